import { beforeEach, describe, expect, test } from "vitest";
import { headerFaults, leaksTo } from "../support/http-promises";
import {
  ACTORS,
  columnOf,
  isPrincipalAt,
  pathOf,
  type Spot,
  spotsFor,
} from "../support/http-spots";
import type { Tables } from "../support/http-tables";
import { IN_FULL } from "../support/thorough";
import { tried } from "../support/tried";
import { NOBODY, PEOPLE } from "../support/world";
import { addressOf, askFor, splitEntry, wordFor } from "./asking";
import { MATRIX, type Row } from "./matrix";

interface Cell {
  readonly spot: Spot;
  readonly expected: string;
}

export interface Asking {
  readonly tables: Tables;
  readonly rows?: readonly Row[];
  readonly actors?: readonly string[];
}

/** Asked for by hand (WAYMARK_THOROUGH=2): it takes some minutes. */

/**
 * Asks the cells of the matrix, one test for each entry point and person, and one for what all of them
 * together have left behind.
 */
export function askMatrix({ tables, rows = MATRIX, actors = ACTORS }: Asking): void {
  describe.each([...rows.entries()].map(([index, row]) => ({ ...row, index })))("$entry", row => {
    // All come from one address: who asks last is not to be turned away for who asked before.
    beforeEach(async () => void (await tables.rows("DELETE FROM sign_in_try")));

    test.each(IN_FULL ? [...actors] : inTurn(actors, row.index))("%s", async who => {
      const spots = spotsFor(who, addressOf(row.entry), IN_FULL);
      const all = spots.map(spot => cellOf(row, who, spot));
      const cells = IN_FULL ? all : someOf(all, row.index + actors.indexOf(who));
      tried(cells.length);
      const isWrite = ({ expected }: Cell) => expected === "yes" && row.writes !== undefined;
      const reads = cells.filter(cell => !isWrite(cell));
      const faults = await Promise.all(reads.map(cell => faultsOf(row, who, cell)));
      const others = [];
      const writes = cells.filter(isWrite);
      if (writes.length > 0) others.push(...(await tables.changed()).map(wasChanged));
      for (const cell of writes) {
        others.push(...(await faultsOf(row, who, cell)));
        others.push(...beyond(row, cell, await tables.changed()));
        others.push(...(await lettersLeaking(tables, who)));
        await tables.restore();
      }
      expect([...faults.flat(), ...others]).toEqual([]);
    });

    test("whoever may not do it has changed nothing", async () => {
      expect((await tables.changed()).map(wasChanged)).toEqual([]);
    });
  });
}

/** Kinds of people whom every entry point tells from nobody: they are turned away before it is reached. */
const ALIKE: readonly string[] = ["none", "out"];

/** Of those who are alike one for each entry point, the next one for the next. */
function inTurn(actors: readonly string[], index: number): string[] {
  return ALIKE.reduce<string[]>(
    (left, kind) => {
      const alike = left.filter(who => columnOf(who, {}) === kind);
      const asked = alike[index % Math.max(1, alike.length)];
      return left.filter(who => who === asked || !alike.includes(who));
    },
    [...actors],
  );
}

/** Where the same is expected at many spots, one of them: the next person and entry point ask at the next. */
function someOf(cells: readonly Cell[], turn: number): Cell[] {
  const answers = [...new Set(cells.map(({ expected }) => expected))];
  return answers.flatMap(answer => {
    const alike = cells.filter(({ expected }) => expected === answer);
    const nth = turn % alike.length;
    return alike.slice(nth, nth + 1);
  });
}

const wasChanged = (table: string) => `${table} was changed`;

export function cellOf(row: Row, who: string, spot: Spot): Cell {
  const line = row.grid.get("always") ?? row.grid.get(spot.state ?? "draft");
  const asPrincipal = isPrincipalAt(who, spot) ? principalIn(row, spot) : undefined;
  const expected = asPrincipal ?? line?.[columnOf(who, spot)];
  if (expected === undefined) throw new Error(`${row.entry} says nothing of ${spot.state}`);
  return { spot, expected };
}

function principalIn({ principal, principalUnopened }: Row, { state }: Spot) {
  return state === "unopened" ? (principalUnopened ?? principal) : principal;
}

/** What is wrong with one answer: who got it, a header that is missing, a text they may not read. */
async function faultsOf(row: Row, who: string, { spot, expected }: Cell): Promise<string[]> {
  const answer = await askFor(row.entry, spot, who);
  const word = wordFor(row.entry, spot, answer);
  const isFile = splitEntry(row.entry).kind === "file";
  const faults = [
    ...(word === expected ? [] : [`expected ${expected}, got ${word}`]),
    ...headerFaults(answer, isFile ? /^public, max-age=0, must-revalidate$/ : undefined),
    ...leaksTo(who, answer)
      .filter(text => word !== "yes" || row.shows?.test(text) !== true)
      .map(text => `read ${text}`),
  ];
  const place = `${pathOf(addressOf(row.entry), spot)} (${spot.state ?? "always"})`;
  return faults.map(fault => `${place}: ${fault}`);
}

/** Texts of the world in a letter that was just written, which whoever gets it may not read. */
async function lettersLeaking(tables: Tables, by: string): Promise<string[]> {
  const written = await tables.rows<{ to: string; body: string }>(
    `SELECT to_address AS to, concat_ws(' ', subject, body::text) AS body FROM outbox
      WHERE id NOT IN (SELECT id FROM kept.outbox)`,
  );
  return written.flatMap(({ to, body }) => {
    const who = PEOPLE.find(({ email }) => email === to)?.who;
    const leaks = leaksTo(who ?? NOBODY[0], { status: 200, headers: {}, body });
    // Whoever gets a letter is told who had it written.
    const writer = PEOPLE.find(person => person.who === by)?.name;
    return leaks.filter(text => text !== writer).map(text => `wrote ${text} to ${to}`);
  });
}

/** Tables that a "yes" changed though it should not have. */
function beyond(row: Row, { spot }: Cell, changed: readonly string[]): string[] {
  return changed
    .filter(table => row.writes?.includes(table) !== true)
    .map(table => `${spot.state ?? "always"}: ${table} was changed`);
}
