import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { Words } from "@/lib/access";
import { sayStanding } from "@/lib/assessments/review/rules";
import type { SaidOfVersion } from "@/lib/assessments/said/queries";
import type { VersionPage } from "@/lib/assessments/version/queries";
import { FromTeam } from "./from-team";

export interface SaidByOthersProps {
  version: VersionPage;
  said: SaidOfVersion;
  now: Date;
  may: { ask: boolean; answer: boolean };
  words: Words;
}

/** What external reviewers and the RSC team say of this version, and where to ask and to answer. */
export function SaidByOthers({ version, said, now, may, words }: SaidByOthersProps) {
  const here = `/trusts/${version.trustUid}/${version.cycle}/versions/${version.number}`;
  const mayAsk = may.ask && version.inForce;
  const isSilent = said.reviews.length + said.questions.length + said.views.length === 0;
  if (isSilent && !mayAsk) return null;
  return (
    <Card>
      <h2>{isSilent ? "Not reviewed by anybody outside" : "Said by others"}</h2>
      {said.reviews.length > 0 && (
        <ul className="mt-4 flex flex-col gap-2 border-t border-line pt-4">
          {said.reviews.map(review => (
            <li key={review.id}>
              <a
                href={`${here}/reviews/${review.id}`}
                className="-my-1.5 inline-flex min-h-11 items-center"
              >
                Review by {review.reviewerName}
              </a>
              <span className="block text-small text-ink-2">
                {review.rows.length === 1 ? "1 row" : `${review.rows.length} rows`}.{" "}
                {sayStanding(review, now)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <FromTeam said={said} here={here} mayAnswer={may.answer} team={words.rscTeam} />
      {mayAsk && (
        <div className="mt-5">
          <LinkButton href={`${here}/review`} look="secondary">
            Ask for a review
          </LinkButton>
        </div>
      )}
    </Card>
  );
}
