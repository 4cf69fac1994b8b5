"use client";

import { type ReactNode, useRef } from "react";
import { RowForm, type RowWords } from "@/app/_shell/saving/row-form";
import { isNewTo } from "@/lib/assessments/rating/rules";
import type { Characteristic, Level } from "@/lib/rubric/types";
import { AnswerFields } from "../answer-fields";
import { AnswerWords } from "./answer-words";
import { LastEvidence } from "./last-evidence";
import type { Typed } from "./rate-state";
import { type RatingProps, useRating } from "./use-rating";

export interface RateFormProps extends RatingProps {
  levels: Characteristic["levels"];
  /** The published words of each level, where they are loaded. */
  published: Readonly<Record<Level, string>> | undefined;
  /** The page's heading, below the error summary. */
  children: ReactNode;
  /** What stands beside the answer, or above it on a small screen. */
  beside?: ReactNode;
}

const WORDS: RowWords<Typed> = {
  answer: answer => <AnswerWords {...answer} />,
  theirs: "Use theirs",
  both: "Keep both notes",
  kept: {
    mine: "Your answer is kept in place of theirs.",
    theirs: "Their answer is kept in place of yours.",
    both: "The notes of both of you are in the form now. Read them through, then save. The level is the one you chose.",
  },
};

/** What was agreed of one row. Without a script it is a plain form; with one it also saves by itself. */
export function RateForm({ levels, published, children, beside, ...props }: RateFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const row = useRating(form, props);
  const { values } = row;
  const added = row.why.added === true;
  return (
    <RowForm
      form={form}
      row={row}
      words={WORDS}
      heading={children}
      beside={beside}
      met={row.noRoom}
    >
      {errors => (
        <AnswerFields
          levels={levels}
          published={published}
          hint={`${published ? "Our summary, with the published words below it." : "Our summary of the framework."} Read all four, then choose the closest.`}
          values={values}
          errors={errors}
          belowEvidence={
            <LastEvidence isNew={isNewTo(values.evidenceNote, props.lastEvidence)} added={added} />
          }
          focusEvidence={added}
        />
      )}
    </RowForm>
  );
}
