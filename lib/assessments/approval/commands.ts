import type { Grant } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused } from "../../forms";
import { ACTIVE_REGION_SET } from "../../register/regions";
import { CHARACTERISTIC_KEYS, type CharacteristicKey } from "../../rubric";
import { type AssessmentNow, findAssessment } from "../cycle/queries";
import { referenceOf, rowsMissing, versionsSeen } from "./rules";

type Approve = Grant<"assessment:approve">;

export interface NewApproval {
  readonly cycle: string;
  readonly meetingOn: Date;
  readonly minuteReference: string;
  /** The versions of the ten rows that were on the page (see `versionsSeen`). */
  readonly seen: string;
}

type No =
  | Refused<"hidden">
  | Refused<"approved">
  | Refused<"changed">
  | Refused<"incomplete", readonly CharacteristicKey[]>;

/**
 * Makes the board's dated version: copies names, region and all ten ratings as they are now, then
 * closes the drafts. All or nothing; refused where a row is missing or has changed since it was seen.
 */
export function approveAssessment(
  grant: Approve,
  approval: NewApproval,
): Promise<Done<{ number: number; reference: string }> | No> {
  const { cycle } = approval;
  return write(
    grant,
    { what: `approval of ${cycle}` },
    async (tx): Promise<Done<{ number: number; reference: string }> | No> => {
      await tx.$queryRaw`SELECT 1 FROM assessment WHERE trust_uid = ${grant.trustUid} AND cycle = ${cycle} FOR UPDATE`;
      const assessment = await findAssessment(tx, grant, cycle);
      if (assessment === null) return refused("hidden");
      if (assessment.approvedAs !== null) return refused("approved");
      const missing = rowsMissing(assessment.ratings);
      if (missing.length > 0) return refused("incomplete", missing);
      if (versionsSeen(assessment.ratings) !== approval.seen) return refused("changed");
      const number = 1 + (await tx.approval.count({ where: { trustUid: grant.trustUid, cycle } }));
      const reference = referenceOf(grant.trustUid, cycle, number);
      await copy(tx, grant, assessment, { ...approval, number, reference });
      await tx.assessment.updateMany({
        where: { trustUid: grant.trustUid, cycle },
        data: { approvedAs: number },
      });
      return done({ number, reference });
    },
  );
}

async function copy(
  tx: Tx,
  grant: Approve,
  assessment: AssessmentNow,
  version: NewApproval & { number: number; reference: string },
): Promise<void> {
  const of = { trustUid: grant.trustUid, cycle: version.cycle, number: version.number };
  const trust = await tx.trust.findUniqueOrThrow({
    where: { uid: grant.trustUid },
    select: { name: true },
  });
  const region = await tx.trustRegion.findFirst({
    where: { trustUid: grant.trustUid, regionSet: ACTIVE_REGION_SET, untilDate: null },
    select: { regionSlug: true },
  });
  const by = await tx.user.findUniqueOrThrow({
    where: { id: grant.userId ?? "" },
    select: { name: true },
  });
  await tx.approval.createMany({
    data: [
      {
        ...of,
        reference: version.reference,
        rubricVersion: assessment.rubric.version,
        trustName: trust.name,
        regionSlug: region?.regionSlug ?? null,
        meetingOn: version.meetingOn,
        minuteReference: version.minuteReference,
        approvedBy: grant.userId ?? "",
        approvedByName: by.name,
        approvedAt: grant.now,
      },
    ],
  });
  const rows = CHARACTERISTIC_KEYS.flatMap(characteristic => {
    const rating = assessment.ratings.get(characteristic);
    return rating === undefined ? [] : [{ ...of, characteristic, ...rating }];
  });
  await tx.approvedRating.createMany({
    data: rows.map(({ trustUid, cycle, number, characteristic, level, notAgreed, reason }) => ({
      trustUid,
      cycle,
      number,
      characteristic,
      level,
      notAgreed,
      reason,
    })),
  });
  await tx.approvedEvidence.createMany({
    data: rows
      .filter(row => row.evidenceNote !== "")
      .map(({ trustUid, cycle, number, characteristic, evidenceNote }) => ({
        trustUid,
        cycle,
        number,
        characteristic,
        note: evidenceNote,
      })),
  });
}
