import { type Prisma, read, type TrustScope, type Tx } from "../../db";
import { ACTIVE_REGION_SET } from "../../register/regions";
import { type CharacteristicKey, isCharacteristicKey, type Rubric, rubricOf } from "../../rubric";
import { type AssessmentNow, findAssessment } from "../cycle/queries";
import { type KeptWithVersion, readKept } from "../presence/queries";
import type { ApprovedAnswer } from "./rules";

/** The ten answers as they stand, for checking before approval. */
export interface CheckPage {
  readonly trustName: string;
  readonly assessment: AssessmentNow;
}

export function getCheckPage(scope: TrustScope, cycle: string): Promise<CheckPage | null> {
  return read(scope, async tx => {
    const assessment = await findAssessment(tx, scope, cycle);
    if (assessment === null) return null;
    const trust = await tx.trust.findUniqueOrThrow({
      where: { uid: scope.trustUid },
      select: { name: true },
    });
    return { trustName: trust.name, assessment };
  });
}

/** A share of a version: in force, or withdrawn and only a line. */
export interface ShareLine {
  readonly id: string;
  readonly regionName: string;
  readonly purpose: string;
  readonly withEvidence: boolean;
  readonly sharedAt: Date;
  readonly sharedByName: string;
  readonly withdrawnAt: Date | null;
}

export interface Reopening {
  readonly reason: string;
  readonly reopenedByName: string;
  readonly reopenedAt: Date;
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
  readonly ratings: ReadonlyMap<CharacteristicKey, ApprovedAnswer>;
}

export interface VersionPage extends Version {
  /** No later version has taken its place, and its drafts were not opened again. */
  readonly inForce: boolean;
  /** In force, and no later cycle is open: it can be opened again, or one row of it revisited. */
  readonly latest: boolean;
  /** Why it was opened again, where it was. */
  readonly reopening: Reopening | null;
  /** The version of this cycle that is shared now, this one or another. */
  readonly sharedNumber: number | null;
  readonly shares: readonly ShareLine[];
  /** The region whose RSC team it can be shared with now, or null where the trust is in none. */
  readonly region: { readonly slug: string; readonly name: string } | null;
  /** What stands beside the levels for the trust's own board, and leaves the trust with no share. */
  readonly kept: KeptWithVersion;
}

/** One approved version of the trust's own, or null. */
export function getVersionPage(
  scope: TrustScope,
  cycle: string,
  number: number,
): Promise<VersionPage | null> {
  return read(scope, async tx => {
    const version = await findVersion(tx, { trustUid: scope.trustUid, cycle, number }, true);
    if (version === null) return null;
    const shares = await tx.share.findMany({
      where: { trustUid: scope.trustUid, cycle },
      select: {
        number: true,
        id: true,
        purpose: true,
        withEvidence: true,
        sharedAt: true,
        sharedByName: true,
        withdrawnAt: true,
        region: { select: { name: true } },
      },
      orderBy: { sharedAt: "desc" },
      take: 50,
    });
    const placed = await tx.trustRegion.findFirst({
      where: { trustUid: scope.trustUid, regionSet: ACTIVE_REGION_SET, untilDate: null },
      select: { region: { select: { slug: true, name: true } } },
    });
    const [standing] = await tx.$queryRaw<Standing[]>`
      SELECT a.approved_as AS "approvedAs", r.reason, r.reopened_by_name AS "reopenedByName",
        r.reopened_at AS "reopenedAt",
        EXISTS (SELECT 1 FROM assessment l WHERE l.trust_uid = a.trust_uid AND l.cycle > a.cycle) AS later
      FROM assessment a
      LEFT JOIN reopening r ON (r.trust_uid, r.cycle, r.number) = (a.trust_uid, a.cycle, ${number})
      WHERE a.trust_uid = ${scope.trustUid} AND a.cycle = ${cycle}`;
    const inForce = standing?.approvedAs === number;
    return {
      ...version,
      inForce,
      latest: inForce && standing?.later === false,
      reopening: standing === undefined ? null : reopeningOf(standing),
      sharedNumber: shares.find(share => share.withdrawnAt === null)?.number ?? null,
      shares: shares
        .filter(share => share.number === number)
        .map(({ region, number: _, ...share }) => ({ ...share, regionName: region.name })),
      region: placed?.region ?? null,
      kept: await readKept(tx, { trustUid: scope.trustUid, cycle, number }),
    };
  });
}

/** The assessment a version belongs to; the last three are null where it was never opened again. */
interface Standing {
  approvedAs: number | null;
  later: boolean;
  reason: string | null;
  reopenedByName: string | null;
  reopenedAt: Date | null;
}

function reopeningOf({ reason, reopenedByName, reopenedAt }: Standing): Reopening | null {
  if (reason === null || reopenedByName === null || reopenedAt === null) return null;
  return { reason, reopenedByName, reopenedAt };
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
    include: { ratings: { include: { evidence: true }, take: 20 } },
  });
  if (found === null) return null;
  const rows = found.ratings.flatMap(({ characteristic, evidence, ...row }) => {
    const { level, notAgreed, reason, agreedOn, carriedFrom } = row;
    const evidenceNote = withEvidence ? (evidence?.note ?? "") : "";
    return isCharacteristicKey(characteristic)
      ? [
          [
            characteristic,
            { level, notAgreed, reason, evidenceNote, agreedOn, carriedFrom },
          ] as const,
        ]
      : [];
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
