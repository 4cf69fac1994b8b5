import type { Tx } from "../../db";
import { dayOf } from "../../forms";
import {
  isVerdict,
  latestMarks,
  type OthersMarks,
  type ReviewedMark,
} from "../../insights/reviewed";
import { isCharacteristicKey } from "../../rubric";
import { type ReviewLine, readReviews } from "../review/queries";
import { SOMEBODY } from "../review/rules";
import { type Comments, readComments } from "../rsc-view/queries";

interface Of {
  readonly trustUid: number;
  readonly cycle: string;
  readonly number: number;
}

/** What others wrote about one approved version of the trust's own. */
export interface SaidOfVersion extends Comments {
  readonly reviews: readonly ReviewLine[];
}

/** The same also where its share was withdrawn since. */
export async function readSaidOfVersion(tx: Tx, of: Of): Promise<SaidOfVersion> {
  const comments = await readComments(tx, of);
  return { ...comments, reviews: await readReviews(tx, of) };
}

/**
 * The third mark of a version's rows, for the trust's own people: the latest word of an external
 * reviewer whose review is over, and of an RSC team.
 */
export async function readOthersMarks(tx: Tx, of: Of, now: Date): Promise<OthersMarks> {
  const { trustUid, cycle, number } = of;
  const found = await tx.$queryRaw<FoundMark[]>`
    SELECT 'reviewed' AS kind, v.characteristic, v.verdict, r.reviewer_name AS "byName",
      v.recorded_at AS "on"
    FROM external_review r
    JOIN review_verdict v ON v.trust_uid = r.trust_uid AND v.review_id = r.id
    WHERE r.trust_uid = ${trustUid} AND r.cycle = ${cycle} AND r.number = ${number}
      AND (r.finished_at IS NOT NULL OR r.ended_at IS NOT NULL OR r.until_date < ${dayOf(now)}::date)
    UNION ALL
    SELECT 'rscView', v.characteristic, v.verdict, g.name, v.recorded_at
    FROM share s JOIN rsc_view v ON v.trust_uid = s.trust_uid AND v.share_id = s.id
    JOIN region g ON g.slug = v.region_slug
    WHERE s.trust_uid = ${trustUid} AND s.cycle = ${cycle} AND s.number = ${number}
    LIMIT 1000`;
  return marksIn(found);
}

/**
 * The same for a trust's readers: the verdict and the day of an external review, without its reason or
 * the reviewer's name. What an RSC team thinks stays between it and the trust.
 */
export async function readMarksForReaders(tx: Tx, of: Of): Promise<OthersMarks> {
  const { trustUid, cycle, number } = of;
  return marksIn(
    await tx.$queryRaw<FoundMark[]>`
      SELECT 'reviewed' AS kind, characteristic, verdict, ${SOMEBODY}::text AS "byName", recorded_at AS "on"
      FROM reviewed_marks(${trustUid}::int, ${cycle}, ${number}::int) LIMIT 20`,
  );
}

/** The same for the RSC team that a version is shared with, and its own view. */
export async function readMarksForTeam(tx: Tx, of: Of): Promise<OthersMarks> {
  const { trustUid, cycle, number } = of;
  return marksIn(
    await tx.$queryRaw<FoundMark[]>`
      SELECT 'reviewed' AS kind, characteristic, verdict, ${SOMEBODY}::text AS "byName", recorded_at AS "on"
      FROM reviewed_marks(${trustUid}::int, ${cycle}, ${number}::int)
      UNION ALL
      SELECT 'rscView', v.characteristic, v.verdict, g.name, v.recorded_at
      FROM rsc_view v JOIN share s ON s.trust_uid = v.trust_uid AND s.id = v.share_id
      JOIN region g ON g.slug = v.region_slug
      WHERE s.trust_uid = ${trustUid} AND s.cycle = ${cycle} AND s.number = ${number}
      LIMIT 1000`,
  );
}

interface FoundMark extends Omit<ReviewedMark, "verdict"> {
  readonly kind: string;
  readonly characteristic: string;
  readonly verdict: string;
}

function marksIn(found: readonly FoundMark[]): OthersMarks {
  const of = (kind: string) =>
    latestMarks(
      found.flatMap(({ characteristic, verdict, ...mark }) =>
        mark.kind === kind && isCharacteristicKey(characteristic) && isVerdict(verdict)
          ? [{ characteristic, verdict, byName: mark.byName, on: mark.on }]
          : [],
      ),
    );
  return { reviewed: of("reviewed"), rscView: of("rscView") };
}
