import { titleOf } from "@/app/_shell/say-row";
import { EvidencedWords } from "@/components/rubric/evidenced-words";
import { LevelBadge } from "@/components/rubric/level-badge";
import { SummaryList } from "@/components/ui/summary-list";
import type { Reviewed, ReviewPage } from "@/lib/assessments/review/queries";
import { VERDICT_LABELS } from "@/lib/insights/reviewed";
import { TrustAnswer } from "../../trust-answer";

/** What a review that is over says of each row, beside what was agreed, and what the trust answers. */
export function Verdicts({
  review,
  mayAnswer,
  here,
}: {
  review: ReviewPage;
  mayAnswer: boolean;
  /** The review's address. */
  here: string;
}) {
  const { version } = review;
  const rows = review.rows.map(key => {
    const { shortTitle } = version.rubric.characteristics[key];
    const said = review.verdicts.get(key);
    const mark = version.ratings.get(key)?.mark;
    return {
      label: titleOf(version.rubric.characteristics[key]),
      value: (
        <div className="flex flex-col gap-3">
          <p>
            Agreed:{" "}
            <LevelBadge
              standing={version.ratings.get(key)?.level ?? "not-rated"}
              words="Not agreed"
              size="small"
            />
          </p>
          {mark && <EvidencedWords mark={mark} />}
          {said === undefined ? <p>They said nothing of it.</p> : <Said said={said} />}
        </div>
      ),
      ...(mayAnswer &&
        said !== undefined &&
        said.answer === null && {
          change: {
            href: `${here}/${key}`,
            word: "Answer",
            hidden: `what they say of ${shortTitle.toLowerCase()}`,
          },
        }),
    };
  });
  return (
    <>
      <SummaryList rows={rows} />
      <p className="mt-4 text-ink-2">
        The trust may answer each once; the verdict and the answer then stay as they are.
      </p>
    </>
  );
}

/** One verdict with its reason, and the answer where there is one. */
export function Said({ said }: { said: Reviewed }) {
  return (
    <>
      <div>
        <p className="font-semibold">They say: {VERDICT_LABELS[said.verdict].toLowerCase()}</p>
        <p className="whitespace-pre-line wrap-anywhere">{said.reason}</p>
      </div>
      {said.answer !== null && <TrustAnswer answer={said.answer} />}
    </>
  );
}
