import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Answer } from "../support/http-ask";
import { headerFaults, leaksTo } from "../support/http-promises";
import { ACTORS, spotsFor } from "../support/http-spots";
import { worldTables } from "../support/http-tables";
import { THOROUGH } from "../support/thorough";
import { tried } from "../support/tried";
import { cellOf } from "./ask-matrix";
import { addressOf, askFor, partsOf, splitEntry, wordFor } from "./asking";
import { ANSWERS, type Bad, badInputsFor, type Target } from "./bad-inputs";
import { MATRIX, type Row } from "./matrix";

/**
 * Whatever is sent, by whomever, to any entry point of the matrix: an answer of those that there are,
 * with every header, nothing of another trust's, nothing of how it is made, and no row changed that
 * they may not change. Afterwards whoever may use it still does.
 */
/** By hand (npm run fuzz) every input at every entry point, some tens of thousands. */
const FEW = 2 * THOROUGH - 1;
vi.setConfig({ testTimeout: FEW > 1 ? 900_000 : 60_000 });

const tables = worldTables();
beforeEach(async () => void (await tables.rows("DELETE FROM sign_in_try")));

/** Somebody who may, and where; where nobody may, whoever may most. */
function rightAt({ entry }: Row, row: Row): Target {
  for (const who of ACTORS) {
    for (const spot of spotsFor(who, addressOf(entry), true)) {
      if (cellOf(row, who, spot).expected === "yes") return { entry, spot, who };
    }
  }
  return { entry, spot: spotsFor("chair", addressOf(entry), true)[0] ?? {}, who: "chair" };
}

/** Of the same place, somebody who has no place there. */
const foreignTo = (who: string) =>
  who === "RSC team"
    ? "other RSC team"
    : who === "neighbour’s chair"
      ? "far trust’s chair"
      : "neighbour’s chair";

const ROWS = MATRIX.map((row, index) => [row.entry, row, index] as const);

describe.each(ROWS)("%s", (entry, row, index) => {
  const right = rightAt(row, row);
  const all = badInputsFor(entry);
  const here = (turn: number) => {
    const first = (index * 7 + turn * 3) % all.length;
    return [...all.slice(first), ...all.slice(0, first)].slice(0, FEW);
  };

  test.each([
    ["nobody", "no cookie", 0],
    ["somebody of elsewhere", foreignTo(right.who), 1],
  ] as const)("to %s says what there is to say, and changes nothing", async (_, who, turn) => {
    const faults = await inFew(here(turn), bad => faultsOf(row, { ...right, who }, bad));
    const changed = await tables.changed();
    const beyond = changed.filter(table => row.writes?.includes(table) !== true);
    if (changed.length > 0) await tables.restore();
    expect([...faults.flat(), ...beyond.map(table => `${table} was changed`)]).toEqual([]);
  });

  test("whoever may use it gets an answer too, and goes on using it", async () => {
    const faults: string[] = [];
    for (const bad of here(2)) {
      faults.push(...(await faultsOf(row, right, bad)));
      if (row.writes === undefined) continue;
      const changed = await tables.changed();
      const beyond = changed.filter(table => !row.writes?.includes(table));
      faults.push(...beyond.map(table => `${bad.what}: ${table} was changed`));
      faults.push(
        ...(await foreignRows(changed, right)).map(
          table => `${bad.what}: ${table} of another trust was changed`,
        ),
      );
      if (changed.length > 0) await tables.restore();
    }
    expect(faults).toEqual([]);
    await tables.rows("DELETE FROM sign_in_try");
    const after = await askFor(entry, right.spot, right.who);
    expect(wordFor(entry, right.spot, after)).toBe(cellOf(row, right.who, right.spot).expected);
    if (row.writes !== undefined) await tables.restore();
  });
});

/** A stack, a statement, a table's name, a library's or a path of ours: nothing a sender is told. */
const INSIDES =
  /\bPrisma|postgres(ql)?:\/\/|violates|node_modules|\.tsx?:\d|^ {4}at \S|\b(SELECT|INSERT INTO|UPDATE) \w+|app_(login|trust|rsc|owner)\b/m;

async function faultsOf(row: Row, target: Target, bad: Bad): Promise<string[]> {
  tried(1);
  const answer = await bad.ask(target);
  const isFile = splitEntry(row.entry).kind === "file";
  const faults = [
    ...(isNever(row, answer) ? [] : statusFaults(answer, bad)),
    ...(isFile ? [] : headerFaults(answer)),
    ...leaksTo(target.who, answer)
      .filter(text => row.shows?.test(text) !== true && !sentBy(row.entry, target).includes(text))
      .map(text => `read ${text}`),
    ...(INSIDES.test(answer.body) ? [`told ${INSIDES.exec(answer.body)?.[0]}`] : []),
    ...redirectFaults(answer),
  ];
  return faults.map(fault => `${bad.what}: ${fault}`);
}

/** What whoever asks has typed already: a form gives it back with what is wrong with it. */
function sentBy(entry: string, { spot, who }: Target): string {
  return splitEntry(entry).kind === "action"
    ? JSON.stringify(partsOf(entry, spot, who).fields)
    : "";
}

/** What nobody can ask for is not there, whatever else is wrong with the request. */
function isNever({ entry }: Row, { status }: Answer): boolean {
  return entry === "page /_global-error" && status === 404;
}

function statusFaults({ status, headers }: Answer, bad: Bad): string[] {
  const isNamed = bad.status === undefined ? ANSWERS.includes(status) : status === bad.status;
  return [
    ...(isNamed ? [] : [`answered ${status}`]),
    ...(status === 405 && headers.allow === undefined ? ["405 without Allow"] : []),
    ...(status === 429 && headers["retry-after"] === undefined ? ["429 without Retry-After"] : []),
  ];
}

/** Whoever is led on stays here, or goes to a provider that was asked for. */
function redirectFaults({ headers }: Answer): string[] {
  const to = [headers.location, headers["x-action-redirect"]]
    .flat()
    .filter(one => one !== undefined);
  return to.filter(one => !/^\/(?![/\\])/.test(one)).map(one => `led to ${one}`);
}

/** Tables in which a row of a trust that was not asked for is not as it was. */
async function foreignRows(changed: readonly string[], { spot }: Target): Promise<string[]> {
  if (spot.trustUid === undefined) return [];
  const found: string[] = [];
  for (const table of changed) {
    const has = await tables.rows(
      "SELECT FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 AND column_name = 'trust_uid'",
      [table],
    );
    if (has.length === 0) continue;
    const others = await tables.rows(
      `SELECT t.trust_uid FROM (TABLE public.${table} EXCEPT TABLE kept.${table}) t WHERE t.trust_uid <> $1`,
      [spot.trustUid],
    );
    if (others.length > 0) found.push(table);
  }
  return found;
}

/** Some at a time. */
async function inFew<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let at = 0; at < all.length; at += 8) {
    done.push(...(await Promise.all(all.slice(at, at + 8).map(work))));
  }
  return done;
}
