"use client";

import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
} from "react";
import { LevelPicker } from "@/components/rubric/level-picker";
import { Button, ButtonRow } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SaveStatus } from "@/components/ui/save-status";
import { TextArea } from "@/components/ui/text-area";
import type { Choice } from "@/lib/assessments/rating/schema";
import type { Characteristic, Level } from "@/lib/rubric/types";
import type { RateAction } from "./rate-state";
import { TheirAnswerCard } from "./their-answer";
import { useAutosave } from "./use-autosave";

const REASON_MAX = 2000;
const EVIDENCE_MAX = 4000;

export interface Initial {
  level: Choice | null;
  reason: string;
  evidenceNote: string;
  version: number;
  /** "9:42am", or null before the first save. */
  savedAt: string | null;
}

export interface RateFormProps {
  save: RateAction;
  autosaveTo: string;
  levels: Characteristic["levels"];
  /** The published words of each level, where they are loaded. */
  published: Readonly<Record<Level, string>> | undefined;
  initial: Initial;
  /** The page's heading, below the error summary. */
  children: ReactNode;
}

/**
 * One row's answer. Without a script it is a plain form; with one it also saves by itself, and the
 * buttons wait for a save that is on its way, so that nobody conflicts with themselves.
 */
export function RateForm(props: RateFormProps) {
  const { save, autosaveTo, levels, published, initial, children } = props;
  const [state, act] = useActionState(save, {});
  const form = useRef<HTMLFormElement>(null);
  const auto = useAutosave(form, autosaveTo, initial);
  const theirs = auto.theirs ?? state.theirs;
  const values = state.values ?? { ...initial, level: initial.level ?? "" };
  const errors = [
    ...(state.problem === undefined ? [] : [{ id: "level", message: state.problem }]),
    ...Object.entries(state.errors ?? {}).map(([id, message]) => ({ id, message })),
  ];

  const { adopt } = auto;
  useEffect(() => {
    const version = state.theirs?.version ?? Number(state.values?.version);
    if (Number.isSafeInteger(version)) adopt(version, state.theirs);
  }, [state, adopt]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const sent = new FormData(event.currentTarget, submitter);
    const version = await auto.settle();
    if (version === null) return;
    sent.set("version", String(version));
    startTransition(() => act(sent));
  }

  return (
    <form ref={form} action={act} onSubmit={submit} onChange={auto.onChange} noValidate>
      <ErrorSummary errors={errors} answer={state} />
      {children}
      {theirs !== undefined && <TheirAnswerCard theirs={theirs} />}
      <input
        type="hidden"
        name="version"
        key={String(theirs?.version ?? state.values?.version ?? initial.version)}
        defaultValue={theirs?.version ?? state.values?.version ?? initial.version}
      />
      <div className="flex flex-col gap-8">
        <LevelPicker
          characteristic={{ levels }}
          published={published}
          name="level"
          legend="Which description fits your trust best now?"
          hint={`${published ? "Our summary, with the published words below it." : "Our summary of the framework."} Read all four, then choose the closest.`}
          error={state.errors?.level}
          defaultValue={values.level}
          instead={{
            value: "not-agreed",
            label: "Not agreed",
            hint: "The board has not agreed a level. Say why below.",
          }}
        />
        <TextArea
          label="Why this level, or why none (optional if a level is chosen)"
          name="reason"
          limit={REASON_MAX}
          defaultValue={values.reason}
          error={state.errors?.reason}
        />
        <TextArea
          label="What shows it (optional)"
          hint="For example a report, a plan or a visit, with its date. Do not name pupils or individual members of staff."
          name="evidenceNote"
          limit={EVIDENCE_MAX}
          defaultValue={values.evidenceNote}
          error={state.errors?.evidenceNote}
        />
        <SaveStatus state={auto.status} />
        <ButtonRow>
          <Button name="go" value="continue">
            Save and continue
          </Button>
          <Button name="go" value="later" look="secondary">
            Save and come back later
          </Button>
        </ButtonRow>
      </div>
    </form>
  );
}
