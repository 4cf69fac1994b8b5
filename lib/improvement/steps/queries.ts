import { type AcademyScope, type ReaderScope, read, type TrustScope, type Tx } from "../../db";
import { dayOf } from "../../forms";
import { type CharacteristicKey, findStatement, isCharacteristicKey, rubricOf } from "../../rubric";
import { dueUntil, isVerdict, type Verdict } from "./rules";

/** Whoever reads next steps: all of them, or the ones they own, as the database's policies say. */
export type StepScope = TrustScope | ReaderScope;

/** What came of a step, on a day. */
export interface StepReview {
  readonly number: number;
  readonly reviewedOn: Date;
  readonly verdict: Verdict;
  readonly words: string;
  readonly nextOn: Date | null;
  readonly byName: string;
}

/** A next step as it stands. */
export interface Step {
  readonly id: string;
  readonly cycle: string;
  readonly characteristic: CharacteristicKey;
  /** The row in a few words. */
  readonly row: string;
  readonly statement: string;
  readonly owner: string;
  readonly ownerName: string;
  readonly dueOn: Date;
  readonly intendedEffect: string;
  readonly setByName: string;
  readonly setAt: Date;
  readonly version: number;
  readonly closedAt: Date | null;
  /** Oldest first. */
  readonly reviews: readonly StepReview[];
}

export interface StepsPage {
  readonly trustName: string;
  readonly today: Date;
  /** By date. */
  readonly open: readonly Step[];
  /** The last first. */
  readonly closed: readonly Step[];
}

/** More than any trust has in years. */
const MOST = 500;

/** The steps that whoever asks may read. */
export function getSteps(scope: StepScope): Promise<StepsPage> {
  return read(scope, async tx => {
    const rows = await tx.nextStep.findMany({
      where: inReachOf(scope),
      include: { reviews: { orderBy: { number: "asc" }, take: 100 } },
      orderBy: [{ dueOn: "asc" }, { setAt: "asc" }, { id: "asc" }],
      take: MOST,
    });
    const steps = rows.flatMap(stepOf);
    const closedAt = ({ closedAt: at }: Step) => at?.getTime() ?? 0;
    return {
      trustName: await nameOfTrust(tx, scope),
      today: dayOf(scope.now),
      open: steps.filter(step => step.closedAt === null),
      closed: steps
        .filter(step => step.closedAt !== null)
        .sort((one, other) => closedAt(other) - closedAt(one)),
    };
  });
}

export interface StepPage {
  readonly trustName: string;
  readonly today: Date;
  readonly step: Step;
}

/** One step that whoever asks may read, or null. */
export function getStep(scope: StepScope, id: string): Promise<StepPage | null> {
  return read(scope, async tx => {
    const step = await findStep(tx, scope, id);
    if (step === null) return null;
    return { trustName: await nameOfTrust(tx, scope), today: dayOf(scope.now), step };
  });
}

/** How many are open, and how many of them are due for review. */
export interface OpenSteps {
  readonly open: number;
  readonly due: number;
}

export function countSteps(scope: StepScope): Promise<OpenSteps> {
  const until = dueUntil(scope.now);
  return read(scope, async tx => {
    const [counted] = await tx.$queryRaw<OpenSteps[]>`
      SELECT count(*)::int AS open, (count(*) FILTER (WHERE due_on <= ${until}::date))::int AS due
      FROM next_step WHERE trust_uid = ${scope.trustUid} AND closed_at IS NULL
        AND (${scope.kind} <> 'reader' OR owner = ${scope.userId}::uuid)`;
    return counted ?? { open: 0, due: 0 };
  });
}

/** Where somebody reads what was approved, they have their own steps and no others. */
function inReachOf({ kind, trustUid, userId }: StepScope) {
  return kind === "reader" ? { trustUid, owner: userId ?? "" } : { trustUid };
}

/** One step with its reviews, as far as whoever asks may read it. */
export async function findStep(tx: Tx, scope: StepScope, id: string): Promise<Step | null> {
  const row = await tx.nextStep.findFirst({
    where: { ...inReachOf(scope), id },
    include: { reviews: { orderBy: { number: "asc" }, take: 100 } },
  });
  return row === null ? null : (stepOf(row)[0] ?? null);
}

export async function nameOfTrust(tx: Tx, { trustUid }: StepScope | AcademyScope): Promise<string> {
  const where = { uid: trustUid };
  return (await tx.trust.findUniqueOrThrow({ where, select: { name: true } })).name;
}

interface Found extends Omit<Step, "characteristic" | "row" | "statement" | "reviews"> {
  readonly rubricVersion: string;
  readonly characteristic: string;
  readonly statement: string;
  readonly reviews: readonly (Omit<StepReview, "verdict"> & { readonly verdict: string })[];
}

function stepOf({ rubricVersion, characteristic, statement, reviews, ...step }: Found): Step[] {
  if (!isCharacteristicKey(characteristic)) return [];
  const rubric = rubricOf(rubricVersion);
  const { id, cycle, owner, ownerName, dueOn, intendedEffect } = step;
  const { setByName, setAt, version, closedAt } = step;
  return [
    {
      ...{
        id,
        cycle,
        owner,
        ownerName,
        dueOn,
        intendedEffect,
        setByName,
        setAt,
        version,
        closedAt,
      },
      ...{ characteristic, row: rubric.characteristics[characteristic].shortTitle },
      statement: findStatement(rubric, statement)?.text ?? statement,
      reviews: reviews.flatMap(({ verdict, ...review }) =>
        isVerdict(verdict) ? [{ ...review, verdict }] : [],
      ),
    },
  ];
}
