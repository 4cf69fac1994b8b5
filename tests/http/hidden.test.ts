import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { callAction } from "../support/http-action";
import { type Answer, askAt, postForm } from "../support/http-ask";
import { filled, formWith } from "../support/http-forms";
import { pathOf, type Spot } from "../support/http-spots";
import { worldTables } from "../support/http-tables";
import { startServer, type TestServer } from "../support/server";
import { countStatements, type StatementCounter } from "../support/statement-counter";
import { IN_FULL } from "../support/thorough";
import { tried } from "../support/tried";
import {
  academyOf,
  cycleOf,
  FAR,
  HERE,
  JOB,
  NEIGHBOUR,
  NOWHERE,
  OWN,
  PASSWORD,
  PEOPLE,
  person,
  reviewOf,
  THERE,
  userOf,
} from "../support/world";
import { addressOf, askFor, partsOf, splitEntry } from "./asking";
import { at } from "./journey";
import { MATRIX } from "./matrix";

/**
 * What may not be known of looks like what does not exist: same status, same headers, same bytes once
 * the address, the nonce, the time and the request id are blanked, after the same statements.
 */
const served = inject("served");
const tables = worldTables();
let counter: StatementCounter;
let server: TestServer;

beforeAll(async () => {
  counter = await countStatements(served.loginUrl);
  server = await startServer({ databaseUrl: counter.through(served.loginUrl), demo: false });
});
afterAll(async () => {
  await server.stop();
  await counter.close();
});

/** Next draws one for each answer to a script. */
const FRAMEWORK_ID = /(?<=")[\w-]{21}(?=[vm]")/g;

interface Seen {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
  /** Without what they were asked with. */
  readonly statements: string;
}

/** Where two answers part: nothing, when nobody can tell them from each other. */
function differences(one: Seen, other: Seen): string[] {
  return (["status", "headers", "body", "statements"] as const).flatMap(part => {
    const [here, there] = [String(one[part]), String(other[part])];
    if (here === there) return [];
    const at = Math.max(0, [...here].findIndex((letter, index) => letter !== there[index]) - 40);
    return [`${part}: ${here.slice(at, at + 120)} ≠ ${there.slice(at, at + 120)}`];
  });
}

/** Asks twice, for what is remembered from the first time is not what is compared. */
async function see(ask: () => Promise<Answer>, ...blanks: readonly string[]): Promise<Seen> {
  await ask();
  await tables.rows("UPDATE session SET last_seen_at = clock_timestamp()");
  counter.take();
  const { status, headers, body } = await ask();
  const statements = counter.take().join("\n");
  const nonce = /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1] ?? "-";
  const own = [nonce, String(headers["x-request-id"]), String(headers.date), ...blanks];
  const blank = (text: string) =>
    own.reduce((rest, part) => rest.replaceAll(part, "•"), text.replaceAll(FRAMEWORK_ID, "•"));
  return { status, headers: blank(JSON.stringify(headers)), body: blank(body), statements };
}

function seeSpot(entry: string, spot: Spot, who: string): Promise<Seen> {
  const { trustUid = NOWHERE, state = "draft", region = "no region" } = spot;
  const ask = () => askFor(entry, spot, who, { origin: server.origin });
  return see(
    ask,
    String(academyOf(trustUid)),
    String(trustUid),
    cycleOf(trustUid, state),
    region,
    JOB,
    reviewOf(state),
  );
}

const TRUST_ENTRIES = MATRIX.map(({ entry }) => entry).filter(entry =>
  /^\/(trusts|views)\/\[uid\]/.test(addressOf(entry)),
);
const nowhere = { trustUid: NOWHERE, state: "draft" } as const;
/** One in four, and by hand (WAYMARK_THOROUGH=2) all: each is asked by one kind of people or by four. */
const entriesFor = (turn: number) =>
  TRUST_ENTRIES.filter((_, index) => IN_FULL || (index + turn) % 4 === 0);

test.each(entriesFor(0))(
  "%s: to a chair another trust’s draft is as a trust that there is not",
  async entry => {
    const theirs = await seeSpot(entry, { trustUid: NEIGHBOUR, state: "draft" }, "chair");
    expect(theirs.status).toBe(404);
    expect(differences(theirs, await seeSpot(entry, nowhere, "chair"))).toEqual([]);
  },
);

test.each(entriesFor(1))(
  "%s: to the RSC team a trust’s draft is as a trust that there is not",
  async entry => {
    const theirs = await seeSpot(entry, { trustUid: OWN, state: "draft" }, "RSC team");
    expect(theirs.status).toBe(404);
    expect(differences(theirs, await seeSpot(entry, nowhere, "RSC team"))).toEqual([]);
  },
);

