import { sayNumber } from "./figures";
import type { Load } from "./load";
import type { NationalWork } from "./national-database";
import { textTable } from "./table";

/** What is to be reached by every page. */
export const TARGETS = {
  /** Requests a second, as a share of its twin's in the same run: at least. */
  ofTwin: 0.6,
  /** Time of its query, as a multiple of the fastest SQL we know: at most. */
  ofSql: 3,
  /** Buffers touched over all cycles, as a multiple of those over three: at most. */
  buffers: 1.2,
} as const;

export interface NationalPageFigures {
  readonly name: string;
  readonly path: string;
  /** Sent to the database for one answer, BEGIN and COMMIT among them; and over fewer cycles. */
  readonly statements: number;
  readonly statementsShorter: number;
  readonly load: Readonly<Record<"page" | "twin", Load>>;
  readonly work: NationalWork;
  /** Buffers touched by the page's own statements. */
  readonly buffers: number;
  readonly buffersShorter: number;
}

/** What `npm run bench:national` finds out. Figures are for comparing with others of the same run. */
export interface NationalFigures {
  readonly at: string;
  readonly node: string;
  readonly processors: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: number;
  readonly england: {
    readonly trusts: number;
    readonly academies: number;
    readonly cycles: number;
    readonly shorter: number;
  };
  readonly targets: typeof TARGETS;
  readonly pages: readonly NationalPageFigures[];
}

export function ratiosOf({ load, work, buffers, buffersShorter }: NationalPageFigures) {
  return {
    ofTwin: load.page.requestsPerSecond / load.twin.requestsPerSecond,
    ofSql: work.product / work.raw,
    buffers: buffers / buffersShorter,
  };
}

export function isReached(page: NationalPageFigures): boolean {
  const { ofTwin, ofSql, buffers } = ratiosOf(page);
  const isConstant = page.statements === page.statementsShorter;
  return (
    ofTwin >= TARGETS.ofTwin && ofSql <= TARGETS.ofSql && buffers <= TARGETS.buffers && isConstant
  );
}

/** The ratios for people, as one table. */
export function nationalReport(figures: NationalFigures): string {
  const { england, pages, seconds, rounds, connections, processors, node } = figures;
  const reached = pages.filter(isReached).length;
  return [
    `Node ${node}, ${processors} processors; ${connections} requests at a time, ${rounds} rounds of ${seconds} s each; medians`,
    `An invented England of ${say(england.trusts)} trusts and ${say(england.academies)} academies over ${england.cycles} cycles, buffers beside one of ${england.shorter}`,
    "",
    textTable(
      [
        ...["Page", "page/s", "twin/s", "of twin", "query", "SQL", "of SQL"],
        ...["buffers", "fewer cycles", "ratio", "statements", "reached"],
      ],
      [...pages.map(rowOf), targetRow()],
    ),
    "",
    `${reached} of ${pages.length} pages reach every target.`,
  ].join("\n");
}

const say = (count: number) => count.toLocaleString("en-GB");

function rowOf(page: NationalPageFigures): string[] {
  const { load, work } = page;
  const { ofTwin, ofSql, buffers } = ratiosOf(page);
  const statements = [page.statements, page.statementsShorter];
  return [
    page.name,
    ...[load.page, load.twin].map(each => sayNumber(each.requestsPerSecond)),
    ofTwin.toFixed(2),
    ...[work.product, work.raw].map(figure => `${sayNumber(figure)} ms`),
    `${sayNumber(ofSql)}×`,
    ...[page.buffers, page.buffersShorter].map(say),
    `${buffers.toFixed(2)}×`,
    [...new Set(statements)].join(" and "),
    isReached(page) ? "yes" : "no",
  ];
}

function targetRow(): string[] {
  const { ofTwin, ofSql, buffers } = TARGETS;
  return [
    "Target",
    "",
    "",
    `≥ ${ofTwin}`,
    "",
    "",
    `≤ ${ofSql}×`,
    "",
    "",
    `≤ ${buffers}×`,
    "one",
    "",
  ];
}
