import type { ReactNode } from "react";
import { SummaryList } from "@/components/ui/summary-list";
import type { EvidencedMark } from "@/lib/insights";
import { CHARACTERISTIC_KEYS, type CharacteristicKey, type Level, type Rubric } from "@/lib/rubric";
import { AnswerNotes } from "./answer-notes";
import { EvidencedWords } from "./evidenced-words";
import { LevelBadge } from "./level-badge";

/** One row's answer, as a list shows it. */
export interface ListedAnswer {
  readonly level: Level | null;
  readonly notAgreed: boolean;
  readonly reason: string;
  readonly evidenceNote: string;
  /** Instead of a level, where more is known than that there is none. */
  readonly instead?: string | undefined;
  /** How far it is evidenced; absent where that is not known. */
  readonly mark?: EvidencedMark | null;
}

export interface RowLink {
  readonly href: string;
  readonly word: string;
}

/** All ten rows in framework order with their reason and evidence. */
export function RatingsList<A extends ListedAnswer>({
  rubric,
  ratings,
  linkOf,
  noteOf,
  marksOf,
  restsOn,
  belowOf,
  rows: keys = CHARACTERISTIC_KEYS,
  what = "rating",
  clip = false,
}: {
  rubric: Rubric;
  ratings: ReadonlyMap<CharacteristicKey, A>;
  /** What can be done with a row. */
  linkOf?: ((key: CharacteristicKey, answer: A | undefined) => RowLink) | undefined;
  /** What more there is to say of a row: its movement, its own date. */
  noteOf?: ((key: CharacteristicKey, answer: A) => ReactNode) | undefined;
  /** What others say of a row: its further marks. */
  marksOf?: ((key: CharacteristicKey) => ReactNode) | undefined;
  /** What its evidence is called. */
  restsOn?: ((answer: A) => ReactNode) | undefined;
  /** What stands below a row's answer, where there is anything. */
  belowOf?: ((key: CharacteristicKey) => ReactNode) | undefined;
  /** Those that are asked about. */
  rows?: readonly CharacteristicKey[];
  /** What an answer is called. */
  what?: string;
  /** Long evidence is cut on the screen, never on paper. */
  clip?: boolean;
}) {
  const rows = keys.map(key => {
    const { number, shortTitle } = rubric.characteristics[key];
    const answer = ratings.get(key);
    const link = linkOf?.(key, answer);
    return {
      label: number === 0 ? shortTitle : `${number}. ${shortTitle}`,
      value: (
        <>
          <AnswerWords
            answer={answer}
            note={answer && noteOf?.(key, answer)}
            marks={marksOf?.(key)}
            evidence={answer && restsOn?.(answer)}
            clip={clip}
          />
          {belowOf?.(key)}
        </>
      ),
      change: link && { ...link, hidden: `the ${what} for ${shortTitle.toLowerCase()}` },
    };
  });
  return <SummaryList rows={rows} />;
}

function AnswerWords({
  answer,
  note,
  marks,
  evidence,
  clip,
}: {
  answer: ListedAnswer | undefined;
  note: ReactNode;
  marks: ReactNode;
  evidence: ReactNode;
  clip: boolean;
}) {
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p>
          <LevelBadge
            standing={answer?.level ?? "not-rated"}
            words={answer?.instead ?? (answer?.notAgreed ? "Not agreed" : "Not rated yet")}
          />
        </p>
        {note && <span className="text-small text-ink-2">{note}</span>}
      </div>
      {answer?.mark && <EvidencedWords mark={answer.mark} />}
      {marks}
      {answer !== undefined && <AnswerNotes answer={answer} clip={clip} />}
      {evidence}
    </div>
  );
}
