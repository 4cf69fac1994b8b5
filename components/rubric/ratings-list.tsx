import { SummaryList } from "@/components/ui/summary-list";
import { CHARACTERISTIC_KEYS, type CharacteristicKey, type Level, type Rubric } from "@/lib/rubric";
import { LevelBadge } from "./level-badge";

/** One row's answer, as a list shows it. */
export interface ListedAnswer {
  readonly level: Level | null;
  readonly notAgreed: boolean;
  readonly reason: string;
  readonly evidenceNote: string;
}

/** All ten rows in framework order with their reason and evidence; `changeAt` adds the links. */
export function RatingsList({
  rubric,
  ratings,
  changeAt,
}: {
  rubric: Rubric;
  ratings: ReadonlyMap<CharacteristicKey, ListedAnswer>;
  changeAt?: ((key: CharacteristicKey) => string) | undefined;
}) {
  const rows = CHARACTERISTIC_KEYS.map(key => {
    const { number, shortTitle } = rubric.characteristics[key];
    const answer = ratings.get(key);
    const decided =
      answer !== undefined && (answer.level !== null || (answer.notAgreed && answer.reason !== ""));
    const word = decided ? "Change" : "Answer";
    return {
      label: number === 0 ? shortTitle : `${number}. ${shortTitle}`,
      value: <AnswerWords answer={answer} />,
      change: changeAt && {
        href: changeAt(key),
        hidden: `the rating for ${shortTitle.toLowerCase()}`,
        word,
      },
    };
  });
  return <SummaryList rows={rows} />;
}

function AnswerWords({ answer }: { answer: ListedAnswer | undefined }) {
  return (
    <div className="flex flex-col gap-2">
      <p>
        <LevelBadge
          standing={answer?.level ?? "not-rated"}
          words={answer?.notAgreed ? "Not agreed" : "Not rated yet"}
        />
      </p>
      {answer !== undefined && answer.reason !== "" && (
        <p className="whitespace-pre-line wrap-anywhere">{answer.reason}</p>
      )}
      {answer !== undefined && answer.evidenceNote !== "" && (
        <p className="whitespace-pre-line wrap-anywhere text-small text-ink-2">
          <strong className="font-semibold">Evidence:</strong> {answer.evidenceNote}
        </p>
      )}
    </div>
  );
}
