import { Prisma, read, type TrustScope, type Tx } from "../../db";
import { dayOf } from "../../forms";
import {
  type EvidenceFacts,
  type EvidenceKind,
  isEvidenceKind,
  type LibraryFigures,
  type LibraryFilter,
  type PreparedEvidence,
  SOON_DAYS,
} from "./rules";

/** Lines of one page of evidence. */
const LINES = 25;

/** A piece of evidence in the library's list. */
export interface LibraryLine extends EvidenceFacts {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly addedByName: string;
  /** Statements that it shows in the latest cycle. */
  readonly shows: number;
}

export interface Library {
  readonly trustName: string;
  /** The latest cycle the trust has opened; null before its first. */
  readonly cycle: string | null;
  readonly on: Date;
  readonly figures: LibraryFigures;
  readonly lines: readonly LibraryLine[];
  readonly page: number;
  readonly pages: number;
}

/** All evidence of a trust, the soonest to expire first. @param asked the page; the first where there is none such */
export function getLibrary(scope: TrustScope, filter: LibraryFilter, asked = 1): Promise<Library> {
  const { trustUid } = scope;
  const on = dayOf(scope.now);
  return read(scope, async tx => {
    const trust = await tx.trust.findUniqueOrThrow({
      where: { uid: trustUid },
      select: {
        name: true,
        assessments: { select: { cycle: true }, orderBy: { cycle: "desc" }, take: 1 },
      },
    });
    const cycle = trust.assessments[0]?.cycle ?? null;
    const figures = await readFigures(tx, trustUid, cycle, on);
    const found = countOf(figures, filter);
    const pages = Math.max(1, Math.ceil(found / LINES));
    const page = asked <= pages ? asked : 1;
    const lines = await readLines(tx, { trustUid, cycle, on, filter, skip: (page - 1) * LINES });
    return { trustName: trust.name, cycle, on, figures, lines, page, pages };
  });
}

function countOf(figures: LibraryFigures, filter: LibraryFilter): number {
  if (filter === "expiring") return figures.expired + figures.soon;
  return figures[filter];
}

/** Every piece with how many statements it shows in a cycle. */
function pieces(trustUid: number, cycle: string | null): Prisma.Sql {
  return Prisma.sql`SELECT e.*, (SELECT count(*)::int FROM evidence_use u WHERE u.trust_uid = e.trust_uid
      AND u.evidence_id = e.id AND u.cycle = ${cycle}) AS shows
    FROM evidence e WHERE e.trust_uid = ${trustUid} AND e.removed_at IS NULL
      -- An academy's is the trust's once the trust uses it for itself.
      AND (e.urn IS NULL OR EXISTS (SELECT 1 FROM evidence_use o
        WHERE o.trust_uid = e.trust_uid AND o.evidence_id = e.id))`;
}

async function readFigures(
  tx: Tx,
  trustUid: number,
  cycle: string | null,
  on: Date,
): Promise<LibraryFigures> {
  const soonUntil = soonFrom(on);
  const [counted] = await tx.$queryRaw<Omit<LibraryFigures, "most" | "shown">[]>`
    SELECT count(*)::int AS all, count(*) FILTER (WHERE expires_on < ${on}::date)::int AS expired,
      count(*) FILTER (WHERE expires_on BETWEEN ${on}::date AND ${soonUntil}::date)::int AS soon,
      count(*) FILTER (WHERE shows = 0)::int AS unused, count(*) FILTER (WHERE restricted)::int AS restricted
    FROM (${pieces(trustUid, cycle)}) AS p`;
  const [shown] = await tx.$queryRaw<{ shown: number }[]>`
    SELECT count(DISTINCT u.statement)::int AS shown FROM evidence_use u
    JOIN evidence e ON e.trust_uid = u.trust_uid AND e.id = u.evidence_id AND e.removed_at IS NULL
    WHERE u.trust_uid = ${trustUid} AND u.cycle = ${cycle}`;
  const [most] = await tx.$queryRaw<{ id: string; title: string; shows: number }[]>`
    SELECT id, title, shows FROM (${pieces(trustUid, cycle)}) AS p
    WHERE shows > 0 ORDER BY shows DESC, title, id LIMIT 1`;
  const none = { all: 0, expired: 0, soon: 0, unused: 0, restricted: 0 };
  return { ...none, ...counted, shown: shown?.shown ?? 0, most: most ?? null };
}

function soonFrom(on: Date): Date {
  return new Date(on.getTime() + SOON_DAYS * 86_400_000);
}

const WHERE = {
  all: () => Prisma.sql`true`,
  expiring: (until: Date) => Prisma.sql`expires_on <= ${until}::date`,
  unused: () => Prisma.sql`shows = 0`,
  restricted: () => Prisma.sql`restricted`,
} as const satisfies Record<LibraryFilter, (until: Date) => Prisma.Sql>;

async function readLines(
  tx: Tx,
  of: { trustUid: number; cycle: string | null; on: Date; filter: LibraryFilter; skip: number },
): Promise<LibraryLine[]> {
  const lines = await tx.$queryRaw<(Omit<LibraryLine, "kind"> & { kind: string })[]>`
    SELECT id, title, kind, speaks_for AS "speaksFor", expires_on AS "expiresOn", restricted,
      about_chief_executive AS "aboutChiefExecutive", added_by_name AS "addedByName", shows
    FROM (${pieces(of.trustUid, of.cycle)}) AS p WHERE ${WHERE[of.filter](soonFrom(of.on))}
    ORDER BY expires_on NULLS LAST, speaks_for, title, id LIMIT ${LINES} OFFSET ${of.skip}`;
  return lines.flatMap(({ kind, ...line }) => (isEvidenceKind(kind) ? [{ ...line, kind }] : []));
}

/** Pieces of evidence on one page at most. */
const PIECES = 200;

/** The pieces that show statements, each once, in the order in which they were added. */
export async function readEvidence(
  tx: Tx,
  /** Trust, piece and statement of each use. */
  uses: Prisma.Sql,
): Promise<PreparedEvidence[]> {
  const found = await tx.$queryRaw<(Omit<PreparedEvidence, "content"> & Opened)[]>`
    SELECT e.id, e.title, e.speaks_for AS "speaksFor", e.expires_on AS "expiresOn", e.restricted,
      e.added_by_name AS "addedByName", c.note, c.link, f.name AS file, f.size,
      array_agg(u.statement) AS shows
    FROM (${uses}) u JOIN evidence e ON e.trust_uid = u.trust_uid AND e.id = u.evidence_id
    LEFT JOIN evidence_content c ON c.trust_uid = e.trust_uid AND c.evidence_id = e.id
    LEFT JOIN evidence_file f ON f.trust_uid = e.trust_uid AND f.evidence_id = e.id
    WHERE e.removed_at IS NULL
    GROUP BY e.trust_uid, e.id, c.note, c.link, f.name, f.size ORDER BY e.added_at, e.title, e.id LIMIT ${PIECES}`;
  return found.map(({ note, link, file, size, ...evidence }) => ({
    ...evidence,
    content:
      note === null || link === null
        ? null
        : { note, link, file: file === null || size === null ? null : { name: file, size } },
  }));
}

/** What evidence says, where it is the reader's to open. */
interface Opened {
  note: string | null;
  link: string | null;
  file: string | null;
  size: number | null;
}
