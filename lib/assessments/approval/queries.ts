import { type Prisma, read, type TrustScope, type Tx } from "../../db";
import { ACTIVE_REGION_SET } from "../../register/regions";
import { type CharacteristicKey, isCharacteristicKey, type Rubric, rubricOf } from "../../rubric";
import { type AssessmentNow, findAssessment } from "../cycle/queries";
import type { Answer } from "../cycle/rules";

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
  readonly ratings: ReadonlyMap<CharacteristicKey, Answer>;
}

export interface VersionPage extends Version {
  readonly shares: readonly ShareLine[];
  /** The region whose RSC team it can be shared with now, or null where the trust is in none. */
  readonly region: { readonly slug: string; readonly name: string } | null;
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
      where: { trustUid: scope.trustUid, cycle, number },
      select: {
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
    return {
      ...version,
      shares: shares.map(({ region, ...share }) => ({ ...share, regionName: region.name })),
      region: placed?.region ?? null,
    };
  });
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
  const rows = found.ratings.flatMap(({ characteristic, level, notAgreed, reason, evidence }) =>
    isCharacteristicKey(characteristic)
      ? [
          [
            characteristic,
            { level, notAgreed, reason, evidenceNote: withEvidence ? (evidence?.note ?? "") : "" },
          ] as const,
        ]
      : [],
  );
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
    ratings: new Map(rows),
  };
}
