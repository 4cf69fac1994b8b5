import type { Grant } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused, unchanged } from "../../forms";
import type { OthersMarks } from "../../insights/reviewed";
import { type CharacteristicKey, isCharacteristicKey, type Rubric, rubricOf } from "../../rubric";
import type { Answer } from "../cycle/rules";
import { type KeptAnswer, keptMark } from "../marks/rules";
import { readMarksForReaders } from "../said/queries";

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
  readonly others: OthersMarks;
}

export type ReadableAnswer = Answer & Pick<KeptAnswer, "mark" | "agreedOn">;

export interface ReadingPage {
  readonly trustUid: number;
  readonly trustName: string;
  /** Null where the board has approved nothing yet. */
  readonly version: ReadableVersion | null;
  /** Every approved version, newest first. */
  readonly lines: readonly ReadableLine[];
  /** What the trust has shared with this very reader. */
  readonly shares: readonly OwnShare[];
  /** The share in force of the version that is read; absent where a reader reads without one. */
  readonly share: OwnShare | undefined;
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
  asked: Asked | null,
): Promise<Done<ReadingPage> | Refused<"hidden">> {
  const what = asked ? nameOf(asked) : "latest approved version";
  return open(grant, what, asked);
}

/** The same for whoever takes it away as a file. */
export function downloadApprovedVersion(
  grant: Grant<"approved:read">,
  asked: Asked,
): Promise<Done<ReadingPage> | Refused<"hidden">> {
  return open(grant, `download of ${nameOf(asked)}`, asked);
}

interface Asked {
  readonly cycle: string;
  readonly number: number;
}

const nameOf = ({ cycle, number }: Asked) => `approved version ${cycle} ${number}`;

function open(
  grant: Grant<"approved:read">,
  what: string,
  asked: Asked | null,
): Promise<Done<ReadingPage> | Refused<"hidden">> {
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
      return asked === null
        ? unchanged({ ...page, share: undefined, version: null })
        : refused("hidden");
    }
    const { rubricVersion, ...version } = wanted;
    const of = { trustUid, cycle: version.cycle, number: version.number };
    const ratings = await ratingsOf(tx, of);
    const others = await readMarksForReaders(tx, of);
    const rubric = rubricOf(rubricVersion);
    const share = shares.find(
      one =>
        one.withdrawnAt === null && one.cycle === version.cycle && one.number === version.number,
    );
    return done({ ...page, share, version: { ...version, rubric, ratings, others } });
  });
}

async function ratingsOf(
  tx: Tx,
  of: { trustUid: number; cycle: string; number: number },
): Promise<ReadonlyMap<CharacteristicKey, ReadableAnswer>> {
  const rows = await tx.approvedRating.findMany({ where: of, take: 20 });
  return new Map(
    rows.flatMap(({ characteristic, level, notAgreed, reason, agreedOn, ...kept }) => {
      const answer = { level, notAgreed, reason, evidenceNote: "", agreedOn, mark: keptMark(kept) };
      return isCharacteristicKey(characteristic) ? [[characteristic, answer] as const] : [];
    }),
  );
}
