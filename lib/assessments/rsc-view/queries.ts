import { type RegionScope, read, type TrustScope, type Tx } from "../../db";
import { isVerdict, latestMarks, type ReviewedMark, type Verdict } from "../../insights/reviewed";
import { type CharacteristicKey, isCharacteristicKey } from "../../rubric";

/** A question of an RSC team, and the trust's answer. */
export interface Question {
  readonly id: string;
  /** Null where it is about the whole. */
  readonly characteristic: CharacteristicKey | null;
  readonly words: string;
  readonly regionName: string;
  readonly askedAt: Date;
  readonly withdrawnAt: Date | null;
  readonly answer: {
    readonly words: string;
    readonly answeredByName: string;
    readonly answeredAt: Date;
  } | null;
}

/** What an RSC team thinks of a shared rating. */
export interface OurView {
  readonly id: string;
  readonly characteristic: CharacteristicKey;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly regionName: string;
  readonly recordedAt: Date;
  readonly withdrawnAt: Date | null;
}

/** What RSC teams wrote about a version, newest first. */
export interface Comments {
  readonly questions: readonly Question[];
  readonly views: readonly OurView[];
}

interface Of {
  readonly trustUid: number;
  readonly cycle: string;
  readonly number?: number;
}

/** What this team wrote about what a trust shares with it now. */
export function getSharedComments(
  scope: RegionScope,
  trustUid: number,
  cycle: string,
): Promise<Comments> {
  return read(scope, tx => readComments(tx, { trustUid, cycle }));
}

const SHARE = { select: { withdrawnAt: true } } as const;
const REGION = { select: { name: true } } as const;

/** What was written about a cycle's shared versions or one of them, as far as who asks may read it. */
export async function readComments(tx: Tx, of: Of): Promise<Comments> {
  const where = { trustUid: of.trustUid, share: of };
  const questions = await tx.rscQuestion.findMany({
    where,
    select: QUESTION,
    orderBy: [{ askedAt: "desc" }, { id: "asc" }],
    take: 200,
  });
  const views = await tx.rscView.findMany({
    where,
    select: {
      ...{ id: true, characteristic: true, verdict: true, reason: true, recordedAt: true },
      ...{ share: SHARE, region: REGION },
    },
    orderBy: [{ recordedAt: "desc" }, { id: "asc" }],
    take: 200,
  });
  return {
    questions: questions.map(questionOf),
    views: views.flatMap(({ characteristic, verdict, share, region, ...view }) =>
      isCharacteristicKey(characteristic) && isVerdict(verdict)
        ? [{ ...view, characteristic, verdict, regionName: region.name, ...share }]
        : [],
    ),
  };
}

const QUESTION = {
  ...{ id: true, characteristic: true, words: true, askedAt: true },
  ...{ share: SHARE, region: REGION },
  answer: { select: { words: true, answeredByName: true, answeredAt: true } },
} as const;

interface FoundQuestion extends Omit<Question, "characteristic" | "regionName" | "withdrawnAt"> {
  readonly characteristic: string | null;
  readonly share: { readonly withdrawnAt: Date | null };
  readonly region: { readonly name: string };
}

function questionOf({ characteristic, share, region, ...question }: FoundQuestion): Question {
  const about = isCharacteristicKey(characteristic) ? characteristic : null;
  return { ...question, ...share, characteristic: about, regionName: region.name };
}

/** One question about a version of the trust's own; null where there is none. */
export function getQuestion(
  scope: TrustScope,
  { cycle, number, id }: { cycle: string; number: number; id: string },
): Promise<Question | null> {
  const { trustUid } = scope;
  return read(scope, async tx => {
    const where = { trustUid, id, share: { trustUid, cycle, number } };
    const found = await tx.rscQuestion.findFirst({ where, select: QUESTION });
    return found && questionOf(found);
  });
}

/** The mark of the RSC team on a version's rows: the latest of its views of each. */
export function rscMarks({ views }: Comments): ReadonlyMap<CharacteristicKey, ReviewedMark> {
  return latestMarks(
    views.map(({ characteristic, verdict, regionName, recordedAt }) => {
      return { characteristic, verdict, byName: regionName, on: recordedAt };
    }),
  );
}
