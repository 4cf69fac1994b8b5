import { done } from "../../forms";
import { type Columns, type Plan, plainName, planFor, type RowOf } from "./plan";
import { type Answer, refuse } from "./refusal";

const URN = /^\d{1,9}(\.0+)?$/;
const UID = /^\d{1,9}(\.0+)?$/;
const DAY = /^(\d{1,2}[-/]\d{1,2}[-/]\d{4}|\d{4}-\d{2}-\d{2})\b/;
const WORDS = /^\D+$/;
const CODE = /^\d{1,3}(\.0+)?$/;

/** The files of the register, and of each the columns that are kept. */
export const FILES = {
  academies: {
    urn: { names: ["URN"], required: true, filled: true, shape: URN },
    laCode: { names: ["LA (code)"], required: true, filled: true, shape: CODE },
    laName: { names: ["LA (name)"], required: true, listed: true },
    number: { names: ["EstablishmentNumber"], shape: /^\d{1,4}(\.0+)?$/, witness: true },
    name: { names: ["EstablishmentName"], required: true, filled: true },
    type: { names: ["TypeOfEstablishment (name)"], required: true, filled: true, listed: true },
    status: {
      names: ["EstablishmentStatus (name)"],
      required: true,
      filled: true,
      shape: WORDS,
      listed: true,
    },
    openedOn: { names: ["OpenDate"], shape: DAY },
    closedOn: { names: ["CloseDate"], shape: DAY },
    phase: { names: ["PhaseOfEducation (name)"], required: true, listed: true },
    lowAge: { names: ["StatutoryLowAge"], shape: CODE },
    highAge: { names: ["StatutoryHighAge"], shape: CODE },
    gender: { names: ["Gender (name)"], shape: WORDS, listed: true },
    religiousCharacter: { names: ["ReligiousCharacter (name)"], shape: WORDS, listed: true },
    ukprn: { names: ["UKPRN"], shape: /^\d{8}(\.0+)?$/ },
    town: { names: ["Town"], loose: true },
    postcode: { names: ["Postcode"], shape: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i },
    gor: { names: ["GOR (name)"], shape: WORDS, listed: true },
    rscRegion: { names: ["RSCRegion (name)"], shape: WORDS, listed: true },
  },
  groups: {
    uid: { names: ["Group UID"], required: true, filled: true, shape: UID },
    groupId: { names: ["Group ID"], shape: /^[A-Z]{0,3}\d+$/i },
    name: { names: ["Group Name"], required: true, filled: true },
    companiesHouseNumber: { names: ["Companies House Number"], shape: /^[A-Z]{0,2}\d+(\.0+)?$/i },
    type: { names: ["Group Type"], required: true, filled: true, shape: WORDS, listed: true },
    closedOn: { names: ["Closed Date"], shape: DAY },
    status: { names: ["Group Status"], required: true, filled: true, shape: WORDS, listed: true },
    town: { names: ["Group Contact Town"], loose: true },
    ukprn: { names: ["UKPRN"], shape: /^\d{8}(\.0+)?$/ },
  },
  groupLinks: {
    urn: { names: ["URN"], required: true, filled: true, shape: URN },
    uid: { names: ["Linked UID", "Group UID"], required: true, filled: true, shape: UID },
    groupType: { names: ["Group Type"], shape: WORDS, listed: true, witness: true },
    groupStatus: { names: ["Group Status"], shape: WORDS, listed: true, witness: true },
    joinedOn: { names: ["Joined date"], required: true, shape: DAY },
    laCode: { names: ["LA (code)"], shape: CODE, witness: true },
  },
  links: {
    urn: { names: ["URN"], required: true, filled: true, shape: URN },
    linkUrn: { names: ["LinkURN"], required: true, filled: true, shape: URN },
    name: { names: ["LinkName"], required: true },
    type: { names: ["LinkType"], required: true, filled: true, shape: WORDS, listed: true },
    establishedOn: { names: ["LinkEstablishedDate"], shape: DAY, witness: true },
  },
} as const satisfies Record<string, Columns>;

export type FileKind = keyof typeof FILES;
export type RowsOf = { [K in FileKind]: RowOf<(typeof FILES)[K]>[] };

export const FILE_NAMES = {
  academies: "academies",
  groups: "groups",
  groupLinks: "links between academies and groups",
  links: "links to predecessors",
} as const satisfies Record<FileKind, string>;

/** Which file of the register a header belongs to; its name says nothing. */
export function kindOf(header: readonly string[]): FileKind | undefined {
  const names = new Set(header.map(plainName));
  const has = (...some: string[]) => some.some(name => names.has(plainName(name)));
  if (has("LinkURN", "LinkType")) return "links";
  const aboutGroups = has("Group UID", "Linked UID", "Group Name", "Group Type");
  if (aboutGroups) return has("URN", "Joined date") ? "groupLinks" : "groups";
  if (has("EstablishmentName", "TypeOfEstablishment (name)")) return "academies";
  return undefined;
}

/** Where the kept columns of a file stand, or which one is missing. */
export function planOf(file: string, kind: FileKind, header: readonly string[]): Answer<Plan> {
  const { plan, missing } = planFor(FILES[kind], header);
  if (missing.length === 0) return done(plan);
  const columns = missing.map(name => `“${name}”`).join(", ");
  const noun = missing.length === 1 ? "column" : "columns";
  return refuse(
    "missing-column",
    `${file} looks like the register's ${FILE_NAMES[kind]}, but lacks the ${noun} ${columns}.`,
  );
}
