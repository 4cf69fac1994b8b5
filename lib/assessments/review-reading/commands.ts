import type { Grant } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused, unchanged } from "../../forms";
import type { EvidencedMark } from "../../insights";
import { isVerdict, type Verdict } from "../../insights/reviewed";
import { type CharacteristicKey, type Level, type Rubric, rubricOf } from "../../rubric";
import { keptMark } from "../marks/rules";
import { inOrder } from "../review/queries";
import { readInHand } from "../reviewing/commands";
import type { OwnReview } from "../reviewing/queries";

/** A piece of evidence as a reviewer sees it: by name, or with what it says where that was given. */
export interface GivenEvidence {
  readonly id: string;
  readonly title: string;
  readonly speaksFor: Date;
  readonly content: {
    readonly note: string;
    readonly link: string;
    readonly fileName: string | null;
  } | null;
}

export interface GivenRow {
  readonly characteristic: CharacteristicKey;
  readonly level: Level | null;
  readonly notAgreed: boolean;
  readonly reason: string;
  /** How far it is evidenced: a count, whatever of the evidence was given. */
  readonly mark: EvidencedMark | null;
  readonly evidence: readonly GivenEvidence[];
  readonly said: {
    readonly verdict: Verdict;
    readonly reason: string;
    readonly recordedAt: Date;
  } | null;
  readonly answer: { readonly words: string; readonly answeredAt: Date } | null;
}

export interface GivenReview extends OwnReview {
  readonly trustName: string;
  readonly rubric: Rubric;
  /** What the reviewer declared; null until they have. */
  readonly conflict: string | null;
  /** Which rows they are asked about. */
  readonly asked: readonly CharacteristicKey[];
  /** What was given of them: nothing before the declaration. */
  readonly rows: ReadonlyMap<CharacteristicKey, GivenRow>;
}

type Reads = Grant<"review:read">;

/**
 * Opens what a trust has given for a review. A command, since every reading is a line in the trust's
 * trail; before the declaration there is nothing to read.
 */
export function openReview(
  grant: Reads,
  id: string,
): Promise<Done<GivenReview> | Refused<"hidden">> {
  return write(grant, `review ${id}`, async tx => {
    const review = await readInHand(tx, grant, id);
    return review === null ? refused("hidden") : openIn(tx, grant, review);
  });
}

async function openIn(tx: Tx, { trustUid }: Reads, review: OwnReview): Promise<Done<GivenReview>> {
  const { id, cycle, number } = review;
  const reviewOf = { trustUid, reviewId: id };
  const { conflict, withTitles, approval } = await tx.externalReview.findFirstOrThrow({
    where: { trustUid, id },
    select: {
      ...{ conflict: true, withTitles: true },
      approval: { select: { trustName: true, rubricVersion: true } },
    },
  });
  const select = { characteristic: true } as const;
  const asked = inOrder(await tx.reviewStep.findMany({ where: reviewOf, select, take: 20 }));
  const given = { ...review, ...{ trustName: approval.trustName, conflict, asked } };
  const rubric = rubricOf(approval.rubricVersion);
  if (conflict === null) return unchanged({ ...given, rubric, rows: new Map() });
  const of = { trustUid, cycle, number };
  const [ratings, evidence, verdicts] = [
    await readRatings(tx, of),
    // Another review of the same version may give titles where this one does not.
    withTitles ? await readEvidence(tx, of, id) : [],
    await readSaid(tx, reviewOf),
  ];
  const rows = asked.flatMap(characteristic => {
    const mine = (one: { characteristic: string }) => one.characteristic === characteristic;
    const rating = ratings.find(mine);
    if (rating === undefined) return [];
    const { level, notAgreed, reason } = rating;
    const { said = null, answer = null } = verdicts.find(mine) ?? {};
    const row: GivenRow = {
      ...{ characteristic, level, notAgreed, reason, said, answer, mark: keptMark(rating) },
      evidence: evidence.filter(mine),
    };
    return [[characteristic, row] as const];
  });
  return done({ ...given, rubric, rows: new Map(rows) });
}

interface Of {
  readonly trustUid: number;
  readonly cycle: string;
  readonly number: number;
}

/** As far as the database lets this reviewer see the version: the rows that were given. */
function readRatings(tx: Tx, where: Of) {
  return tx.approvedRating.findMany({
    where,
    select: {
      ...{ characteristic: true, level: true, notAgreed: true, reason: true, restsOn: true },
      ...{ evidencedLevel: true, statements: true, statementsEvidenced: true },
    },
    take: 20,
  });
}

async function readEvidence(tx: Tx, where: Of, reviewId: string) {
  const titles = await tx.approvedTitle.findMany({
    where,
    select: { characteristic: true, evidenceId: true, title: true, speaksFor: true },
    orderBy: [{ title: "asc" }, { evidenceId: "asc" }],
    take: 1_000,
  });
  const contents = await tx.$queryRaw<Content[]>`
    SELECT evidence_id AS "evidenceId", note, link, file_name AS "fileName"
    FROM reviewed_content(${reviewId}::uuid) LIMIT 500`;
  return titles.map(({ evidenceId, ...title }) => {
    const found = contents.find(one => one.evidenceId === evidenceId);
    const content = found ? { note: found.note, link: found.link, fileName: found.fileName } : null;
    return { ...title, id: evidenceId, content };
  });
}

interface Content {
  evidenceId: string;
  note: string;
  link: string;
  fileName: string | null;
}

async function readSaid(tx: Tx, where: { trustUid: number; reviewId: string }) {
  const found = await tx.reviewVerdict.findMany({
    where,
    select: {
      ...{ characteristic: true, verdict: true, reason: true, recordedAt: true },
      answer: { select: { words: true, answeredAt: true } },
    },
    take: 20,
  });
  return found.map(({ characteristic, answer, verdict, ...said }) => {
    return { characteristic, answer, said: isVerdict(verdict) ? { ...said, verdict } : null };
  });
}

export interface GivenFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** Opens the file of a piece of evidence that was given for a review. */
export function openReviewFile(
  grant: Reads,
  id: string,
  evidenceId: string,
): Promise<Done<GivenFile> | Refused<"hidden">> {
  return write(grant, `file of review ${id}`, async tx => {
    const [file] = await tx.$queryRaw<GivenFile[]>`
      SELECT name, media_type AS "mediaType", content
      FROM reviewed_file(${id}::uuid, ${evidenceId}::uuid)`;
    return file === undefined ? refused("hidden") : done(file);
  });
}
