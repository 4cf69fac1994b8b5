"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FileField } from "@/components/ui/file-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { FILE_GONE } from "@/lib/assessments/library/rules";
import type { FormAction, FormState } from "@/lib/forms";
import { FACTS_AT, FactsFields } from "../facts-fields";
import { problemsIn } from "../problem-in";
import { useSent } from "../use-sent";
import { Ticks, type ToShow } from "./ticks";

export interface TickedFormProps {
  at: string;
  back: string;
  statements: readonly ToShow[];
  ticked: string | null;
  /** The page's heading: an error summary stands above it. */
  children: ReactNode;
}

interface EvidenceFormProps extends TickedFormProps {
  add: FormAction;
  /** Bytes of a file, and what is said of one that has more: it need not be sent to be refused. */
  limit: number;
  tooLarge: string;
  /** It is for an academy's own view. */
  ofAcademy?: boolean;
}

/** What it is, its dates, whom it concerns, where it lies, what it shows. */
export function EvidenceForm({ add, at, back, limit, tooLarge, ...rest }: EvidenceFormProps) {
  const { state, action, onSubmit } = useSent(add, at);
  const [refused, setRefused] = useState<{ after: unknown } | null>(null);
  const [sent, setSent] = useState(false);
  const errors = refused?.after === state ? { file: tooLarge } : errorsOf(state, sent);
  const { values } = state;

  function check(event: FormEvent<HTMLFormElement>) {
    const file = new FormData(event.currentTarget).get("file");
    setSent(file instanceof File && file.size > 0);
    if (!(file instanceof File) || file.size <= limit) return onSubmit(event);
    event.preventDefault();
    setRefused({ after: state });
  }

  return (
    <form action={action} onSubmit={check} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "add", FACTS_AT)} answer={refused ?? state} />
      {rest.children}
      <div className="flex flex-col gap-8">
        <FactsFields values={values} errors={errors} ofAcademy={rest.ofAcademy ?? false} />
        <FileField
          label="File (optional)"
          name="file"
          hint="A PDF, a Word, Excel or PowerPoint file or a picture, up to 5 MB. Without a password and without macros"
          accept=".pdf,.docx,.xlsx,.pptx,.png,.jpg,.jpeg"
          error={errors.file}
        />
        <TextField
          label="Or a link to it (optional)"
          name="link"
          type="url"
          inputMode="url"
          hint="The whole address, beginning with https://"
          autoComplete="off"
          defaultValue={values?.link}
          error={errors.link}
        />
        <TextArea
          label="Note (optional where there is a file or a link)"
          name="note"
          hint="Where it is kept, or what it says and on which page. Name no pupils or staff."
          limit={4000}
          defaultValue={values?.note}
          error={errors.note}
        />
        <Ticks
          statements={rest.statements}
          ticked={rest.ticked}
          values={values}
          error={errors.shows}
        />
        <ButtonRow>
          <Button id="add">Add this evidence</Button>
          <LinkButton href={back} look="secondary">
            Leave without adding
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}

/** What is wrong, and that a file is gone: no page can hand one back, whatever it was turned down for. */
function errorsOf({ errors = {}, values }: FormState, sent: boolean): Record<string, string> {
  return sent && values !== undefined ? { file: FILE_GONE, ...errors } : errors;
}
