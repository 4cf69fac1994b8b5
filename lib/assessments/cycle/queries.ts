import type { TrustScope, Tx } from "../../db";
import { read } from "../../db";
import type { EvidencedMark } from "../../insights";
import {
  CHARACTERISTIC_KEYS,
  type CharacteristicKey,
  isCharacteristicKey,
  type Rubric,
  rubricOf,
} from "../../rubric";
import { findLastTime, type LastTime } from "../last-time/queries";
import { findResting } from "../marks/queries";
import { type Answer, cycleAt, nextToDo } from "./rules";

/** A rating as it stands, with who wrote it last. */
export interface RatingNow extends Answer {
  readonly version: number;
  readonly updatedAt: Date;
  readonly updatedBy: string;
}

/** An assessment of one cycle as it stands. */
export interface AssessmentNow {
  readonly cycle: string;
  readonly rubric: Rubric;
  readonly openedOn: Date;
  readonly dueOn: Date;
  readonly approvedAs: number | null;
  readonly ratings: ReadonlyMap<CharacteristicKey, RatingNow>;
  /** The ten rows of the cycle approved before this one; empty in a trust's first. */
  readonly lastTime: ReadonlyMap<CharacteristicKey, LastTime>;
}

/** An approved version in a list. */
export interface VersionLine {
  readonly cycle: string;
  readonly number: number;
  readonly reference: string;
  readonly meetingOn: Date;
  readonly sharedAt: Date | null;
}

export interface TrustHome {
  readonly trustUid: number;
  readonly trustName: string;
  /** The cycle of today, whether or not it was opened. */
  readonly cycle: string;
  readonly assessment: AssessmentNow | null;
  /** How far each row of it that has a level is evidenced now. */
  readonly marks: ReadonlyMap<CharacteristicKey, EvidencedMark>;
  readonly nextToDo: CharacteristicKey | null;
  readonly lastEdit: RatingNow | null;
  readonly versions: readonly VersionLine[];
  /** An earlier cycle whose drafts are still open: never finished, or opened again. */
  readonly earlierOpen: string | null;
}

/** What a trust's home shows: where to continue, ten rows, the versions there are. */
export function getTrustHome(scope: TrustScope): Promise<TrustHome> {
  const cycle = cycleAt(scope.now);
  return read(scope, async tx => {
    const trust = await tx.trust.findUniqueOrThrow({
      where: { uid: scope.trustUid },
      select: {
        name: true,
        assessments: {
          where: { cycle: { lt: cycle }, approvedAs: null },
          select: { cycle: true },
          orderBy: { cycle: "desc" },
          take: 1,
        },
      },
    });
    const assessment = await findAssessment(tx, scope, cycle);
    const versions = await tx.approval.findMany({
      where: { trustUid: scope.trustUid },
      select: {
        cycle: true,
        number: true,
        reference: true,
        meetingOn: true,
        shares: { where: { withdrawnAt: null }, select: { sharedAt: true }, take: 1 },
      },
      orderBy: [{ cycle: "desc" }, { number: "desc" }],
      take: 20,
    });
    return {
      trustUid: scope.trustUid,
      trustName: trust.name,
      cycle,
      assessment,
      marks: assessment === null ? new Map() : await marksOf(tx, scope, assessment),
      nextToDo: assessment === null ? null : nextToDo(assessment.ratings),
      lastEdit: assessment === null ? null : lastEdited(assessment),
      versions: versions.map(({ shares, ...version }) => ({
        ...version,
        sharedAt: shares[0]?.sharedAt ?? null,
      })),
      earlierOpen: trust.assessments[0]?.cycle ?? null,
    };
  });
}

async function marksOf(
  tx: Tx,
  scope: TrustScope,
  assessment: AssessmentNow,
): Promise<ReadonlyMap<CharacteristicKey, EvidencedMark>> {
  const rows = new Map(
    [...assessment.ratings].map(([key, { level }]) => [key, { level, carriedFrom: null }]),
  );
  const resting = await findResting(tx, scope, assessment, rows);
  return new Map([...resting].flatMap(([key, { mark }]) => (mark === null ? [] : [[key, mark]])));
}

/** The assessment of one cycle with all its ratings, or null where the trust opened none. */
export async function findAssessment(
  tx: Tx,
  scope: TrustScope,
  cycle: string,
): Promise<AssessmentNow | null> {
  const found = await tx.assessment.findUnique({
    where: { trustUid_cycle: { trustUid: scope.trustUid, cycle } },
    select: { rubricVersion: true, openedOn: true, dueOn: true, approvedAs: true },
  });
  if (found === null) return null;
  const ratings = await tx.rating.findMany({
    where: { trustUid: scope.trustUid, cycle },
    take: CHARACTERISTIC_KEYS.length,
  });
  const names = await namesOf(
    tx,
    ratings.map(rating => rating.updatedBy),
  );
  const rows = ratings.flatMap(({ characteristic, updatedBy, ...rating }) =>
    isCharacteristicKey(characteristic)
      ? [
          [
            characteristic,
            { ...rating, updatedBy: names.get(updatedBy) ?? "Somebody who has left" },
          ] as const,
        ]
      : [],
  );
  return {
    cycle,
    rubric: rubricOf(found.rubricVersion),
    openedOn: found.openedOn,
    dueOn: found.dueOn,
    approvedAs: found.approvedAs,
    ratings: new Map(rows),
    lastTime: await findLastTime(tx, scope, cycle, found.rubricVersion),
  };
}

async function namesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const people = await tx.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
    take: CHARACTERISTIC_KEYS.length,
  });
  return new Map(people.map(person => [person.id, person.name]));
}

function lastEdited(assessment: AssessmentNow): RatingNow | null {
  const all = [...assessment.ratings.values()];
  return all.reduce<RatingNow | null>(
    (latest, rating) => (latest === null || rating.updatedAt > latest.updatedAt ? rating : latest),
    null,
  );
}