test.each(entriesFor(2))(
  "%s: to the RSC team a trust that has shared is, at the trust’s own address, as a trust that there is not",
  async entry => {
    const theirs = await seeSpot(entry, { trustUid: OWN, state: "shared" }, "RSC team");
    expect(differences(theirs, await seeSpot(entry, nowhere, "RSC team"))).toEqual([]);
  },
);

test.each(entriesFor(3))(
  "%s: to a reader of the trust its draft is as a trust that there is not",
  async entry => {
    const theirs = await seeSpot(entry, { trustUid: OWN, state: "draft" }, "reader");
    expect(theirs.status).toBe(404);
    expect(differences(theirs, await seeSpot(entry, nowhere, "reader"))).toEqual([]);
  },
);

const READING = "page /reading/[uid]/[cycle]/[number]";

test("to a reader a draft is as a cycle that was never opened", async () => {
  const theirs = await seeSpot(READING, { trustUid: OWN, state: "draft" }, "reader");
  expect(theirs.status).toBe(404);
  const never = await seeSpot(READING, { trustUid: OWN, state: "unopened" }, "reader");
  expect(differences(theirs, never)).toEqual([]);
});

test("to a reader another trust’s approved version is as a trust that there is not", async () => {
  const theirs = await seeSpot(READING, { trustUid: NEIGHBOUR, state: "approved" }, "reader");
  expect(theirs.status).toBe(404);
  expect(differences(theirs, await seeSpot(READING, nowhere, "reader"))).toEqual([]);
});

const SHARED_PAGE = "page /regions/[slug]/trusts/[uid]/[cycle]";

test.each([
  ["a cycle that was never opened", { trustUid: OWN, state: "unopened", region: HERE }],
  ["a draft", { trustUid: OWN, state: "draft", region: HERE }],
  ["an approved version that is not shared", { trustUid: OWN, state: "approved", region: HERE }],
  ["a share that was withdrawn", { trustUid: OWN, state: "withdrawn", region: HERE }],
  ["a share with another region", { trustUid: FAR, state: "shared", region: HERE }],
] as const)("to the RSC team %s is as a trust that there is not", async (_, spot) => {
  const theirs = await seeSpot(SHARED_PAGE, spot, "RSC team");
  expect(theirs.status).toBe(404);
  expect(
    differences(theirs, await seeSpot(SHARED_PAGE, { ...nowhere, region: HERE }, "RSC team")),
  ).toEqual([]);
});

test("to the RSC team another region is as a region that there is not", async () => {
  const theirs = await seeSpot("page /regions/[slug]", { region: THERE }, "RSC team");
  expect(theirs.status).toBe(404);
  const made = await seeSpot("page /regions/[slug]", { region: "no-such-region" }, "RSC team");
  expect(differences(theirs, made)).toEqual([]);
});

test("another region’s share is, at that region’s address, as a trust that there is not", async () => {
  const spot = { trustUid: FAR, state: "shared", region: THERE } as const;
  const theirs = await seeSpot(SHARED_PAGE, spot, "RSC team");
  const made = { ...nowhere, region: "no-such-region" };
  expect(differences(theirs, await seeSpot(SHARED_PAGE, made, "RSC team"))).toEqual([]);
});

/** Entry points that name a trust in another room than its own. */
const OTHER_ROOMS = MATRIX.map(({ entry }) => entry).filter(
  entry => addressOf(entry).includes("[uid]") && !TRUST_ENTRIES.includes(entry),
);

test.each(OTHER_ROOMS)(
  "%s: to somebody of another trust what is shared is as a trust that there is not",
  async entry => {
    const who = "far trust’s chair";
    const theirs = await seeSpot(entry, { trustUid: OWN, state: "shared", region: HERE }, who);
    const made = await seeSpot(entry, { ...nowhere, region: HERE }, who);
    expect(theirs.status).toBe(404);
    expect(differences(theirs, made)).toEqual([]);
  },
);

const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

/** Pages and actions that name something inside a trust by its id. */
const BY_ID = MATRIX.filter(({ entry }) => /^(page|action) /.test(entry)).flatMap(({ entry }) => {
  const address = addressOf(entry);
  if (!/\[uid\]/.test(address)) return [];
  const { kind } = splitEntry(entry);
  const parts =
    kind === "action" ? partsOf(entry, at("draft"), "chair") : { bound: [], fields: [] };
  const path = pathOf(address, at("draft"));
  const names = `${path} ${JSON.stringify(parts.bound)} ${JSON.stringify(parts.fields)}`;
  return UUID.test(names) ? [entry] : [];
});

