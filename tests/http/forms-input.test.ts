import { afterEach, describe, expect, inject, test } from "vitest";
import { callWith, resultOf } from "../support/http-action";
import { pathOf } from "../support/http-spots";
import { worldTables } from "../support/http-tables";
import { cycleOf, JOB, OWN } from "../support/world";
import { addressOf, askFor, partsOf, splitEntry } from "./asking";
import {
  APPROVE,
  at,
  CHANGE_STEP,
  CLOSE_STEP,
  DIFFER,
  NOTE,
  OPEN,
  PRESENT,
  PROPOSE,
  RATE,
  SET_STEP,
  SHARE,
  WITHDRAW,
} from "./journey";

const { cookies } = inject("served");
const tables = worldTables();
afterEach(() => tables.restore());

/** Names that would matter, were they taken from a form. */
const EXTRA = [
  ...["trustUid", "trustId", "academyId", "userId", "actorId", "sessionId", "role", "status"],
  ...["approvedAs", "approvedBy", "updatedBy", "regionSlug", "withEvidence", "id", "submittedAt"],
  ...["__proto__", "constructor", "prototype", "toString"],
] as const;

const WITH_FIELDS = [
  [RATE, at("draft")],
  [APPROVE, at("draft")],
  [SHARE, at("approved")],
  [WITHDRAW, at("shared")],
  [NOTE, at("draft")],
  [PROPOSE, at("draft")],
  [DIFFER, at("draft")],
  [PRESENT, at("draft")],
  [SET_STEP, at("unopened")],
  [CHANGE_STEP, at("unopened")],
  [CLOSE_STEP, at("unopened")],
  ["action app/sign-in/actions.ts#signInAction", {}],
] as const;

describe.each(WITH_FIELDS)("%s takes no more than its form has", (entry, spot) => {
  test.each(EXTRA)("not %s", async name => {
    const { fields } = partsOf(entry, spot, "chair");
    const answer = await askFor(entry, spot, "chair", { fields: [...fields, [name, "9100002"]] });
    expect(resultOf(answer)?.code).toBe("invalid");
    expect(await tables.changed()).toEqual([]);
  });

  test("not a field twice", async () => {
    const { fields } = partsOf(entry, spot, "chair");
    const answer = await askFor(entry, spot, "chair", {
      fields: [...fields, ...fields.slice(0, 1)],
    });
    expect(resultOf(answer)?.code).toBe("invalid");
    expect(await tables.changed()).toEqual([]);
  });

  test("not a field that holds what Postgres cannot", async () => {
    const fields = partsOf(entry, spot, "chair").fields.map(
      ([name, value]) => [name, name === "version" ? value : `${value}\0`] as const,
    );
    const answer = await askFor(entry, spot, "chair", { fields });
    expect(resultOf(answer)?.code).toBe("invalid");
    expect(await tables.changed()).toEqual([]);
  });
});

test.each([
  ["a number for its id", { uid: String(OWN), id: 1 }, 1],
  ["an id that is none", { uid: String(OWN), id: "constructor" }, 1],
  ["a list of ids", { uid: String(OWN), id: [JOB] }, 1],
  ["a version of letters", { uid: String(OWN), id: JOB }, "1"],
  ["a version before the first", { uid: String(OWN), id: JOB }, 0],
  ["no version", { uid: String(OWN), id: JOB }, null],
])("a next step is not found by %s", async (_, where, version) => {
  for (const entry of [CHANGE_STEP, CLOSE_STEP]) {
    const { fields } = partsOf(entry, at("unopened"), "chair");
    const page = pathOf(addressOf(entry), at("unopened"));
    const call = { action: splitEntry(entry).at, page, cookie: cookies.chair, fields };
    const answer = await callWith(call, [where, version, {}, "$K1"]);
    expect(answer.status).toBe(404);
  }
  expect(await tables.changed()).toEqual([]);
});

test("opening a self-assessment takes nothing from its form", async () => {
  const fields = [...EXTRA.map(name => [name, "9100002"] as const), ["cycle", "2019-20"] as const];
  await askFor(OPEN, at("unopened"), "chair", { fields });
  const made = await tables.rows(
    "SELECT trust_uid, cycle, approved_as FROM assessment EXCEPT SELECT trust_uid, cycle, approved_as FROM kept.assessment",
  );
  expect(made).toEqual([{ trust_uid: OWN, cycle: cycleOf(OWN, "unopened"), approved_as: null }]);
});

const target = { uid: String(OWN), cycle: cycleOf(OWN, "draft"), step: "risk", from: null };
const version = { uid: String(OWN), cycle: cycleOf(OWN, "shared") };

/** What a script may send where the page bound an address: none of it is one. */
const UNBOUND: readonly (readonly [string, unknown])[] = [
  ["nothing", null],
  ["undefined", "$undefined"],
  ["a number", OWN],
  ["a text", String(OWN)],
  ["a list", [String(OWN)]],
  ["an empty record", {}],
  ["an address of numbers", { ...target, uid: OWN }],
  ["an address of lists", { ...target, uid: [String(OWN)], cycle: [target.cycle] }],
  ["an address of records", { ...target, cycle: { contains: "20" }, number: { gt: 0 } }],
  ["a step of a list", { ...target, step: ["risk"] }],
  ["a step that every record has", { ...target, step: "constructor" }],
  ["a cycle that there is not", { ...target, cycle: "2026-28", number: "1" }],
  ["a version beyond counting", { ...version, number: "1e99" }],
  ["a version of letters", { ...version, number: "one" }],
];

describe.each([
  [RATE, at("draft")],
  [APPROVE, at("draft")],
  [SHARE, at("approved")],
  [WITHDRAW, at("draft")],
  [NOTE, at("draft")],
  [PROPOSE, at("draft")],
  [PRESENT, at("draft")],
  [OPEN, at("unopened")],
  ["action app/sign-in/actions.ts#demoSignInAction", {}],
] as const)("%s parses what the page bound", (entry, spot) => {
  test.each(UNBOUND)("not %s", async (_, bound) => {
    const { fields } = partsOf(entry, spot, "chair");
    const page = pathOf(addressOf(entry), spot);
    const call = { action: splitEntry(entry).at, page, cookie: cookies.chair, fields };
    const answer = await callWith(call, [bound, {}, "$K1"]);
    const isOwn = entry === OPEN && bound === String(OWN);
    expect(answer.status).toBe(isOwn ? 200 : 404);
    expect(await tables.changed()).toEqual(isOwn ? ["assessment"] : []);
  });

  test("and what stands where the form should", async () => {
    const parts = partsOf(entry, spot, "chair");
    const page = pathOf(addressOf(entry), spot);
    const call = { action: splitEntry(entry).at, page, cookie: cookies.trustee, fields: [] };
    const answers = [null, {}, [], "text"].map(form => callWith(call, [...parts.bound, form]));
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(statuses.filter(status => status >= 500)).toEqual([]);
    expect(await tables.changed()).toEqual([]);
  });
});
