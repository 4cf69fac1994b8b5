import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList } from "@/components/ui/summary-list";
import { sayDay } from "@/lib/forms";
import type { Step, StepReview } from "@/lib/improvement/steps/queries";
import { VERDICT_NAMES } from "@/lib/improvement/steps/rules";

/** The heading of a step's page: the statement is what it is about. */
export function StepHeading({ step, trustName }: { step: Step; trustName: string }) {
  return <PageHeading caption={`${trustName}: ${step.row}`}>{step.statement}</PageHeading>;
}

/** A step as it stands, and what was said of it so far. */
export function StepFacts({ step }: { step: Step }) {
  return (
    <>
      <SummaryList
        rows={[
          { label: "Owner", value: step.ownerName },
          step.closedAt === null
            ? { label: "Review by", value: sayDay(step.dueOn) }
            : { label: "Closed", value: sayDay(step.closedAt) },
          {
            label: "Intended effect",
            value: <p className="whitespace-pre-line wrap-anywhere">{step.intendedEffect}</p>,
          },
          { label: "Set", value: `${sayDay(step.setAt)}, by ${step.setByName}` },
        ]}
      />
      <Reviews reviews={step.reviews} />
    </>
  );
}

function Reviews({ reviews }: { reviews: readonly StepReview[] }) {
  if (reviews.length === 0) return null;
  return (
    <section aria-labelledby="reviews" className="mt-10">
      <h2 id="reviews" className="mb-4">
        Reviews
      </h2>
      <ol className="flex flex-col gap-5">
        {reviews.map(({ number, verdict, words, reviewedOn, nextOn, byName }) => (
          <li key={number} className="border-l-4 border-line pl-5">
            <h3 className="text-body font-semibold">{VERDICT_NAMES[verdict]}</h3>
            <p className="my-1 whitespace-pre-line wrap-anywhere">{words}</p>
            <p className="text-small text-ink-2">
              {byName}, {sayDay(reviewedOn)}
              {nextOn !== null && <>. To be looked at again by {sayDay(nextOn)}</>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
