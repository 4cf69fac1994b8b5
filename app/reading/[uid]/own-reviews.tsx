import { PageHeading } from "@/components/ui/page-heading";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { isInHand } from "@/lib/assessments/review/rules";
import type { OwnReview } from "@/lib/assessments/reviewing/queries";
import { sayDay } from "@/lib/forms";

/** The home of a reviewer: what they are asked for, and one line of what is over. */
export function OwnReviews({
  trustName,
  reviews,
  home,
  now,
  alone,
}: {
  trustName: string;
  reviews: readonly OwnReview[];
  home: string;
  now: Date;
  /** Whether nothing else is on the page: they are no reader besides. */
  alone: boolean;
}) {
  const [inHand, over] = [
    reviews.filter(one => isInHand(one, now)),
    reviews.filter(one => !isInHand(one, now)),
  ];
  return (
    <>
      {alone ? (
        <PageHeading
          caption={trustName}
          lead="You see what the trust has given you for each review, for as long as it lasts, and nothing else of the trust."
        >
          {inHand.length === 0 ? "Nothing is given to you now" : "Your reviews"}
        </PageHeading>
      ) : (
        <h2 className="mt-10 mb-4">Your reviews</h2>
      )}
      <ul className="flex flex-col gap-4">
        {inHand.map(review => (
          <li key={review.id} className="card p-5">
            <h2 className="text-h3">
              <a href={`${home}/reviews/${review.id}`}>
                Self-assessment {sayCycle(review.cycle)}, asked for on {sayDay(review.askedAt)}
              </a>
            </h2>
            <p className="mt-1">{sayWhere(review)}</p>
            {review.purpose !== "" && (
              <p className="mt-1 text-ink-2 wrap-anywhere">What for: {review.purpose}</p>
            )}
          </li>
        ))}
      </ul>
      {over.length > 0 && (
        <section className="mt-10">
          <h2 className="mb-3">Over</h2>
          <ul className="flex flex-col gap-2 text-ink-2">
            {over.map(review => (
              <li key={review.id}>
                Self-assessment {sayCycle(review.cycle)}, asked for on {sayDay(review.askedAt)}:{" "}
                {sayOver(review)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function sayWhere({ declaredAt, finishedAt, untilDate }: OwnReview): string {
  const until = `until ${sayDay(untilDate)}`;
  if (finishedAt !== null) return `Finished on ${sayDay(finishedAt)}. You can read it ${until}.`;
  return declaredAt === null ? `Not begun, ${until}.` : `In progress, ${until}.`;
}

function sayOver({ finishedAt, endedAt, untilDate }: OwnReview): string {
  const finished = finishedAt === null ? "not finished" : `finished on ${sayDay(finishedAt)}`;
  return endedAt === null
    ? `${finished}, closed after ${sayDay(untilDate)}`
    : `${finished}, ended by the trust on ${sayDay(endedAt)}`;
}
