import type { Grant } from "../../access";
import { type TrustScope, type Tx, write } from "../../db";
import { type Done, done, type Refused, refused } from "../../forms";
import { nameOf } from "../../people/links/commands";
import { ACTIVE_REGION_SET } from "../../register/regions";
import { CHARACTERISTIC_KEYS, type CharacteristicKey, type Rubric } from "../../rubric";
import { findAssessment } from "../cycle/queries";
import { findResting } from "../marks/queries";
import { OF_AN_ACADEMY, type Resting } from "../marks/rules";
import { type Came, keepWithVersion } from "../presence/commands";
import { type ApprovedAnswer, referenceOf, rowsMissing, rowsStanding, versionsSeen } from "./rules";

export interface NewApproval {
  readonly cycle: string;
  readonly meetingOn: Date;
  readonly minuteReference: string;
  /** The versions of the ten rows that were on the page (see `versionsSeen`). */
  readonly seen: string;
}

export interface Approved {
  readonly number: number;
  readonly reference: string;
}

type NoApproval =
  | Refused<"hidden">
  | Refused<"approved">
  | Refused<"changed">
  | Refused<"incomplete", readonly CharacteristicKey[]>;

/**
 * Makes the board's dated version: copies names, region and all ten ratings as they are now, then
 * closes the drafts. What nobody touched is copied from last time, and says so. All or nothing;
 * refused where a row is missing or has changed since it was seen.
 */
export function approveAssessment(
  grant: Grant<"assessment:approve">,
  approval: NewApproval,
): Promise<Done<Approved> | NoApproval> {
  const { cycle, meetingOn, minuteReference } = approval;
  return write(
    grant,
    { what: `approval of ${cycle}` },
    async (tx): Promise<Done<Approved> | NoApproval> => {
      await lockAlone(tx, grant, cycle);
      const assessment = await findAssessment(tx, grant, cycle);
      if (assessment === null) return refused("hidden");
      if (assessment.approvedAs !== null) return refused("approved");
      const missing = rowsMissing(assessment);
      if (missing.length > 0) return refused("incomplete", missing);
      if (versionsSeen(assessment.ratings) !== approval.seen) return refused("changed");
      const standing = [...rowsStanding(assessment)];
      const rows = new Map(
        standing.map(([key, row]) => [key, { ...row, agreedOn: row.agreedOn ?? meetingOn }]),
      );
      const { rubric } = assessment;
      const version = { cycle, meetingOn, minuteReference, rubric, revisited: null, came: null };
      return done(await makeVersion(tx, grant, version, rows));
    },
  );
}

/** Holds an assessment against every other writer until the transaction ends. */
export async function lockAlone(tx: Tx, scope: TrustScope, cycle: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM assessment WHERE trust_uid = ${scope.trustUid} AND cycle = ${cycle} FOR UPDATE`;
}

interface NewVersion {
  readonly cycle: string;
  readonly meetingOn: Date;
  readonly minuteReference: string;
  readonly rubric: Rubric;
  readonly revisited: CharacteristicKey | null;
  /** Who was present, where that is recorded with the version itself. */
  readonly came: Came | null;
}

/** Writes the next version of an open assessment with what each row rests on, and puts it in force. */
export async function makeVersion(
  tx: Tx,
  scope: TrustScope,
  { rubric, came, ...version }: NewVersion,
  rows: ReadonlyMap<CharacteristicKey, ApprovedAnswer>,
): Promise<Approved> {
  const { trustUid } = scope;
  const { cycle } = version;
  const resting = await findResting(tx, scope, { cycle, rubric }, rows);
  const number = 1 + (await tx.approval.count({ where: { trustUid, cycle } }));
  const reference = referenceOf(trustUid, cycle, number);
  const trust = await tx.trust.findUniqueOrThrow({
    where: { uid: trustUid },
    select: { name: true },
  });
  const region = await tx.trustRegion.findFirst({
    where: { trustUid, regionSet: ACTIVE_REGION_SET, untilDate: null },
    select: { regionSlug: true },
  });
  const names = {
    trustName: trust.name,
    regionSlug: region?.regionSlug ?? null,
    approvedBy: scope.userId ?? "",
    approvedByName: await nameOf(tx, scope.userId),
    approvedAt: scope.now,
  };
  const made = { ...version, rubricVersion: rubric.version, ...names };
  await tx.approval.createMany({ data: [{ trustUid, number, reference, ...made }] });
  await copyRows(tx, { trustUid, cycle, number }, rows, resting);
  const { revisited, meetingOn } = version;
  await keepWithVersion(tx, scope, { cycle, number, revisited, meetingOn, came });
  await tx.assessment.updateMany({ where: { trustUid, cycle }, data: { approvedAs: number } });
  return { number, reference };
}

/** The ten answers, their evidence notes, and what their evidence is called: none of it ever changes. */
async function copyRows(
  tx: Tx,
  of: { trustUid: number; cycle: string; number: number },
  rows: ReadonlyMap<CharacteristicKey, ApprovedAnswer>,
  resting: Resting,
): Promise<void> {
  const answers = CHARACTERISTIC_KEYS.flatMap(characteristic => {
    const row = rows.get(characteristic);
    return row === undefined ? [] : [{ ...of, characteristic, row }];
  });
  await tx.approvedRating.createMany({
    data: answers.map(({ row, ...at }) => {
      const { level, notAgreed, reason, agreedOn, carriedFrom } = row;
      const mark = resting.get(at.characteristic)?.mark;
      return {
        ...{ ...at, level, notAgreed, reason, agreedOn, carriedFrom },
        evidencedLevel: mark?.level ?? null,
        statements: mark?.statements ?? null,
        statementsEvidenced: mark?.evidenced ?? null,
        restsOn: mark?.restsOn ?? null,
      };
    }),
  });
  await tx.approvedEvidence.createMany({
    data: answers.flatMap(({ row, ...at }) =>
      row.evidenceNote === "" ? [] : [{ ...at, note: row.evidenceNote }],
    ),
  });
  await tx.approvedTitle.createMany({
    data: answers.flatMap(({ row: _, ...at }) =>
      (resting.get(at.characteristic)?.showings ?? []).map(
        ({ id: evidenceId, restricted: __, ofAcademy, statements, ...what }) => {
          const title = ofAcademy ? OF_AN_ACADEMY : what.title;
          return { ...at, evidenceId, ...what, title, statements: [...statements] };
        },
      ),
    ),
  });
}
