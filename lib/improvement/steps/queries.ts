import type { Grant } from "../../access";
import { findVersion } from "../../assessments/approval/queries";
import { rowsStanding } from "../../assessments/approval/rules";
import { findAssessment } from "../../assessments/cycle/queries";
import { type ReaderScope, read, type TrustScope, type Tx } from "../../db";
import { dayOf } from "../../forms";
import {
  CHARACTERISTIC_KEYS,
  type Characteristic,
  type CharacteristicKey,
  findStatement,
  isCharacteristicKey,
  type Level,
  type Rubric,
  rubricOf,
  type Statement,
} from "../../rubric";
import { dueUntil, isVerdict, statementsOffered, type Verdict } from "./rules";

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
      where: { trustUid: scope.trustUid },
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
      FROM next_step WHERE trust_uid = ${scope.trustUid} AND closed_at IS NULL`;
    return counted ?? { open: 0, due: 0 };
  });
}

/** An open step as somebody chooses it for a share. */
export interface OpenStep
  extends Pick<
    Step,
    "id" | "characteristic" | "statement" | "ownerName" | "dueOn" | "intendedEffect"
  > {}

/** The open steps of a trust, by date. */
export async function openStepsOf(tx: Tx, scope: TrustScope): Promise<readonly OpenStep[]> {
  const rows = await tx.nextStep.findMany({
    where: { trustUid: scope.trustUid, closedAt: null },
    include: { reviews: { take: 0 } },
    orderBy: [{ dueOn: "asc" }, { setAt: "asc" }, { id: "asc" }],
    take: MOST,
  });
  return rows
    .flatMap(stepOf)
    .map(({ id, characteristic, statement, ownerName, dueOn, intendedEffect }) => {
      return { id, characteristic, statement, ownerName, dueOn, intendedEffect };
    });
}

/** One step with its reviews, as far as whoever asks may read it. */
export async function findStep(tx: Tx, { trustUid }: StepScope, id: string): Promise<Step | null> {
  const row = await tx.nextStep.findUnique({
    where: { trustUid_id: { trustUid, id } },
    include: { reviews: { orderBy: { number: "asc" }, take: 100 } },
  });
  return row === null ? null : (stepOf(row)[0] ?? null);
}

/** A row, where its level stands, and what it offers. */
export interface RowToImprove {
  readonly characteristic: Characteristic;
  /** Null where no level is agreed. */
  readonly level: Level | null;
  readonly statements: readonly Statement[];
}

/** What next steps can be set from: the version in force, or the draft where there is none. */
export interface Standing {
  readonly cycle: string;
  readonly rubric: Rubric;
  readonly approvedAs: number | null;
  readonly rows: ReadonlyMap<CharacteristicKey, RowToImprove>;
}

/** Somebody whose a step may be. */
export interface MayOwn {
  readonly userId: string;
  readonly name: string;
}

export interface NewStepPage {
  readonly trustName: string;
  /** Null where the trust has opened no self-assessment. */
  readonly standing: Standing | null;
  readonly owners: readonly MayOwn[];
}

/** What the pages that set a step are made of. */
export function getNewStepPage(grant: Grant<"nextStep:set">): Promise<NewStepPage> {
  return read(grant, async tx => ({
    trustName: await nameOfTrust(tx, grant),
    standing: await readStanding(tx, grant),
    owners: await readMayOwn(tx, grant),
  }));
}

export interface ChangeStepPage extends StepPage {
  readonly owners: readonly MayOwn[];
}

/** What the page that changes a step is made of; null where there is none that is open. */
export function getChangeStepPage(
  grant: Grant<"nextStep:set">,
  id: string,
): Promise<ChangeStepPage | null> {
  return read(grant, async tx => {
    const step = await findStep(tx, grant, id);
    if (step === null || step.closedAt !== null) return null;
    const page = { trustName: await nameOfTrust(tx, grant), today: dayOf(grant.now), step };
    return { ...page, owners: await readMayOwn(tx, grant) };
  });
}

/** The ten rows as they stand in the latest cycle, with the statements that each offers. */
export async function readStanding(tx: Tx, scope: TrustScope): Promise<Standing | null> {
  const { trustUid } = scope;
  const latest = await tx.assessment.findFirst({
    where: { trustUid },
    select: { cycle: true },
    orderBy: { cycle: "desc" },
  });
  const assessment = latest && (await findAssessment(tx, scope, latest.cycle));
  if (assessment === null) return null;
  const { cycle, rubric, approvedAs } = assessment;
  const version =
    approvedAs === null
      ? null
      : await findVersion(tx, { trustUid, cycle, number: approvedAs }, false);
  const answers = version?.ratings ?? rowsStanding(assessment);
  const without = {
    inPlace: await statementsIn(tx, trustUid, cycle),
    open: new Set((await openStatements(tx, trustUid)).map(({ statement }) => statement)),
  };
  const rows = CHARACTERISTIC_KEYS.map(key => {
    const characteristic = rubric.characteristics[key];
    const level = answers.get(key)?.level ?? null;
    const statements = statementsOffered(characteristic, level, without);
    return [key, { characteristic, level, statements }] as const;
  });
  return { cycle, rubric, approvedAs, rows: new Map(rows) };
}

async function statementsIn(tx: Tx, trustUid: number, cycle: string): Promise<Set<string>> {
  const marks = await tx.statementMark.findMany({
    where: { trustUid, cycle, mark: "in-place" },
    select: { statement: true },
    take: MOST,
  });
  return new Set(marks.map(({ statement }) => statement));
}

function openStatements(tx: Tx, trustUid: number) {
  return tx.nextStep.findMany({
    where: { trustUid, closedAt: null },
    select: { statement: true },
    take: MOST,
  });
}

/** Everybody whose a step may be now: those of the trust, and of its academies. */
export async function readMayOwn(
  tx: Tx,
  { trustUid }: Grant<"nextStep:set">,
): Promise<readonly MayOwn[]> {
  return tx.$queryRaw<MayOwn[]>`
    SELECT u.id AS "userId", u.name FROM user_account u
    WHERE u.suspended_at IS NULL AND u.id IN (SELECT a.user_id FROM trust_appointment a
      WHERE a.trust_uid = ${trustUid}) AND takes_up_steps(u.id)
    ORDER BY u.name, u.id LIMIT 500`;
}

async function nameOfTrust(tx: Tx, { trustUid }: StepScope): Promise<string> {
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
