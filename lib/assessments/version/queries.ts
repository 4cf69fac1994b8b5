import { read, type TrustScope } from "../../db";
import { ACTIVE_REGION_SET } from "../../register/regions";
import { findVersion, type Version } from "../approval/queries";
import {
  findOffered,
  findOfferedSteps,
  type Offered,
  type OfferedStep,
  readReaders,
  type ShareReader,
} from "../offered/queries";
import { type KeptWithVersion, readKept } from "../presence/queries";

/** A share of a version: in force, or withdrawn and only a line. */
export interface ShareLine {
  readonly id: string;
  /** Null where it went to a reader. */
  readonly regionName: string | null;
  readonly toUser: string | null;
  readonly toUserName: string | null;
  /** Pieces of evidence that were opened with it. */
  readonly opened: number;
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
  /** Evidence of the version that can be opened to the team, piece by piece. */
  readonly offered: readonly Offered[];
  /** Next steps that can be shared with it, one by one. */
  readonly steps: readonly OfferedStep[];
  /** Readers it can be shared with. */
  readonly readers: readonly ShareReader[];
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
        toUser: true,
        toUserName: true,
        _count: { select: { items: true } },
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
      sharedNumber: shares.find(isWithTeam)?.number ?? null,
      shares: shares
        .filter(share => share.number === number)
        .map(({ region, number: _, _count, ...share }) => ({
          ...share,
          regionName: region?.name ?? null,
          opened: _count.items,
        })),
      offered: await findOffered(tx, { trustUid: scope.trustUid, cycle, number }),
      steps: await findOfferedSteps(tx, scope),
      readers: (await readReaders(tx, scope)).map(({ userId, name }) => ({ userId, name })),
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

function isWithTeam(share: { readonly withdrawnAt: Date | null; readonly toUser: string | null }) {
  return share.withdrawnAt === null && share.toUser === null;
}
