"use client";

import { type ReactNode, useActionState } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormAction } from "@/lib/forms";
import type { Question } from "./questions";
import { WordChoice } from "./word-choice";

/** `children` is the page's heading: an error summary stands above it. */
export function WordsForm({
  save,
  questions,
  chosen,
  children,
}: {
  save: FormAction;
  questions: readonly Question[];
  /** The form's values for the words there are. */
  chosen: Readonly<Record<string, string>>;
  children: ReactNode;
}) {
  const [state, action] = useActionState(save, {});
  const { errors = {}, values = chosen } = state;
  return (
    <form action={action} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "save")} answer={state} />
      {children}
      <div className="flex flex-col gap-8">
        {questions.map(question => (
          <WordChoice key={question.label} question={question} values={values} errors={errors} />
        ))}
        <div>
          <Button id="save">Save</Button>
        </div>
      </div>
    </form>
  );
}
