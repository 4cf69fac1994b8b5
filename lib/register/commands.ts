import type { Grant } from "../access";
import { type Tx, write } from "../db";
import { type Done, done, type Refused, refused } from "../forms";
import { type Comparison, compareRegister, sizeOf } from "./importer/compare";
import type { Extract } from "./importer/facts";
import { comparePredecessors } from "./importer/predecessors";
import { readStored } from "./importer/read-stored";
import { type RegisterRefusal, refuse } from "./importer/refusal";
import { type ChangeGroup, groupChanges } from "./importer/report";
import { factSteps, historySteps } from "./importer/steps";
import { writeSteps } from "./importer/write-rows";
import { type RegisterCounts, readCounts } from "./queries";
import { describeFall, fallsOf } from "./rules";

type Load = Grant<"register:load">;
type No = RegisterRefusal | Refused<"busy", string>;

/** How far the work is: rows written of rows to write. */
export type OnProgress = (label: string, done: number, of: number) => void;

export interface LoadReport {
  readonly asAt: string;
  readonly first: boolean;
  readonly counts: RegisterCounts;
  /** Open academies by the slug of their own region. */
  readonly academiesByRegion: Readonly<Record<string, number>>;
  /** Of the open multi-academy trusts. */
  readonly placing: Comparison["regions"]["summary"];
  readonly changes: readonly ChangeGroup[];
  readonly notes: readonly string[];
}

export interface LoadOptions {
  /** Somebody said that it is right that a tenth or more of the rows is gone. */
  readonly acceptFewerRows?: boolean;
  /** The last thing of the transaction: what it writes is so exactly if the extract is in. */
  readonly finish?: (tx: Tx, report: LoadReport) => Promise<void>;
}

/**
 * Follows an extract, all of it in one transaction. Refused, with nothing changed, where it is older
 * than the last one, of the future, or has lost a tenth of its rows and nobody said that is right.
 */
export function loadRegister(
  grant: Load,
  extract: Extract,
  onProgress: OnProgress = () => {},
  options: LoadOptions = {},
): Promise<Done<LoadReport> | No> {
  const subject = { what: `register extract of ${extract.asAt}`, long: true };
  return write(grant, subject, async (tx): Promise<Done<LoadReport> | No> => {
    if (!(await holdAlone(tx))) return refused("busy", "The register is being loaded already.");
    const stored = await readStored(tx, extract);
    const outOfTurn = refuseDay(extract.asAt, stored.asAt, grant.now);
    if (outOfTurn) return outOfTurn;
    const comparison = compareRegister(stored, extract);
    const size = sizeOf(extract, comparison);
    const falls = options.acceptFewerRows ? [] : fallsOf(stored.rows, size);
    if (falls.length > 0) return refuse("fewer-rows", falls.map(describeFall).join(" "));
    const links = await predecessorsOf(tx, extract);
    const steps = [
      ...factSteps(extract.asAt, comparison),
      ...historySteps(extract, size, comparison, links),
    ];
    await writeSteps(tx, steps, onProgress);
    const report: LoadReport = {
      asAt: extract.asAt,
      first: stored.asAt === null,
      counts: await readCounts(tx),
      academiesByRegion: comparison.regions.academies,
      placing: comparison.regions.summary,
      changes: groupChanges(comparison.changes, {
        trust: uid => comparison.trusts.after.get(uid)?.name,
        academy: urn => comparison.academies.after.get(urn)?.name,
      }),
      notes: extract.notes,
    };
    await options.finish?.(tx, report);
    return done(report);
  });
}

/**
 * Trusts that are nobody's, for a demo. Their numbers begin at 9000001; no extract of the public
 * register closes them, and they are no extract themselves.
 */
export function inventTrusts(grant: Load, invented: Extract): Promise<Done<undefined>> {
  return write(grant, { what: "invented trusts", long: true }, async tx => {
    const comparison = compareRegister(await readStored(tx, invented), invented);
    await writeSteps(tx, factSteps(invented.asAt, comparison), () => {});
    return done();
  });
}

/** One extract at a time, for as long as the transaction lasts; its statements may take a minute. */
async function holdAlone(tx: Tx): Promise<boolean> {
  const [held] = await tx.$queryRaw<{ alone: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtext('waymark register')) AS alone,
      set_config('statement_timeout', '60s', true)`;
  return held?.alone ?? false;
}

function refuseDay(asAt: string, last: string | null, now: Date): RegisterRefusal | undefined {
  if (last !== null && asAt < last) {
    const sentence = `This extract is of ${asAt}; the register already holds the one of ${last}.`;
    return refuse("older-extract", sentence);
  }
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London" }).format(now);
  if (asAt > today) {
    return refuse("future-extract", `${asAt} is still to come: say of which day this extract is.`);
  }
  return undefined;
}

async function predecessorsOf(tx: Tx, extract: Extract) {
  if (!extract.predecessors) return { gone: [], added: [] };
  const stored = await tx.academyPredecessor.findMany();
  return comparePredecessors(stored, extract.predecessors, extract.academies);
}
