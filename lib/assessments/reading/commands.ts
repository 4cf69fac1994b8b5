import type { Grant } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused, unchanged } from "../../forms";
import { type CharacteristicKey, isCharacteristicKey, type Rubric, rubricOf } from "../../rubric";
import type { Answer } from "../cycle/rules";
import { type KeptAnswer, keptMark } from "../marks/rules";

/** An approved version as a reader's list names it. */
export interface ReadableLine {
  readonly cycle: string;
  readonly number: number;
  readonly reference: string;
  readonly meetingOn: Date;
  readonly minuteReference: string;
}

/** One approved version as its readers see it: levels and reasons, and nobody's name. */
export interface ReadableVersion extends ReadableLine {
  /** The trust's name when it approved. */
  readonly trustName: string;
  readonly rubric: Rubric;
  /** Without evidence, of which readers see no more than how far it reaches. */
  readonly ratings: ReadonlyMap<CharacteristicKey, ReadableAnswer>;
}

export type ReadableAnswer = Answer & Pick<KeptAnswer, "mark">;

export interface ReadingPage {
  readonly trustUid: number;
  readonly trustName: string;
  /** Null where the board has approved nothing yet. */
  readonly version: ReadableVersion | null;
  /** Every approved version, newest first. */
  readonly lines: readonly ReadableLine[];
  /** That the trust has shared a version with this very reader. */
  readonly shares: readonly OwnShare[];
}

/** A version that was shared with one reader: in force, or withdrawn and only a line. */
export interface OwnShare {
  readonly cycle: string;
  readonly number: number;
  readonly purpose: string;
  readonly sharedAt: Date;
  readonly withdrawnAt: Date | null;
}

/** Versions of more than twenty years, some approved again. */
const LINES = 60;

/**
 * Opens what a trust has approved for one of its readers: the version asked for, else the one that was
 * shared with them last, else the latest of the latest cycle. A command, since every reading is a line in the trust's trail.
 */
export function openApprovedVersion(
  grant: Grant<"approved:read">,
  asked: { readonly cycle: string; readonly number: number } | null,
): Promise<Done<ReadingPage> | Refused<"hidden">> {
  const what = asked
    ? `approved version ${asked.cycle} ${asked.number}`
    : "latest approved version";
  return write(grant, { what }, async (tx): Promise<Done<ReadingPage> | Refused<"hidden">> => {
    const { trustUid } = grant;
    const trust = await tx.trust.findUniqueOrThrow({
      where: { uid: trustUid },
      select: { name: true },
    });
    const found = await tx.approval.findMany({
      where: { trustUid },
      select: {
        cycle: true,
        number: true,
        reference: true,
        meetingOn: true,
        minuteReference: true,
        trustName: true,
        rubricVersion: true,
      },
      orderBy: [{ cycle: "desc" }, { number: "desc" }],
      take: LINES,
    });
    const lines = found.map(({ rubricVersion: _, trustName: __, ...line }) => line);
    const shares = await tx.share.findMany({
      where: { trustUid, toUser: grant.userId ?? "" },
      select: { cycle: true, number: true, purpose: true, sharedAt: true, withdrawnAt: true },
      orderBy: [{ sharedAt: "desc" }, { id: "asc" }],
      take: LINES,
    });
    const page = { trustUid, trustName: trust.name, lines, shares };
    const first = asked ?? shares.find(({ withdrawnAt }) => withdrawnAt === null) ?? null;
    const wanted = found.find(
      line => first === null || (line.cycle === first.cycle && line.number === first.number),
    );
    if (wanted === undefined) {
      return asked === null ? unchanged({ ...page, version: null }) : refused("hidden");
    }
    const { rubricVersion, ...version } = wanted;
    const ratings = await ratingsOf(tx, { trustUid, cycle: version.cycle, number: version.number });
    return done({ ...page, version: { ...version, rubric: rubricOf(rubricVersion), ratings } });
  });
}

async function ratingsOf(
  tx: Tx,
  of: { trustUid: number; cycle: string; number: number },
): Promise<ReadonlyMap<CharacteristicKey, ReadableAnswer>> {
  const rows = await tx.approvedRating.findMany({ where: of, take: 20 });
  return new Map(
    rows.flatMap(({ characteristic, level, notAgreed, reason, ...kept }) => {
      const answer = { level, notAgreed, reason, evidenceNote: "", mark: keptMark(kept) };
      return isCharacteristicKey(characteristic) ? [[characteristic, answer] as const] : [];
    }),
  );
}
