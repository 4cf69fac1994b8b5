"use client";

import { EarlierNotice } from "@/app/_shell/saving/earlier-notice";
import { KeptBanner } from "@/app/_shell/saving/kept-banner";
import { isFault } from "@/app/_shell/saving/other-saving";
import { TheirAnswerCard } from "@/app/_shell/saving/their-answer";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { saveWords } from "@/components/ui/save-status";
import { sayTarget } from "../say-target";
import { NoteFields } from "./note-fields";
import { useNoteSent } from "./note-sent";
import type { NoteState, TypedNote } from "./note-state";

const WORDS = { theirs: "Use theirs", both: "Keep both notes" };

const KEPT: Readonly<Record<NonNullable<NoteState["kept"]>, string>> = {
  mine: "Your note is kept in place of theirs.",
  theirs: "Their note is kept in place of yours.",
  both: "Both notes are in the form now. Read them through, then save. The target is the one you chose.",
};

/** What is noted for the meeting beside a row's answer. A form of its own, which saves by itself too. */
export function NoteForm({ years }: { years: readonly string[] }) {
  const { form, row, errors } = useNoteSent();
  const { now, earlier, why } = row;
  const version = String(now.theirs?.version ?? now.version);
  return (
    <form ref={form} action={row.action} onSubmit={row.onSubmit} onChange={row.onChange} noValidate>
      {earlier !== null && (
        <EarlierNotice at={new Date(earlier.at)} onUse={row.onUse} onDiscard={row.onDiscard}>
          <NoteWords {...earlier.typed.answer} />
        </EarlierNotice>
      )}
      {now.theirs !== null && (
        <TheirAnswerCard id="their-note" what="note" theirs={now.theirs} words={WORDS}>
          <NoteWords {...now.theirs} />
        </TheirAnswerCard>
      )}
      {now.theirs === null && why.kept !== undefined && (
        <KeptBanner key={row.shown} words={KEPT[why.kept]} />
      )}
      <input type="hidden" name="version" key={version} defaultValue={version} />
      <div className="flex flex-col gap-6">
        <NoteFields key={row.shown} years={years} values={row.values} errors={errors} />
        <noscript>
          <p className="text-small">Save your answer above before you save here.</p>
        </noscript>
        <div className="flex flex-wrap items-center gap-4">
          <Button id="save-note" look="secondary">
            Save the note and target
          </Button>
          {/* Announced by the page's one status line, which stands with the answer. */}
          <p className={cx("text-small", isFault(row.now) ? "text-error" : "text-ink-2")}>
            {wordsOf(row.now.status)}
          </p>
        </div>
      </div>
    </form>
  );
}

function NoteWords({ note, targetLevel, targetYear }: TypedNote) {
  return (
    <>
      <p className="wrap-anywhere whitespace-pre-line">{note || "No words."}</p>
      <p className="mt-2">{sayTarget(targetLevel, targetYear)}</p>
    </>
  );
}

function wordsOf(status: Parameters<typeof saveWords>[0]): string {
  if (status.kind === "saved") return `Note saved at ${status.at}`;
  if (status.kind === "conflict") return "Not saved – choose above which note to keep";
  return saveWords(status);
}
