import type { Grant } from "../../access";
import { read, type Tx } from "../../db";
import { ACTIONS_OF, type Kind } from "./rules";

/** One line of the trail. `name` is null where nobody was signed in, or the reader may not know. */
export interface TrailLine {
  readonly id: string;
  readonly at: Date;
  readonly name: string | null;
  readonly role: string;
  /** Name of the region it was done for. */
  readonly region: string | null;
  readonly action: string;
  readonly subject: string;
}

export interface TrailPage {
  /** Null for the platform's. */
  readonly trustName: string | null;
  readonly lines: readonly TrailLine[];
  /** What the next page asks for; null on the last. */
  readonly older: string | null;
}

/** Lines on one page. */
const PER_PAGE = 50;

/** What was done in a trust, refused to its people and read by others, newest first. */
export function getTrustTrail(
  grant: Grant<"trail:read">,
  kind: Kind,
  before: string | null,
): Promise<TrailPage> {
  return read(grant, async tx => {
    const trust = await tx.trust.findUniqueOrThrow({
      where: { uid: grant.trustUid },
      select: { name: true },
    });
    const page = await linesOf(tx, { trustUid: grant.trustUid }, kind, before);
    const named = await withNames(tx, grant.trustUid, page.lines);
    const lines = await withCycles(tx, grant.trustUid, named);
    return { trustName: trust.name, ...page, lines };
  });
}

/** The same of whatever is no trust's and no region's. */
export function getPlatformTrail(
  grant: Grant<"audit:read">,
  kind: Kind,
  before: string | null,
): Promise<TrailPage> {
  return read(grant, async tx => {
    const page = await linesOf(tx, { trustUid: null, regionSlug: null }, kind, before);
    return { trustName: null, ...page, lines: await withOwners(tx, page.lines) };
  });
}

/** By number from the last one seen: a page costs the same however long the trail is. */
async function linesOf(
  tx: Tx,
  whose: { trustUid: number } | { trustUid: null; regionSlug: null },
  kind: Kind,
  before: string | null,
): Promise<Omit<TrailPage, "trustName">> {
  const actions = ACTIONS_OF[kind];
  const found = await tx.auditEvent.findMany({
    where: {
      ...whose,
      ...(actions !== null && { action: { in: [...actions] } }),
      ...(before !== null && { id: { lt: BigInt(before) } }),
    },
    omit: { seq: true, hash: true },
    orderBy: { id: "desc" },
    take: PER_PAGE + 1,
  });
  const shown = found.slice(0, PER_PAGE);
  const names = await namesOf(
    tx,
    shown.flatMap(({ userId }) => userId ?? []),
  );
  const regions = await regionsOf(
    tx,
    shown.flatMap(({ regionSlug }) => regionSlug ?? []),
  );
  const last = found.length > PER_PAGE ? shown.at(-1) : undefined;
  return {
    lines: shown.map(({ id, at, userId, role, regionSlug, action, subject }) => ({
      id: String(id),
      at,
      name: names.get(userId ?? "") ?? null,
      role,
      region: regions.get(regionSlug ?? "") ?? null,
      action,
      subject,
    })),
    older: last === undefined ? null : String(last.id),
  };
}

const APPOINTMENT = /\bappointment ([0-9a-f-]{36})\b/;

/** The lines about somebody's appointment, with their name in the place of its number. */
async function withNames(
  tx: Tx,
  trustUid: number,
  lines: readonly TrailLine[],
): Promise<TrailLine[]> {
  const ids = lines.flatMap(({ subject }) => APPOINTMENT.exec(subject)?.[1] ?? []);
  const held = await tx.trustAppointment.findMany({
    where: { trustUid, id: { in: [...new Set(ids)] } },
    select: { id: true, user: { select: { name: true } } },
    take: PER_PAGE,
  });
  const names = new Map(held.map(({ id, user }) => [id, user.name]));
  return lines.map(line => {
    const id = APPOINTMENT.exec(line.subject)?.[1] ?? "";
    return { ...line, subject: line.subject.replace(id, names.get(id) ?? id) };
  });
}

const REVIEW = /\breview ([0-9a-f-]{36})\b/;

/** The lines of an external reviewer, with the year of what they review in the place of a number. */
async function withCycles(
  tx: Tx,
  trustUid: number,
  lines: readonly TrailLine[],
): Promise<TrailLine[]> {
  const ids = lines.flatMap(({ subject }) => REVIEW.exec(subject)?.[1] ?? []);
  if (ids.length === 0) return [...lines];
  const found = await tx.externalReview.findMany({
    where: { trustUid, id: { in: [...new Set(ids)] } },
    select: { id: true, cycle: true },
    take: PER_PAGE,
  });
  const cycles = new Map(found.map(({ id, cycle }) => [id, cycle]));
  return lines.map(line => {
    const id = REVIEW.exec(line.subject)?.[1] ?? "";
    return { ...line, subject: line.subject.replace(id, cycles.get(id) ?? id) };
  });
}

const ACCOUNT = /\baccount ([0-9a-f-]{36})\b/;

/** The lines about somebody's account, with their name in the place of its number. */
async function withOwners(tx: Tx, lines: readonly TrailLine[]): Promise<TrailLine[]> {
  const names = await namesOf(
    tx,
    lines.flatMap(({ subject }) => ACCOUNT.exec(subject)?.[1] ?? []),
  );
  return lines.map(line => {
    const id = ACCOUNT.exec(line.subject)?.[1] ?? "";
    return { ...line, subject: line.subject.replace(id, names.get(id) ?? id) };
  });
}

/** Names by id, of those whom the reader may know. */
async function namesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const people = await tx.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
    take: PER_PAGE,
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}

async function regionsOf(tx: Tx, slugs: readonly string[]): Promise<Map<string, string>> {
  const regions = await tx.region.findMany({
    where: { slug: { in: [...new Set(slugs)] } },
    select: { slug: true, name: true },
    take: PER_PAGE,
  });
  return new Map(regions.map(({ slug, name }) => [slug, name]));
}
