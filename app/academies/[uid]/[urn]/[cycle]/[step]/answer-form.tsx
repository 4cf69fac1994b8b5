"use client";

import { type ReactNode, useRef, useState } from "react";
import { RowForm, type RowWords } from "@/app/_shell/saving/row-form";
import type { RowProps } from "@/app/_shell/saving/row-state";
import { useRow } from "@/app/_shell/saving/use-row";
import type { PreparedLevel } from "@/lib/assessments/evidence/rules";
import { AnswerFields } from "./answer-fields";
import { academyKind, type TypedAnswer } from "./answer-state";
import { AnswerWords } from "./answer-words";

export interface AnswerFormProps extends RowProps<TypedAnswer> {
  levels: readonly PreparedLevel[];
  /** Where this reader opens files. */
  files: string;
  /** The page's heading, below the error summary. */
  children: ReactNode;
}

/** What an academy says of one step. Without a script a plain form; with one it also saves by itself. */
export function AnswerForm({ levels, files, children, ...props }: AnswerFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const ids = levels.flatMap(({ statements }) => statements.map(({ id }) => id));
  const [kind] = useState(() => academyKind(ids));
  const row = useRow(form, kind, props);
  const words: RowWords<TypedAnswer> = {
    answer: answer => <AnswerWords answer={answer} statements={ids} />,
    theirs: "Use theirs",
    both: "Keep both reasons",
    kept: {
      mine: "Your answer is kept in place of theirs.",
      theirs: "Their answer is kept in place of yours.",
      both: "Both reasons are in the form now. Read them through, then save. The level and the marks are the ones you chose.",
    },
  };
  return (
    <RowForm form={form} row={row} words={words} heading={children}>
      {errors => <AnswerFields levels={levels} files={files} values={row.values} errors={errors} />}
    </RowForm>
  );
}
