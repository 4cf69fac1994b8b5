import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { resultOf } from "../support/http-action";
import type { Answer, Fields } from "../support/http-ask";
import { ACTORS, spotsFor } from "../support/http-spots";
import { worldTables } from "../support/http-tables";
import { IN_FULL } from "../support/thorough";
import { tried } from "../support/tried";
import { SPARES } from "../support/world";
import { cellOf } from "./ask-matrix";
import { addressOf, askFor, CHANGED, partsOf, splitEntry } from "./asking";
import { MATRIX, type Row } from "./matrix";

/** Every write with names that would matter, were they taken: refused, or done as if they were not there. */
/** One by one by hand (npm run attack); else all at once. */

const ELSEWHERE = String(SPARES[0]);
const NOBODY = "00000000-0000-4000-8000-0000000bad00";
const EXTRA: readonly (readonly [string, string])[] = [
  ...["trustUid", "trust_uid", "trustId", "academyId", "urn"].map(
    name => [name, ELSEWHERE] as const,
  ),
  ...["id", "userId", "user_id", "actorId", "sessionId", "updatedBy", "approvedBy"].map(
    name => [name, NOBODY] as const,
  ),
  ...["role", "status", "kind", "platform"].map(name => [name, "mass-assigned"] as const),
  ...["regionSlug", "region"].map(name => [name, "lancashire-and-west-yorkshire"] as const),
  ...["submittedAt", "approvedAt", "createdAt", "withdrawnAt"].map(
    name => [name, "1999-01-01"] as const,
  ),
  ...["approvedAs", "number"].map(name => [name, "987654"] as const),
  ...["__proto__", "constructor", "prototype"].map(name => [name, "mass-assigned"] as const),
];
/** None of these stands in a row that a write of our own trust makes or changes. */
const TAKEN = new RegExp(
  `${ELSEWHERE}|${NOBODY}|mass-assigned|lancashire-and-west|1999-01-01|987654`,
);

const tables = worldTables();
vi.setConfig({ testTimeout: IN_FULL ? 600_000 : 60_000 });
beforeEach(async () => void (await tables.rows("DELETE FROM sign_in_try")));
afterEach(() => tables.restore());

interface Write {
  readonly row: Row;
  readonly who: string;
  readonly spot: ReturnType<typeof spotsFor>[number];
}

/** Where somebody of our own trust, or of none, may do it. */
const WRITES = MATRIX.filter(({ entry }) => /^(action|PUT) /.test(entry)).flatMap(row => {
  const spots = ACTORS.flatMap(who =>
    spotsFor(who, addressOf(row.entry), true).map(spot => ({ row, who, spot })),
  );
  const right = spots.find(({ who, spot }) => cellOf(row, who, spot).expected === "yes");
  return right === undefined ? [] : [[row.entry, right] as const];
});

test.each(WRITES)("%s takes no more than it asks for", async (_, write) => {
  const names = EXTRA.filter(([name]) => !namesOf(write).includes(name));
  const tries = IN_FULL ? names.map(one => [one]) : [names];
  for (const extra of tries) {
    tried(1);
    const answer = await send(write, extra);
    const changed = await tables.changed();
    const rows = (await Promise.all(changed.map(newRows))).flat();
    const taken = rows.filter(row => TAKEN.test(row));
    const isRefused = answer.status === 400 || codeIn(answer) === "invalid";
    expect({ taken, changed: isRefused ? changed : [] }).toEqual({ taken: [], changed: [] });
    expect(answer.status).toBeLessThan(500);
    if (changed.length > 0) await tables.restore();
  }
});

function namesOf({ row, who, spot }: Write): string[] {
  const { kind } = splitEntry(row.entry);
  return kind === "PUT" ? [] : partsOf(row.entry, spot, who).fields.map(([name]) => name);
}

function send({ row, who, spot }: Write, extra: Fields): Promise<Answer> {
  const { kind } = splitEntry(row.entry);
  if (kind !== "PUT") {
    const fields = [...partsOf(row.entry, spot, who).fields, ...extra];
    return askFor(row.entry, spot, who, { fields });
  }
  const pairs = extra.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  const body = `${JSON.stringify(CHANGED).slice(0, -1)},${pairs.join(",")}}`;
  return askFor(row.entry, spot, who, { body });
}

const codeIn = (answer: Answer) => resultOf(answer)?.code;

async function newRows(table: string): Promise<string[]> {
  const rows = await tables.rows<{ row: string }>(
    `SELECT t::text AS row FROM (TABLE public.${table} EXCEPT TABLE kept.${table}) t`,
  );
  return rows.map(({ row }) => row);
}