/** Asks with one id in place of every other. */
function askById(entry: string, id: string): Promise<Answer> {
  const spot = { trustUid: OWN, state: "shared", region: HERE } as const;
  const cookie = served.cookies.chair;
  const path = pathOf(addressOf(entry), spot).replaceAll(UUID, id);
  const { kind, at: action } = splitEntry(entry);
  if (kind === "page") return askAt(server.origin, path, { cookie });
  const { bound, fields } = partsOf(entry, spot, "chair");
  return callAction({
    action,
    origin: server.origin,
    page: path,
    cookie,
    bound: JSON.parse(JSON.stringify(bound).replaceAll(UUID, id)),
    fields: fields.map(([name, value]) => [
      name.replaceAll(UUID, id),
      typeof value === "string" ? value.replaceAll(UUID, id) : value,
    ]),
  });
}

/** Ids of what the neighbour has and we have not, of every table. */
async function foreignIds(): Promise<string[]> {
  const holding = await tables.rows<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public'
      AND (column_name = 'trust_uid' OR column_name = 'id' AND data_type = 'uuid')
      GROUP BY 1 HAVING count(*) = 2 ORDER BY 1`,
  );
  const all = await Promise.all(
    holding.map(({ name }) =>
      tables.rows<{ id: string }>(
        `SELECT min(id::text) AS id FROM ${name} t WHERE trust_uid = $1
          AND NOT EXISTS (SELECT FROM ${name} o WHERE o.id = t.id AND o.trust_uid = $2) HAVING count(*) > 0`,
        [NEIGHBOUR, OWN],
      ),
    ),
  );
  return [userOf(NEIGHBOUR, "trustee"), ...all.flat().map(({ id }) => id)];
}

test.each(BY_ID)("%s: another trust’s id is as one that there is not", async entry => {
  const ids = await foreignIds();
  expect(ids.length).toBeGreaterThan(5);
  const nth = BY_ID.indexOf(entry);
  for (const id of IN_FULL ? ids : [ids[nth % ids.length] ?? ""]) {
    tried(1);
    const made = randomUUID();
    const theirs = await see(() => askById(entry, id), id);
    const changed = await tables.changed();
    if (changed.length > 0) await tables.restore();
    expect(differences(theirs, await see(() => askById(entry, made), made))).toEqual([]);
    expect(changed).toEqual([]);
    await tables.restore();
  }
});

const WITHDRAW =
  "action app/trusts/[uid]/[cycle]/versions/[number]/withdraw/actions.ts#withdrawAction";

test("a chair who withdraws another trust’s share is answered as for a share that there is not", async () => {
  const theirs = served.shares[`${NEIGHBOUR} shared`] ?? "";
  const made = randomUUID();
  const spot = { trustUid: OWN, state: "shared" } as const;
  const ask = (share: string) => () =>
    askFor(WITHDRAW, spot, "chair", { origin: server.origin, fields: [["share", share]] });
  const seen = await see(ask(theirs), theirs);
  expect(seen.status).toBe(404);
  expect(differences(seen, await see(ask(made), made))).toEqual([]);
  expect(await tables.changed()).toEqual([]);
});

test.each([
  ["an account that there is not", "nobody@matrix.example", PASSWORD],
  ["a suspended account", person("chair whose account is suspended").email, PASSWORD],
] as const)("%s is answered at sign-in as a wrong password is", async (_, email, password) => {
  const signIn = (with_: { email: string; password: string }) => async () => {
    const form = formWith(await askAt(server.origin, "/sign-in"), "password");
    return postForm(server.origin, "/sign-in", filled(form, with_));
  };
  const known = person("clerk").email;
  const seen = await see(signIn({ email, password }), email);
  expect(seen.body).toContain("do not match an account");
  expect(
    differences(seen, await see(signIn({ email: known, password: "not the password" }), known)),
  ).toEqual([]);
});

test("whoever is not signed in is sent on by what exists as by what does not", async () => {
  const seen = (uid: number) =>
    see(
      () => askAt(server.origin, `/trusts/${uid}`),
      encodeURIComponent(`/trusts/${uid}`),
      String(uid),
    );
  const theirs = await seen(OWN);
  expect(theirs.status).toBe(307);
  expect(differences(theirs, await seen(NOWHERE))).toEqual([]);
});

test("everybody of the world has a cookie, so that nobody was asked as nobody", () => {
  expect(PEOPLE.filter(({ who }) => served.cookies[who] === undefined)).toEqual([]);
});
