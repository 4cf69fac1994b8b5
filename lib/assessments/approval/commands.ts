import type { Grant } from "../../access";
import { type TrustScope, type Tx, write } from "../../db";
import { type Done, done, type Refused, refused } from "../../forms";
import { nameOf } from "../../people/links/commands";
import { ACTIVE_REGION_SET } from "../../register/regions";
import { CHARACTERISTIC_KEYS, type CharacteristicKey } from "../../rubric";
import { findAssessment } from "../cycle/queries";
import { keepWithVersion } from "../presence/commands";
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
      const rubricVersion = assessment.rubric.version;
      const version = { cycle, meetingOn, minuteReference, rubricVersion, revisited: null };
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
  readonly rubricVersion: string;
  readonly revisited: CharacteristicKey | null;
}

/** Writes the next version of an open assessment, and puts it in force. */
export async function makeVersion(
  tx: Tx,
  scope: TrustScope,
  version: NewVersion,
  rows: ReadonlyMap<CharacteristicKey, ApprovedAnswer>,
): Promise<Approved> {
  const { trustUid } = scope;
  const { cycle } = version;
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
  await tx.approval.createMany({ data: [{ trustUid, number, reference, ...version, ...names }] });
  const of = { trustUid, cycle, number };
  const answers = CHARACTERISTIC_KEYS.flatMap(characteristic => {
    const row = rows.get(characteristic);
    return row === undefined ? [] : [{ characteristic, ...row }];
  });
  await tx.approvedRating.createMany({
    data: answers.map(({ evidenceNote: _, ...row }) => ({ ...of, ...row })),
  });
  await tx.approvedEvidence.createMany({
    data: answers
      .filter(row => row.evidenceNote !== "")
      .map(({ characteristic, evidenceNote: note }) => ({ ...of, characteristic, note })),
  });
  await keepWithVersion(tx, scope, { cycle, number, revisited: version.revisited });
  await tx.assessment.updateMany({ where: { trustUid, cycle }, data: { approvedAs: number } });
  return { number, reference };
}
