import type { Grant } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, done, unchanged } from "../../forms";
import { COMPARED, fitsBeside } from "../../insights";
import { latestOf } from "../region/queries";
import { tellTrusts } from "../region-trusts/commands";
import { type BesideLine, besideOf, type TrustBeside } from "./rules";

interface Named {
  readonly trustUid: number;
  readonly name: string;
}

/** Trusts of the region that share something now, and those of them that were asked for. By name. */
export interface TrustsBeside {
  readonly regionName: string;
  readonly sharing: readonly Named[];
  /** Of `sharing`, by what was ticked. */
  readonly ticked: readonly Named[];
  /** Ticked, and led by the region, and sharing nothing now. */
  readonly notSharing: readonly string[];
  /** What the ticked ones share; empty where they are too few or too many to stand side by side. */
  readonly trusts: readonly TrustBeside[];
}

/**
 * Opens what some trusts of the region share, side by side. A command, since each of them is told that
 * it was read. What is ticked and is no trust of the region is as if it were not.
 */
export function openTrustsBeside(
  grant: Grant<"share:read">,
  asked: readonly number[],
): Promise<Done<TrustsBeside>> {
  return write(grant, { what: "trusts side by side", repeats: true }, async tx => {
    const { lines, ...found } = await find(tx, grant.regionSlug, asked);
    const ticked = found.sharing.filter(({ trustUid }) => asked.includes(trustUid));
    if (!fitsBeside(ticked.length)) return unchanged({ ...found, ticked, trusts: [] });
    const told = lines.map(({ trustUid, cycle }) => {
      return { trustUid, subject: `shared assessment ${cycle}` };
    });
    await tellTrusts(tx, grant, told);
    return done({ ...found, ticked, trusts: lines.map(besideOf) });
  });
}

interface Found extends Pick<TrustsBeside, "regionName" | "sharing" | "notSharing"> {
  /** Those that were asked for, and not all where they are too many. */
  readonly lines: readonly BesideLine[];
}

async function find(tx: Tx, slug: string, asked: readonly number[]): Promise<Found> {
  const uids = [...asked];
  const [found] = await tx.$queryRaw<Found[]>`
    WITH placed AS MATERIALIZED (
      SELECT t.uid AS trust_uid, t.name FROM trust_region g JOIN trust t ON t.uid = g.trust_uid AND t.open
      WHERE g.region_slug = ${slug} AND g.until_date IS NULL),
    latest AS MATERIALIZED (${latestOf(slug)})
    SELECT r.name AS "regionName",
      ARRAY(SELECT jsonb_build_object('trustUid', p.trust_uid, 'name', p.name)
        FROM latest l JOIN placed p USING (trust_uid) ORDER BY lower(p.name), p.trust_uid LIMIT 5000) AS sharing,
      ARRAY(SELECT p.name FROM placed p LEFT JOIN latest l USING (trust_uid)
        WHERE p.trust_uid = ANY (${uids}::int[]) AND l.trust_uid IS NULL
        ORDER BY lower(p.name), p.trust_uid LIMIT 300) AS "notSharing",
      ARRAY(SELECT jsonb_build_object('trustUid', l.trust_uid, 'name', p.name, 'cycle', l.cycle,
          'sharedAt', l.shared_at, 'characteristics', l.characteristics, 'levels', l.levels,
          'evidencedLevels', l.evidenced_levels, 'statements', l.statements,
          'statementsEvidenced', l.statements_evidenced, 'restsOn', l.rests_on,
          'said', ARRAY(SELECT jsonb_build_object('kind', 'reviewed', 'characteristic', m.characteristic,
              'verdict', m.verdict) FROM reviewed_marks(l.trust_uid, l.cycle, l.number) m)
            || ARRAY(SELECT jsonb_build_object('kind', 'ourView', 'characteristic', v.characteristic,
              'verdict', v.verdict) FROM (SELECT DISTINCT ON (characteristic) characteristic, verdict
                FROM rsc_view WHERE trust_uid = l.trust_uid AND share_id = l.share_id
                ORDER BY characteristic, recorded_at DESC) v))
        FROM latest l JOIN placed p USING (trust_uid) WHERE l.trust_uid = ANY (${uids}::int[])
        ORDER BY lower(p.name), p.trust_uid LIMIT ${COMPARED.most}) AS lines
    FROM region r WHERE r.slug = ${slug}`;
  if (found === undefined) throw new Error(`There is no region ${slug}`);
  return found;
}
