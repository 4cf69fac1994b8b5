import { titleOf } from "@/app/_shell/say-row";
import { BackLink } from "@/components/ui/back-link";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList } from "@/components/ui/summary-list";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { ReviewPage } from "@/lib/assessments/review/queries";
import { isInHand, isOver, sayConflict, sayStanding } from "@/lib/assessments/review/rules";
import { sayDay } from "@/lib/forms";
import { Verdicts } from "./verdicts";

const NEWS: Readonly<Record<string, string>> = {
  asked: "Asked for. The reviewer has been written to.",
  ended: "The review is ended. The reviewer can no longer open what was given.",
  answered: "Your answer is kept beside the verdict.",
};

export function ReviewView({
  review,
  now,
  may,
  news,
}: {
  review: ReviewPage;
  now: Date;
  may: { end: boolean; answer: boolean };
  /** What has just been done, said once. */
  news: string | null;
}) {
  const { version } = review;
  const back = `/trusts/${version.trustUid}/${version.cycle}/versions/${version.number}`;
  const here = `${back}/reviews/${review.id}`;
  return (
    <>
      <BackLink href={back}>Back to the approved version</BackLink>
      {news !== null && NEWS[news] && <NotificationBanner>{NEWS[news]}</NotificationBanner>}
      <PageHeading
        caption={`${version.trustName}, ${sayCycle(version.cycle)}, version ${version.number}`}
      >
        Review by {review.reviewerName}
      </PageHeading>
      <SummaryList rows={factsOf(review, now)} />
      <h2 className="mt-10 mb-4">What they say</h2>
      {isOver(review, now) ? (
        <Verdicts review={review} mayAnswer={may.answer} here={here} />
      ) : (
        <p>
          The trust reads it here once the reviewer has finished, or the time is over. Until then
          nobody looks over their shoulder.
        </p>
      )}
      {may.end && isInHand(review, now) && (
        <p className="mt-8 print:hidden">
          To take back what was given, <a href={`${here}/end`}>end the review</a>.
        </p>
      )}
    </>
  );
}

function factsOf(review: ReviewPage, now: Date) {
  const { rubric } = review.version;
  return [
    { label: "Standing", value: sayStanding(review, now) },
    { label: "Asked for by", value: `${review.askedByName} on ${sayDay(review.askedAt)}` },
    ...(review.purpose === "" ? [] : [{ label: "What for", value: review.purpose }]),
    {
      label: "Conflict of interest",
      value: (
        <span className="whitespace-pre-line wrap-anywhere">{sayConflict(review.conflict)}</span>
      ),
    },
    {
      label: "Rows given",
      value: (
        <ul>
          {review.rows.map(key => (
            <li key={key}>{titleOf(rubric.characteristics[key])}</li>
          ))}
        </ul>
      ),
    },
    { label: "Evidence given", value: <Evidence review={review} /> },
  ];
}

function Evidence({ review }: { review: ReviewPage }) {
  if (!review.withTitles) return "None: the levels and the reasons only";
  if (review.items.length === 0) return "Titles and dates";
  return (
    <>
      <p>Titles and dates; and to open:</p>
      <ul className="bullets">
        {review.items.map(title => (
          <li key={title} className="wrap-anywhere">
            {title}
          </li>
        ))}
      </ul>
    </>
  );
}
