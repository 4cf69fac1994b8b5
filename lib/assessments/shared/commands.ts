import type { Grant } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused } from "../../forms";
import type { OthersMarks } from "../../insights/reviewed";
import { type CharacteristicKey, isCharacteristicKey, type Level, levelIn } from "../../rubric";
import { findVersion, type Version } from "../approval/queries";
import { readMarksForTeam } from "../said/queries";
import type { HelpRow } from "../share/rules";

/** A piece of evidence that the trust opened with a share. */
export interface SharedItem {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly link: string;
  /** Null where it is no file. */
  readonly fileName: string | null;
}

export interface SharedVersion extends Version {
  readonly sharedAt: Date;
  readonly sharedByName: string;
  readonly purpose: string;
  readonly withEvidence: boolean;
  /** What others say of its rows, this team among them. */
  readonly others: OthersMarks;
  /** What the trust ticked, as far as it still has it and has not restricted it since. */
  readonly items: readonly SharedItem[];
  /** Next steps that the trust ticked, as they stood. */
  readonly steps: readonly SharedStep[];
  /** Help that it offers other trusts, and help that it would like. */
  readonly help: readonly HelpRow[];
  /** The cycle that the trust shares before this one, row by row; null where it shares none. */
  readonly before: SharedBefore | null;
}

export interface SharedBefore {
  readonly cycle: string;
  readonly levels: ReadonlyMap<CharacteristicKey, Level | null>;
}

export interface SharedStep {
  readonly stepId: string;
  readonly characteristic: string;
  /** The statement's id. */
  readonly statement: string;
  readonly dueOn: Date;
  readonly intendedEffect: string;
}

const STEP = {
  ...{ stepId: true, characteristic: true, statement: true, dueOn: true },
  intendedEffect: true,
} as const;

/** Opens a shared version for the RSC team. A command, since every reading is a line in the trust's trail. */
export function openSharedVersion(
  grant: Grant<"share:read">,
  trustUid: number,
  cycle: string,
): Promise<Done<SharedVersion> | Refused<"hidden">> {
  return open(grant, trustUid, cycle, "shared assessment");
}

/** The same for whoever takes it away as a file. */
export function downloadSharedVersion(
  grant: Grant<"share:read">,
  trustUid: number,
  cycle: string,
): Promise<Done<SharedVersion> | Refused<"hidden">> {
  return open(grant, trustUid, cycle, "download of");
}

function open(
  grant: Grant<"share:read">,
  trustUid: number,
  cycle: string,
  how: string,
): Promise<Done<SharedVersion> | Refused<"hidden">> {
  const subject = { what: `${how} ${cycle}`, trustUid, repeats: true };
  return write(grant, subject, async (tx): Promise<Done<SharedVersion> | Refused<"hidden">> => {
    const share = await tx.share.findFirst({
      where: { trustUid, cycle, regionSlug: grant.regionSlug, withdrawnAt: null },
      select: {
        number: true,
        sharedAt: true,
        sharedByName: true,
        purpose: true,
        withEvidence: true,
        items: { select: { evidenceId: true }, take: MOST },
        steps: { select: STEP, orderBy: [{ dueOn: "asc" }, { stepId: "asc" }], take: MOST },
        help: { select: { kind: true, characteristic: true }, take: MOST },
      },
    });
    if (share === null) return refused("hidden");
    const { items, ...facts } = share;
    const of = { trustUid, cycle, number: share.number };
    const version = await findVersion(tx, of, share.withEvidence);
    if (version === null) return refused("hidden");
    const ids = items.map(({ evidenceId }) => evidenceId);
    return done({
      ...{ ...version, ...facts, others: await readMarksForTeam(tx, of) },
      items: await findItems(tx, trustUid, cycle, ids),
      before: await findBefore(tx, grant.regionSlug, of),
    });
  });
}

/** What the trust shares of the cycle before, where it rests on the same version of the rubric. */
async function findBefore(
  tx: Tx,
  regionSlug: string,
  { trustUid, cycle, number }: { trustUid: number; cycle: string; number: number },
): Promise<SharedBefore | null> {
  const rows = await tx.$queryRaw<
    { cycle: string; characteristic: string; level: string | null }[]
  >`
    SELECT r.cycle, r.characteristic, r.level::text
    FROM (SELECT s.trust_uid, s.cycle, s.number FROM share s
      JOIN approval b ON (b.trust_uid, b.cycle, b.number) = (s.trust_uid, s.cycle, s.number)
      JOIN approval a ON (a.trust_uid, a.cycle, a.number) = (${trustUid}, ${cycle}, ${number})
        AND a.rubric_version = b.rubric_version
      WHERE s.trust_uid = ${trustUid} AND s.region_slug = ${regionSlug} AND s.withdrawn_at IS NULL
        AND s.cycle < ${cycle} ORDER BY s.cycle DESC LIMIT 1) e
    JOIN approved_rating r USING (trust_uid, cycle, number) LIMIT 20`;
  const [first] = rows;
  if (first === undefined) return null;
  const levels = rows.flatMap(({ characteristic, level }) =>
    isCharacteristicKey(characteristic) ? [[characteristic, levelIn(level)] as const] : [],
  );
  return { cycle: first.cycle, levels: new Map(levels) };
}

/** Pieces of evidence of one share at most. */
const MOST = 200;

function findItems(
  tx: Tx,
  trustUid: number,
  cycle: string,
  ids: readonly string[],
): Promise<SharedItem[]> {
  return tx.$queryRaw<SharedItem[]>`
    SELECT each.id, c.title, c.note, c.link, c.file_name AS "fileName"
    FROM unnest(${[...ids]}::uuid[]) AS each (id), shared_content(${trustUid}::int, ${cycle}, each.id) AS c
    ORDER BY c.title, each.id`;
}

export interface SharedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** Opens a file that the trust ticked when it shared. The trust sees that it was downloaded. */
export function downloadSharedFile(
  grant: Grant<"share:read">,
  trustUid: number,
  cycle: string,
  id: string,
): Promise<Done<SharedFile> | Refused<"hidden">> {
  const subject = { what: `shared evidence ${cycle} ${id}`, trustUid, repeats: true };
  return write(grant, subject, async (tx): Promise<Done<SharedFile> | Refused<"hidden">> => {
    const [file] = await tx.$queryRaw<SharedFile[]>`
      SELECT file_name AS name, media_type AS "mediaType", content
      FROM shared_content(${trustUid}::int, ${cycle}, ${id}::uuid) WHERE file_name IS NOT NULL`;
    return file === undefined ? refused("hidden") : done(file);
  });
}
