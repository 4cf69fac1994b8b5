"use client";

import { type ReactNode, useRef } from "react";
import { RowForm, type RowWords } from "@/app/_shell/saving/row-form";
import type { RowProps } from "@/app/_shell/saving/row-state";
import { useRow } from "@/app/_shell/saving/use-row";
import { ViewFields, type ViewFieldsProps } from "./view-fields";
import { type TypedView, VIEW } from "./view-state";
import { ViewWords } from "./view-words";

export interface ViewFormProps
  extends RowProps<TypedView>,
    Pick<ViewFieldsProps, "levels" | "published"> {
  /** The page's heading, below the error summary. */
  children: ReactNode;
}

const WORDS: RowWords<TypedView> = {
  answer: view => <ViewWords {...view} />,
  theirs: "Use what I saved elsewhere",
  kept: {
    mine: "Your answer here is kept in place of what you saved elsewhere.",
    theirs: "What you saved elsewhere is kept, and is in the form now.",
    both: "Both are in the form now.",
  },
};

/** One's own view of one row. Without a script it is a plain form; with one it also saves by itself. */
export function ViewForm({ levels, published, children, ...props }: ViewFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const row = useRow(form, VIEW, props);
  return (
    <RowForm form={form} row={row} words={WORDS} heading={children}>
      {errors => (
        <ViewFields levels={levels} published={published} values={row.values} errors={errors} />
      )}
    </RowForm>
  );
}
