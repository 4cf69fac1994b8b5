import { read, type TrustScope, type Tx } from "../../db";
import { dayOf } from "../../forms";
import { isVerdict, type Verdict } from "../../insights/reviewed";
import { CHARACTERISTIC_KEYS, type CharacteristicKey, isCharacteristicKey } from "../../rubric";
import { findVersion, type Version } from "../approval/queries";
import type { Course } from "./rules";

interface Of {
  readonly trustUid: number;
  readonly cycle: string;
  readonly number: number;
}

/** A review as the trust's lists name it. */
export interface ReviewLine extends Course {
  readonly id: string;
  readonly reviewerName: string;
  readonly rows: readonly CharacteristicKey[];
}

/** What an external reviewer said of a row, and what the trust answers. */
export interface Reviewed {
  readonly characteristic: CharacteristicKey;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly recordedAt: Date;
  readonly answer: Answered | null;
}

export interface Answered {
  readonly words: string;
  readonly answeredByName: string;
  readonly answeredAt: Date;
}

const LINE = {
  id: true,
  reviewerName: true,
  untilDate: true,
  declaredAt: true,
  finishedAt: true,
  endedAt: true,
  steps: { select: { characteristic: true }, take: 20 },
} as const;

/** The reviews of one version, newest first. */
export async function readReviews(tx: Tx, of: Of): Promise<readonly ReviewLine[]> {
  const found = await tx.$queryRaw<(Omit<ReviewLine, "rows"> & { rows: string[] })[]>`
    SELECT r.id, r.reviewer_name AS "reviewerName", r.until_date AS "untilDate",
      r.declared_at AS "declaredAt", r.finished_at AS "finishedAt", r.ended_at AS "endedAt",
      array(SELECT s.characteristic FROM review_step s
        WHERE s.trust_uid = r.trust_uid AND s.review_id = r.id) AS rows
    FROM external_review r
    WHERE r.trust_uid = ${of.trustUid} AND r.cycle = ${of.cycle} AND r.number = ${of.number}
    ORDER BY r.asked_at DESC LIMIT 50`;
  return found.map(({ rows, ...line }) => {
    return { ...line, rows: inOrder(rows.map(characteristic => ({ characteristic }))) };
  });
}

export interface ReviewPage extends ReviewLine {
  readonly purpose: string;
  readonly conflict: string | null;
  readonly withTitles: boolean;
  /** What the pieces of evidence that it opens are called. */
  readonly items: readonly string[];
  readonly askedByName: string;
  readonly askedAt: Date;
  readonly version: Version;
  readonly verdicts: ReadonlyMap<CharacteristicKey, Reviewed>;
}

/** One review of one version, as the trust sees it; null where there is none. */
export function getReview(
  scope: TrustScope,
  { cycle, number, id }: { cycle: string; number: number; id: string },
): Promise<ReviewPage | null> {
  return read(scope, async tx => {
    const of = { trustUid: scope.trustUid, cycle, number };
    const found = await tx.externalReview.findFirst({
      where: { ...of, id },
      select: {
        ...LINE,
        ...{ purpose: true, conflict: true, withTitles: true, askedByName: true, askedAt: true },
        items: { select: { evidence: { select: { title: true } } }, take: 500 },
      },
    });
    const version = found === null ? null : await findVersion(tx, of, false);
    if (found === null || version === null) return null;
    const { steps, items, ...line } = found;
    return {
      ...{ ...line, version, rows: inOrder(steps) },
      items: items.map(({ evidence }) => evidence.title),
      verdicts: await readVerdicts(tx, { trustUid: scope.trustUid, reviewId: id }, scope.now),
    };
  });
}

async function readVerdicts(
  tx: Tx,
  of: { trustUid: number; reviewId: string },
  now: Date,
): Promise<ReadonlyMap<CharacteristicKey, Reviewed>> {
  const found = await tx.reviewVerdict.findMany({
    where: { ...of, step: { review: over(now) } },
    select: {
      ...{ characteristic: true, verdict: true, reason: true, recordedAt: true },
      answer: { select: { words: true, answeredByName: true, answeredAt: true } },
    },
    take: 20,
  });
  return new Map(
    found.flatMap(({ characteristic, verdict, ...said }) =>
      isCharacteristicKey(characteristic) && isVerdict(verdict)
        ? [[characteristic, { ...said, characteristic, verdict }] as const]
        : [],
    ),
  );
}

/** A trust reads a verdict once its review is over: finished, ended, or past its last day. */
function over(now: Date) {
  const past = { untilDate: { lt: dayOf(now) } };
  return { OR: [{ finishedAt: { not: null } }, { endedAt: { not: null } }, past] };
}

/** Rows in framework order. */
export function inOrder(rows: readonly { characteristic: string }[]): CharacteristicKey[] {
  return CHARACTERISTIC_KEYS.filter(key => rows.some(one => one.characteristic === key));
}
