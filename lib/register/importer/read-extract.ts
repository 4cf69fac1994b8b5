import { done } from "../../forms";
import { daysIn } from "../rules";
import {
  academiesFrom,
  membershipsFrom,
  predecessorsFrom,
  trustsFrom,
  Unread,
} from "./build-facts";
import type { AcademyFacts, Extract, TrustFacts } from "./facts";
import { readTable, type Table } from "./read-file";
import { FILE_NAMES, type FileKind, kindOf, planOf, type RowsOf } from "./recognise";
import { type Answer, refuse } from "./refusal";

export interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

export interface Folder {
  name: string;
  files: readonly NamedFile[];
  /** The day of the extract where the operator says it, yyyy-mm-dd. */
  asAt?: string | undefined;
}

type Tables = Partial<Record<FileKind, { file: string; table: Table }>>;

/** What the names of DfE's own downloads promise; other names promise nothing. */
const PROMISING = /edubase|grouplinks|allgroups|alllinks|^links/i;
const NEEDED = ["academies", "groups", "groupLinks"] as const;

/** The files of one folder as one extract: read, recognised, checked; no database. */
export function readExtract(
  folder: Folder,
  onFile: (name: string, nth: number, of: number) => void = () => {},
): Answer<Extract> {
  const tables: Tables = {};
  const ignored: string[] = [];
  for (const [at, file] of folder.files.entries()) {
    onFile(file.name, at + 1, folder.files.length);
    const read = readKnown(file);
    if (!read.ok) {
      if (mayIgnore(file.name, read.reason)) ignored.push(file.name);
      else return read;
      continue;
    }
    const { kind, table } = read.value;
    const twin = tables[kind];
    if (twin) return refuseTwins(kind, twin.file, file.name);
    tables[kind] = { file: file.name, table };
  }
  return assemble(folder, tables, ignored);
}

function readKnown(file: NamedFile): Answer<{ kind: FileKind; table: Table }> {
  let kind: FileKind | undefined;
  const table = readTable(file.name, file.bytes, header => {
    kind = kindOf(header);
    if (kind) return planOf(file.name, kind, header);
    const begin = header.slice(0, 4).join(", ");
    return refuse(
      "unknown-file",
      `${file.name} is none of the register's files: its columns begin ${begin}.`,
    );
  });
  if (!table.ok) return table;
  return kind ? done({ kind, table: table.value }) : refuse("unknown-file", file.name);
}

/** A folder may hold other things, as long as they do not go by a register file's name. */
function mayIgnore(name: string, reason: string): boolean {
  if (reason === "unknown-file") return !PROMISING.test(name);
  return reason === "not-a-csv" && !/\.csv$/i.test(name);
}

function refuseTwins(kind: FileKind, one: string, other: string) {
  return refuse(
    "kind-twice",
    `${one} and ${other} are both the register's ${FILE_NAMES[kind]}; leave one in the folder.`,
  );
}

function assemble(folder: Folder, tables: Tables, ignored: string[]): Answer<Extract> {
  const missing = NEEDED.filter(kind => tables[kind] === undefined);
  const { academies, groups, groupLinks, links } = tables;
  if (!academies || !groups || !groupLinks) {
    const others = ignored.length > 0 ? ` Not recognised: ${ignored.join(", ")}.` : "";
    const lacking = missing.map(kind => FILE_NAMES[kind]).join("; ");
    return refuse("kind-missing", `${folder.name} lacks the register's ${lacking}.${others}`);
  }
  const known = [academies, groups, groupLinks, ...(links ? [links] : [])];
  const asAt = dayOf(
    folder,
    known.map(({ file }) => file),
  );
  if (!asAt.ok) return asAt;
  const unread = new Unread();
  const trusts = trustsFrom(rowsOf("groups", groups.table), unread);
  if (!trusts.ok) return trusts;
  const schools = academiesFrom(rowsOf("academies", academies.table), unread);
  if (!schools.ok) return schools;
  const members = membershipsFrom(rowsOf("groupLinks", groupLinks.table), trusts.value, unread);
  if (!members.ok) return members;
  const predecessors = links
    ? predecessorsFrom(rowsOf("links", links.table), schools.value)
    : done(undefined);
  if (!predecessors.ok) return predecessors;
  return done({
    asAt: asAt.value,
    rows: Object.fromEntries(
      Object.entries(tables).map(([kind, { table }]) => [kind, table.rows.length]),
    ),
    trusts: trusts.value,
    academies: schools.value,
    rscRegions: rscRegionsOf(academies.table),
    memberships: members.value,
    predecessors: predecessors.value,
    silentOn: {
      trusts: absent<TrustFacts>(groups.table, [
        "groupId",
        "ukprn",
        "companiesHouseNumber",
        "town",
        "closedOn",
      ]),
      academies: absent<AcademyFacts>(academies.table, [
        "openedOn",
        "closedOn",
        "lowAge",
        "highAge",
        "gender",
        "religiousCharacter",
        "ukprn",
        "gor",
        "town",
        "postcode",
      ]),
    },
    notes: [
      ...known.flatMap(({ file, table }) => repairNote(file, table)),
      ...unread.notes(),
      ...(ignored.length > 0
        ? [`Not part of the register and left alone: ${ignored.join(", ")}.`]
        : []),
    ],
  });
}

function dayOf(folder: Folder, files: string[]): Answer<string> {
  if (folder.asAt) return done(folder.asAt);
  const days = daysIn([folder.name, ...files]);
  const [day] = days;
  if (day !== undefined && days.length === 1) return done(day);
  const found =
    days.length === 0 ? "no name here gives one" : `the names give ${days.join(" and ")}`;
  return refuse("no-date", `Of which day is this extract? ${found}.`);
}

function rowsOf<K extends FileKind>(kind: K, table: Table): RowsOf[K] {
  void kind;
  return table.rows as RowsOf[K];
}

function rscRegionsOf(table: Table): Map<number, string> {
  if (!table.columns.has("rscRegion")) return new Map();
  return new Map(table.rows.map(row => [Number(row.urn), row.rscRegion ?? ""]));
}

function absent<T>(table: Table, keys: (keyof T & string)[]): (keyof T & string)[] {
  return keys.filter(key => !table.columns.has(key));
}

function repairNote(file: string, { repaired }: Table): string[] {
  if (repaired === 0) return [];
  return [`${file}: ${repaired} rows were shifted by an unquoted comma and put right.`];
}
