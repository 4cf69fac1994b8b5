import { afterEach, describe, expect, inject, test } from "vitest";
import { callWith, ledTo, postAction, resultOf } from "../support/http-action";
import { askAt, postForm } from "../support/http-ask";
import { filled, formWith } from "../support/http-forms";
import { pathOf, type Spot } from "../support/http-spots";
import { worldTables } from "../support/http-tables";
import { cycleOf, OWN } from "../support/world";
import { addressOf, askFor, partsOf, splitEntry } from "./asking";
import { MATRIX } from "./matrix";

const { origin, cookies, shares } = inject("served");
const tables = worldTables();
afterEach(() => tables.restore());

const VERSION = "app/trusts/[uid]/[cycle]/versions/[number]";
const OPEN = "action app/trusts/[uid]/actions.ts#openAssessmentAction";
const RATE = "action app/trusts/[uid]/[cycle]/[step]/actions.ts#rateAction";
const APPROVE = "action app/trusts/[uid]/[cycle]/check/actions.ts#approveAction";
const SHARE = `action ${VERSION}/share/actions.ts#shareAction`;
const WITHDRAW = `action ${VERSION}/withdraw/actions.ts#withdrawAction`;

const at = (state: NonNullable<Spot["state"]>): Spot => ({ trustUid: OWN, state });

/** The journey's writes: where each may be done, which button does it, and where it leads. */
const JOURNEY = [
  [OPEN, at("unopened"), "Open the", `/trusts/${OWN}`],
  [RATE, at("draft"), "evidenceNote", `/trusts/${OWN}/${cycleOf(OWN, "draft")}/succession`],
  [
    APPROVE,
    at("draft"),
    "minuteReference",
    `/trusts/${OWN}/${cycleOf(OWN, "draft")}/versions/1?approved`,
  ],
  [
    SHARE,
    at("approved"),
    "purpose",
    `/trusts/${OWN}/${cycleOf(OWN, "approved")}/versions/1?shared`,
  ],
  [
    WITHDRAW,
    at("shared"),
    'name="share"',
    `/trusts/${OWN}/${cycleOf(OWN, "shared")}/versions/1?withdrawn`,
  ],
] as const;

describe.each(JOURNEY)("%s, without a script", (entry, spot, button, next) => {
  const writes = MATRIX.find(row => row.entry === entry)?.writes ?? [];
  const page = pathOf(addressOf(entry), spot);

  test("the chair's form, as the page gives it, does it and leads on", async () => {
    const form = formWith(await askAt(origin, page, { cookie: cookies.chair }), button);
    const values = Object.fromEntries(partsOf(entry, spot, "chair").fields);
    const answer = await postForm(origin, page, filled(form, values), { cookie: cookies.chair });
    expect([answer.status, ledTo(answer)]).toEqual([303, next]);
    expect(await tables.changed()).toEqual(writes);
  });

  test.each([
    ["trustee", [200, 404]],
    ["neighbour’s chair", [404]],
    ["RSC team", [404]],
    ["administrator", [404]],
    ["chair whose appointment is suspended", [404]],
    ["chair whose account is suspended", [303]],
    ["no cookie", [303]],
  ] as const)("the same, sent by the %s, writes nothing", async (who, statuses) => {
    const answer = await askFor(entry, spot, who, { plainly: true });
    expect(statuses).toContain(answer.status);
    expect(answer.status === 303 ? ledTo(answer) : undefined).toBe(
      answer.status === 303 ? `/sign-in?next=${encodeURIComponent(page)}` : undefined,
    );
    expect(await tables.changed()).toEqual([]);
  });

  test("the same, sent to a page that anybody may open, asks for the same rights", async () => {
    const parts = partsOf(entry, spot, "trustee");
    const call = {
      action: splitEntry(entry).at,
      page: "/framework",
      cookie: cookies.trustee,
      ...parts,
    };
    const theirs = await callWith(call, [...parts.bound, "$K1"]);
    expect(resultOf(theirs)?.code).toBe("forbidden");
    expect(await tables.changed()).toEqual([]);
  });
});

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

test("a form of an earlier build is told so, and nothing is written", async () => {
  const { bound, fields } = partsOf(RATE, at("draft"), "chair");
  const page = pathOf(addressOf(RATE), at("draft"));
  const unknown = `40${"0".repeat(40)}`;
  const form = [
    ["$ACTION_REF_1", ""],
    ["$ACTION_1:0", JSON.stringify({ id: unknown, bound: "$@1" })],
    ["$ACTION_1:1", JSON.stringify(bound)],
    ...fields,
  ] as const;
  const answer = await postForm(origin, page, form, { cookie: cookies.chair });
  expect(answer.status).toBe(404);
  expect(answer.body).toContain("Waymark was updated while this page was open");
  expect(await tables.changed()).toEqual([]);
});

test("a share is withdrawn through the trust it belongs to, and no other", async () => {
  const theirs = shares[`${OWN} shared`] ?? "";
  const call = {
    action: splitEntry(WITHDRAW).at,
    page: pathOf(addressOf(WITHDRAW), at("shared")),
    bound: [{ uid: "9100002", cycle: cycleOf(OWN, "shared"), number: "1" }, {}],
    fields: [["share", theirs]] as const,
    cookie: cookies["neighbour’s chair"],
  };
  expect((await postAction(call)).status).toBe(404);
  expect(await tables.changed()).toEqual([]);
});
