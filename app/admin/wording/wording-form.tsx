"use client";

import { type FormEvent, type ReactNode, useActionState, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FileField } from "@/components/ui/file-field";
import type { FormAction } from "@/lib/forms";

export interface WordingFormProps {
  load: FormAction;
  /** Bytes, and what is said of a file that has more: it need not be sent to be refused. */
  limit: number;
  tooLarge: string;
  label: string;
  /** What has just been done; an error since then takes its place. */
  news: ReactNode;
  children: ReactNode;
}

/** `children` is the page's heading: an error summary stands above it. */
export function WordingForm(props: WordingFormProps) {
  const { load, limit, tooLarge, label, news, children } = props;
  const [state, action] = useActionState(load, {});
  const [refused, setRefused] = useState<{ after: unknown } | null>(null);
  const error = refused?.after === state ? tooLarge : (state.errors?.document ?? state.problem);
  const errors = error === undefined ? [] : [{ id: "document", message: error }];

  function check(event: FormEvent<HTMLFormElement>) {
    const file = new FormData(event.currentTarget).get("document");
    if (!(file instanceof File) || file.size <= limit) return;
    event.preventDefault();
    setRefused({ after: state });
  }

  return (
    <form action={action} onSubmit={check} noValidate>
      <ErrorSummary errors={errors} answer={refused ?? state} />
      {errors.length === 0 && news}
      {children}
      <div className="card mt-8 flex flex-col gap-6 p-5 md:p-6">
        <FileField
          label="The published document"
          name="document"
          hint="A text file with tabs between the columns of its table"
          accept=".txt,.tsv,.md,text/plain"
          error={error}
        />
        <div>
          <Button>{label}</Button>
        </div>
      </div>
    </form>
  );
}
