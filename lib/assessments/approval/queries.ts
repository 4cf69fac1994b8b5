import { type Prisma, read, type TrustScope, type Tx } from "../../db";
import { dayOf } from "../../forms";
import { type CharacteristicKey, isCharacteristicKey, type Rubric, rubricOf } from "../../rubric";
import { type AssessmentNow, findAssessment } from "../cycle/queries";
import { findResting } from "../marks/queries";
import {
  type CarefulQuestion,
  carefulQuestions,
  type KeptAnswer,
  keptMark,
  type Marked,
  titleOf,
  withMarks,
} from "../marks/rules";
import { rowsStanding, type StandingAnswer } from "./rules";

/** The ten answers as they stand, for checking before approval. */
export interface CheckPage {
  readonly trustName: string;
  readonly assessment: AssessmentNow;
  /** This year's answers, and last time's where nobody has touched a row, with what each rests on. */
  readonly rows: ReadonlyMap<CharacteristicKey, Marked<StandingAnswer>>;
  /** What a careful clerk would ask before the board approves. */
  readonly questions: readonly CarefulQuestion[];
}

export function getCheckPage(scope: TrustScope, cycle: string): Promise<CheckPage | null> {
  return read(scope, async tx => {
    const assessment = await findAssessment(tx, scope, cycle);
    if (assessment === null) return null;
    const trust = await tx.trust.findUniqueOrThrow({
      where: { uid: scope.trustUid },
      select: { name: true },
    });
    const standing = rowsStanding(assessment);
    const rows = withMarks(standing, await findResting(tx, scope, assessment, standing));
    const questions = carefulQuestions(rows, dayOf(scope.now));
    return { trustName: trust.name, assessment, rows, questions };
  });
}

/** One approved version, as it was approved. */
export interface Version {
  readonly trustUid: number;
  readonly trustName: string;
  readonly cycle: string;
  readonly number: number;
  readonly reference: string;
  readonly rubric: Rubric;
  readonly meetingOn: Date;
  readonly minuteReference: string;
  readonly approvedAt: Date;
  readonly approvedByName: string;
  /** The one row that was agreed anew between cycles; null where the whole was approved. */
  readonly revisited: CharacteristicKey | null;
  readonly ratings: ReadonlyMap<CharacteristicKey, KeptAnswer>;
}

/** One approved version, as far as whoever asks may see it: what they may not is simply not there. */
export async function findVersion(
  tx: Tx,
  of: { trustUid: number; cycle: string; number: number },
  withEvidence: boolean,
): Promise<Version | null> {
  const where: Prisma.ApprovalWhereUniqueInput = { trustUid_cycle_number: of };
  const found = await tx.approval.findUnique({
    where,
    include: { ratings: { include: { evidence: true, titles: TITLES }, take: 20 } },
  });
  if (found === null) return null;
  const rows = found.ratings.flatMap(({ characteristic, evidence, titles, ...row }) => {
    const { level, notAgreed, reason, agreedOn, carriedFrom } = row;
    const evidenceNote = withEvidence ? (evidence?.note ?? "") : "";
    const answer = { level, notAgreed, reason, evidenceNote, agreedOn, carriedFrom };
    const kept = { ...answer, mark: keptMark(row), titles: titles.map(titleOf) };
    return isCharacteristicKey(characteristic) ? [[characteristic, kept] as const] : [];
  });
  return {
    trustUid: found.trustUid,
    trustName: found.trustName,
    cycle: found.cycle,
    number: found.number,
    reference: found.reference,
    rubric: rubricOf(found.rubricVersion),
    meetingOn: found.meetingOn,
    minuteReference: found.minuteReference,
    approvedAt: found.approvedAt,
    approvedByName: found.approvedByName,
    revisited: isCharacteristicKey(found.revisited) ? found.revisited : null,
    ratings: new Map(rows),
  };
}

/** Pieces of evidence of one row at most. */
const MOST = 200;

const TITLES = {
  orderBy: [{ speaksFor: "desc" }, { title: "asc" }, { evidenceId: "asc" }],
  take: MOST,
} satisfies Prisma.ApprovedRating$titlesArgs;
