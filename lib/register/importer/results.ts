import { parseKey } from "./cells";

/** Words that the performance tables put where a figure would stand. Each is a state, never 0. */
const CODES = ["SUPP", "NE", "NP", "NA", "LOWCOV", "NEW", "SP", "SUPPMAT", "NELIG"] as const;
export type ResultCode = (typeof CODES)[number];

export type ResultCell =
  | { readonly is: "figure"; readonly figure: number }
  | { readonly is: "code"; readonly code: ResultCode }
  | { readonly is: "blank" }
  /** Neither a figure nor a known code: to be looked at, not to be guessed. */
  | { readonly is: "unread"; readonly text: string };

/** One cell of a results file; a cell that a short row does not have is blank. */
export function readResultCell(cell: string | undefined): ResultCell {
  const text = cell?.trim() ?? "";
  if (text === "") return { is: "blank" };
  const code = CODES.find(known => known === text.toUpperCase());
  if (code) return { is: "code", code };
  const figure = /^([+-]?(?:\d+(?:\.\d+)?|\.\d+))%?$/.exec(text)?.[1];
  return figure === undefined ? { is: "unread", text } : { is: "figure", figure: Number(figure) };
}

export type Stage = "KS2" | "KS4";
export type RecordKind = "mainstream" | "special" | "authority" | "national";

const RECORD_KINDS = {
  KS2: { 1: "mainstream", 2: "special", 3: "authority", 4: "national", 5: "national" },
  KS4: { 1: "mainstream", 2: "special", 4: "authority", 5: "national", 7: "national" },
} as const satisfies Record<Stage, Record<number, RecordKind>>;

/** What a row of a results file is about, by its RECTYPE; undefined where the stage has no such. */
export function recordKindOf(stage: Stage, rectype: string): RecordKind | undefined {
  const kinds: Record<number, RecordKind> = RECORD_KINDS[stage];
  return kinds[parseKey(rectype.trim()) ?? 0];
}

export function isSchool(kind: RecordKind | undefined): boolean {
  return kind === "mainstream" || kind === "special";
}

/** DfE leaves special schools out of its own trust measures. */
export function isCounted(kind: RecordKind | undefined): boolean {
  return kind === "mainstream";
}

export type Band = 1 | 2 | 3 | 4 | 5;

export type PublishedBand =
  | { readonly is: "band"; readonly band: Band }
  /** DfE has a result and did not publish where it stands: not assessed, and never computed. */
  | { readonly is: "withheld" }
  | { readonly is: "no result" };

/** Where a school stands, from its score and the band DfE published beside it. */
export function publishedBand(score: ResultCell, band: ResultCell): PublishedBand {
  if (band.is === "figure" && isBand(band.figure)) return { is: "band", band: band.figure };
  if (score.is === "figure" || isHeldBack(score) || isHeldBack(band)) return { is: "withheld" };
  return { is: "no result" };
}

/** The columns that matter here, by stage; KS2 has three subjects. */
export const BAND_COLUMNS = {
  KS4: [{ subject: "Progress 8", score: "P8MEA", band: "P8_BANDING" }],
  KS2: [
    { subject: "Reading", score: "READPROG", band: "READPROG_DESCR" },
    { subject: "Writing", score: "WRITPROG", band: "WRITPROG_DESCR" },
    { subject: "Maths", score: "MATPROG", band: "MATPROG_DESCR" },
  ],
} as const satisfies Record<Stage, readonly { subject: string; score: string; band: string }[]>;

export type FoundResult<R> =
  | { readonly under: "own"; readonly row: R }
  | { readonly under: "predecessor"; readonly urn: number; readonly row: R };

/**
 * The row of an academy. One that opened after the exams has it under the school it took the place
 * of; that is not the trust's work, so it is looked for only where asked and says so.
 */
export function findResult<R>(
  urn: number,
  rows: ReadonlyMap<number, R>,
  predecessors: readonly number[],
  options: { offerPredecessors?: boolean } = {},
): FoundResult<R> | undefined {
  const own = rows.get(urn);
  if (own !== undefined) return { under: "own", row: own };
  if (!options.offerPredecessors) return undefined;
  const before = predecessors.find(predecessor => rows.has(predecessor));
  const row = before === undefined ? undefined : rows.get(before);
  return before === undefined || row === undefined
    ? undefined
    : { under: "predecessor", urn: before, row };
}

function isBand(figure: number): figure is Band {
  return Number.isInteger(figure) && figure >= 1 && figure <= 5;
}

function isHeldBack(cell: ResultCell): boolean {
  return cell.is === "code" && (cell.code === "SUPP" || cell.code === "LOWCOV");
}
