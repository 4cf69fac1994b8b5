import type { Grant } from "../../access";
import { findVersion } from "../../assessments/approval/queries";
import { rowsStanding } from "../../assessments/approval/rules";
import { findAssessment } from "../../assessments/cycle/queries";
import { read, type TrustScope, type Tx } from "../../db";
import { dayOf } from "../../forms";
import {
  CHARACTERISTIC_KEYS,
  type Characteristic,
  type CharacteristicKey,
  type Level,
  type Statement,
} from "../../rubric";
import { findStep, nameOfTrust, type StepPage } from "../steps/queries";
import { statementsOffered } from "../steps/rules";

/** More than a trust marks in a year, or takes up at one time. */
const MOST = 500;

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
  readonly rubricVersion: string;
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
  return { cycle, rubricVersion: rubric.version, approvedAs, rows: new Map(rows) };
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
    WHERE u.id IN (SELECT a.user_id FROM trust_appointment a
      WHERE a.trust_uid = ${trustUid}) AND takes_up_steps(u.id)
    ORDER BY u.name, u.id LIMIT 500`;
}
