import { read, type TrustScope, type Tx } from "../../db";
import type { OthersMarks } from "../../insights/reviewed";
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
import { readOthersMarks, readSaidOfVersion, type SaidOfVersion } from "../said/queries";
import type { HelpRow } from "../share/rules";

/** A share of a version: in force, or withdrawn and only a line. */
export interface ShareLine {
  readonly id: string;
  /** Null where it went to a reader. */
  readonly regionName: string | null;
  readonly toUser: string | null;
  readonly toUserName: string | null;
  /** Pieces of evidence that were opened with it. */
  readonly opened: number;
  /** Help that was offered and asked for with it. */
  readonly help: readonly HelpRow[];
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
  /** What others say of its rows. */
  readonly others: OthersMarks;
  /** What stands beside the levels for the trust's own board, and leaves the trust with no share. */
  readonly kept: KeptWithVersion;
}

/** One approved version of the trust's own, or null. */
export function getVersionPage(
  scope: TrustScope,
  cycle: string,
  number: number,
): Promise<VersionPage | null> {
  return read(scope, tx => readVersionPage(tx, scope, cycle, number));
}

export interface WholeVersion extends VersionPage {
  readonly said: SaidOfVersion;
  /** Whether there is anybody among the trust's readers to share it with. */
  readonly hasReaders: boolean;
}

/** The same with all that others wrote about it. */
export function getWholeVersion(
  scope: TrustScope,
  cycle: string,
  number: number,
): Promise<WholeVersion | null> {
  return read(scope, async tx => {
    const version = await readVersionPage(tx, scope, cycle, number);
    if (version === null) return null;
    const said = await readSaidOfVersion(tx, { trustUid: scope.trustUid, cycle, number });
    return { ...version, said, hasReaders: (await readReaders(tx, scope)).length > 0 };
  });
}

export interface VersionToShare extends VersionPage {
  /** Evidence of the version that can be opened to the team, piece by piece. */
  readonly offered: readonly Offered[];
  /** Next steps that can be shared with it, one by one. */
  readonly steps: readonly OfferedStep[];
  /** Readers it can be shared with. */
  readonly readers: readonly ShareReader[];
}

/** The same with all that can be chosen when it is shared. */
export function getVersionToShare(
  scope: TrustScope,
  cycle: string,
  number: number,
): Promise<VersionToShare | null> {
  return read(scope, async tx => {
    const version = await readVersionPage(tx, scope, cycle, number);
    if (version === null) return null;
    return {
      ...version,
      offered: await findOffered(tx, { trustUid: scope.trustUid, cycle, number }),
      steps: await findOfferedSteps(tx, scope),
      readers: (await readReaders(tx, scope)).map(({ userId, name }) => ({ userId, name })),
    };
  });
}

async function readVersionPage(
  tx: Tx,
  scope: TrustScope,
  cycle: string,
  number: number,
): Promise<VersionPage | null> {
  const of = { trustUid: scope.trustUid, cycle, number };
  const version = await findVersion(tx, of, true);
  if (version === null) return null;
  const shares = await readShares(tx, of);
  const [standing] = await tx.$queryRaw<Standing[]>`
    SELECT a.approved_as AS "approvedAs", r.reason, r.reopened_by_name AS "reopenedByName",
      r.reopened_at AS "reopenedAt",
      EXISTS (SELECT 1 FROM assessment l WHERE l.trust_uid = a.trust_uid AND l.cycle > a.cycle) AS later,
      (SELECT json_build_object('slug', g.slug, 'name', g.name) FROM trust_region p
        JOIN region g ON g.slug = p.region_slug
        WHERE p.trust_uid = a.trust_uid AND p.region_set = ${ACTIVE_REGION_SET}
          AND p.until_date IS NULL LIMIT 1) AS region
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
    shares: shares.filter(share => share.number === number).map(({ number: _, ...share }) => share),
    others: await readOthersMarks(tx, of, scope.now),
    region: standing?.region ?? null,
    kept: await readKept(tx, of),
  };
}

/** All shares of a cycle's versions, the latest first. */
function readShares(tx: Tx, { trustUid, cycle }: { trustUid: number; cycle: string }) {
  return tx.$queryRaw<(ShareLine & { readonly number: number })[]>`
    SELECT s.number, s.id, s.purpose, s.with_evidence AS "withEvidence", s.shared_at AS "sharedAt",
      s.shared_by_name AS "sharedByName", s.withdrawn_at AS "withdrawnAt", s.to_user AS "toUser",
      s.to_user_name AS "toUserName", g.name AS "regionName",
      (SELECT count(*)::int FROM share_item i WHERE i.trust_uid = s.trust_uid AND i.share_id = s.id) AS opened,
      ARRAY(SELECT jsonb_build_object('kind', h.kind, 'characteristic', h.characteristic) FROM share_help h
        WHERE h.trust_uid = s.trust_uid AND h.share_id = s.id LIMIT 50) AS help
    FROM share s LEFT JOIN region g ON g.slug = s.region_slug
    WHERE s.trust_uid = ${trustUid} AND s.cycle = ${cycle}
    ORDER BY s.shared_at DESC, s.id LIMIT 50`;
}

/** The assessment a version belongs to; of its reopening, null where it was never opened again. */
interface Standing {
  approvedAs: number | null;
  later: boolean;
  region: VersionPage["region"];
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
