import type { ReactNode } from "react";
import { BackLink } from "@/components/ui/back-link";
import type { FormAction } from "@/lib/forms";
import type { StepPage } from "@/lib/improvement/steps/queries";
import { dayFields } from "../day";
import { ReviewForm } from "./review-form";
import { StepNews } from "./step-news";
import { StepFacts, StepHeading } from "./step-view";

/** Where a next step is, in either room of a trust. */
export type StepAt = { uid: string; id: string };

/** A step's page: what it is, what came of it, and its owner's review. */
export function WholeStep({
  page: { step, today, trustName },
  at,
  back,
  me,
  review,
  maySet = false,
  done,
}: {
  page: StepPage;
  /** The page's address. */
  at: string;
  back: string;
  /** The account of whoever looks. */
  me: string;
  review: FormAction;
  maySet?: boolean;
  /** What has just been done, by its name. */
  done: readonly string[];
}) {
  const isOpen = step.closedAt === null;
  const news = <StepNews done={done} />;
  const top: ReactNode = (
    <>
      <StepHeading step={step} trustName={trustName} />
      <StepFacts step={step} />
      {isOpen && maySet && (
        <p className="mt-6 flex flex-wrap gap-x-6 print:hidden">
          <a href={`${at}/change`} className="inline-flex min-h-11 items-center">
            Change the owner or the date
          </a>
          <a href={`${at}/close`} className="inline-flex min-h-11 items-center">
            Close it
          </a>
        </p>
      )}
    </>
  );
  return (
    <>
      <BackLink href={back}>Back to next steps</BackLink>
      {isOpen && step.owner === me ? (
        <ReviewForm
          {...{ at, back, review, news }}
          // After a review that leaves it open the form begins anew.
          key={step.version}
          initial={dayFields("on", today)}
        >
          {top}
        </ReviewForm>
      ) : (
        <>
          {news}
          {top}
        </>
      )}
    </>
  );
}
