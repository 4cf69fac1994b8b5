"use client";

import type { ReactNode } from "react";
import { dayFirst, problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Radios } from "@/components/ui/radios";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/forms";
import { isFinal, VERDICT_NAMES, VERDICTS, WORDS_MAX } from "@/lib/improvement/steps/rules";
import { Day } from "../day";

interface ReviewFormProps {
  review: FormAction;
  /** The page's address. */
  at: string;
  back: string;
  /** The day of the review before anybody types: today. */
  initial: Readonly<Record<string, string>>;
  /** What has just been done: not beside what is wrong now. */
  news?: ReactNode;
  /** All of the page above the form: an error summary stands first. */
  children: ReactNode;
}

/** What came of a next step, said by its owner. */
export function ReviewForm({ review, at, back, initial, news, children }: ReviewFormProps) {
  const { state, action, onSubmit } = useSent(review, at);
  const { errors = {}, values = initial } = state;
  const wrong = problemsIn(state, "review", dayFirst("on", "next"));
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={wrong} answer={state} />
      {wrong.length === 0 && news}
      {children}
      <h2 className="mt-10 mb-4">Review it</h2>
      <div className="flex flex-col gap-8">
        <Radios
          legend="What came of it?"
          name="verdict"
          options={VERDICTS.map(value => ({
            ...{ value, label: VERDICT_NAMES[value] },
            hint: isFinal(value) ? undefined : "It stays open: say below when to look again",
          }))}
          defaultValue={values.verdict}
          error={errors.verdict}
        />
        <TextArea
          label="What have you seen?"
          name="words"
          hint="What is different now, and how you know. Name no pupils or staff."
          limit={WORDS_MAX}
          defaultValue={values.words}
          error={errors.words}
        />
        <Day
          name="next"
          legend="If it is too soon to tell: when will you look again?"
          hint="For example 31 1 2027"
          values={values}
          errors={errors}
        />
        <Day
          name="on"
          legend="Day of this review"
          hint="Today, or the day of the meeting that looked at it"
          values={values}
          errors={errors}
        />
        <ButtonRow>
          <Button id="review">Record this review</Button>
          <LinkButton href={back} look="secondary">
            Leave it for now
          </LinkButton>
        </ButtonRow>
      </div>
    </form>
  );
}
