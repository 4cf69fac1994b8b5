import { done } from "../../forms";
import { isAcademyType, isOpenStatus, trustKindOf } from "../rules";
import {
  parseCompanyNumber,
  parseCount,
  parseDay,
  parseFact,
  parseKey,
  parseLaCode,
  parseNumeral,
} from "./cells";
import type { AcademyFacts, MembershipFacts, PredecessorFacts, TrustFacts } from "./facts";
import { FILE_NAMES, FILES, type FileKind, type RowsOf } from "./recognise";
import { type Answer, refuse } from "./refusal";

/** Counts what could not be read, by file and column, so that it can be said in one line each. */
export class Unread {
  private readonly counts = new Map<string, number>();

  /** The value, or null and a note where a filled cell could not be read. */
  orNull<T>(value: T | undefined, kind: FileKind, column: string): T | null {
    if (value !== undefined) return value;
    const what = `${column} in the file of ${FILE_NAMES[kind]}`;
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
    return null;
  }

  notes(): string[] {
    return [...this.counts].map(([what, n]) => `${n} unreadable ${what}, taken as blank.`);
  }
}

/** Groups that are tenants, open or not. */
export function trustsFrom(
  rows: RowsOf["groups"],
  unread: Unread,
): Answer<Map<number, TrustFacts>> {
  const trusts = new Map<number, TrustFacts>();
  for (const [at, row] of rows.entries()) {
    const uid = parseKey(row.uid);
    if (uid === undefined) return unreadable("groups", at, "uid", row.uid);
    const kind = trustKindOf(row.type);
    if (kind === undefined && row.type !== "") continue;
    if (row.name === "") return unreadable("groups", at, "name", row.name);
    if (kind === undefined) return unreadable("groups", at, "type", row.type);
    if (row.status === "") return unreadable("groups", at, "status", row.status);
    const facts = {
      uid,
      name: row.name,
      kind,
      groupId: parseFact(row.groupId ?? ""),
      ukprn: parseNumeral(row.ukprn ?? ""),
      companiesHouseNumber: parseCompanyNumber(row.companiesHouseNumber ?? ""),
      town: parseFact(row.town ?? ""),
      open: isOpenStatus(row.status),
      closedOn: unread.orNull(parseDay(row.closedOn ?? ""), "groups", "Closed Date"),
    };
    const same = put(trusts, uid, facts);
    if (!same) return contradiction("groups", at, `Group UID ${uid}`);
  }
  return done(trusts);
}

export function academiesFrom(
  rows: RowsOf["academies"],
  unread: Unread,
): Answer<Map<number, AcademyFacts>> {
  const academies = new Map<number, AcademyFacts>();
  for (const [at, row] of rows.entries()) {
    const urn = parseKey(row.urn);
    if (urn === undefined) return unreadable("academies", at, "urn", row.urn);
    if (row.type === "") return unreadable("academies", at, "type", row.type);
    if (!isAcademyType(row.type)) continue;
    const laCode = parseLaCode(row.laCode);
    if (row.name === "") return unreadable("academies", at, "name", row.name);
    if (laCode === undefined) return unreadable("academies", at, "laCode", row.laCode);
    if (row.status === "") return unreadable("academies", at, "status", row.status);
    const day = (cell: string | undefined, column: string) =>
      unread.orNull(parseDay(cell ?? ""), "academies", column);
    const age = (cell: string | undefined, column: string) =>
      unread.orNull(parseCount(cell ?? ""), "academies", column);
    const facts = {
      urn,
      name: row.name,
      phase: row.phase || "Not recorded",
      type: row.type,
      open: isOpenStatus(row.status),
      openedOn: day(row.openedOn, "OpenDate"),
      closedOn: day(row.closedOn, "CloseDate"),
      lowAge: age(row.lowAge, "StatutoryLowAge"),
      highAge: age(row.highAge, "StatutoryHighAge"),
      gender: parseFact(row.gender ?? ""),
      religiousCharacter: parseFact(row.religiousCharacter ?? ""),
      ukprn: parseNumeral(row.ukprn ?? ""),
      laCode,
      laName: row.laName,
      gor: parseFact(row.gor ?? ""),
      town: parseFact(row.town ?? ""),
      postcode: parseFact(row.postcode ?? ""),
    };
    const same = put(academies, urn, facts);
    if (!same) return contradiction("academies", at, `URN ${urn}`);
  }
  return done(academies);
}

/** Links to the given trusts. Of two lines about one pair the later joined date holds. */
export function membershipsFrom(
  rows: RowsOf["groupLinks"],
  trusts: ReadonlyMap<number, TrustFacts>,
  unread: Unread,
): Answer<MembershipFacts[]> {
  const memberships = new Map<string, MembershipFacts>();
  for (const [at, row] of rows.entries()) {
    const [urn, trustUid] = [parseKey(row.urn), parseKey(row.uid)];
    if (urn === undefined) return unreadable("groupLinks", at, "urn", row.urn);
    if (trustUid === undefined) return unreadable("groupLinks", at, "uid", row.uid);
    if (!trusts.has(trustUid)) continue;
    const joinedOn = unread.orNull(parseDay(row.joinedOn), "groupLinks", "Joined date");
    const pair = `${trustUid} ${urn}`;
    const known = memberships.get(pair);
    if (known && (known.joinedOn ?? "") >= (joinedOn ?? "")) continue;
    memberships.set(pair, { trustUid, urn, joinedOn });
  }
  return done([...memberships.values()]);
}

/** Schools whose place a given academy took. */
export function predecessorsFrom(
  rows: RowsOf["links"],
  academies: ReadonlyMap<number, AcademyFacts>,
): Answer<PredecessorFacts[]> {
  const found = new Map<string, PredecessorFacts>();
  for (const [at, row] of rows.entries()) {
    const [urn, predecessorUrn] = [parseKey(row.urn), parseKey(row.linkUrn)];
    if (urn === undefined) return unreadable("links", at, "urn", row.urn);
    if (predecessorUrn === undefined) return unreadable("links", at, "linkUrn", row.linkUrn);
    if (!academies.has(urn) || !/^predecessor/i.test(row.type)) continue;
    const link = { urn, predecessorUrn, name: row.name, linkType: row.type };
    found.set(`${urn} ${predecessorUrn} ${row.type}`, link);
  }
  return done([...found.values()]);
}

function put<T>(map: Map<number, T>, key: number, facts: T): boolean {
  const known = map.get(key);
  map.set(key, facts);
  return known === undefined || JSON.stringify(known) === JSON.stringify(facts);
}

function unreadable<K extends FileKind>(
  kind: K,
  at: number,
  key: keyof (typeof FILES)[K] & string,
  cell: string,
) {
  const columns: Record<string, { names: readonly string[] }> = FILES[kind];
  const saying = cell === "" ? "is blank" : `says “${cell}”`;
  return refuse(
    "unreadable-row",
    `The file of ${FILE_NAMES[kind]}: row ${at + 1} below the header, “${columns[key]?.names[0]}” ${saying}.`,
  );
}

function contradiction(kind: FileKind, at: number, what: string) {
  return refuse(
    "contradiction",
    `The file of ${FILE_NAMES[kind]}: row ${at + 1} below the header says other things about ${what} than a row before it.`,
  );
}
