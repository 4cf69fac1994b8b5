import { afterEach, describe, expect, test } from "vitest";
import type { Spot } from "../support/http-spots";
import { worldTables } from "../support/http-tables";
import { NEIGHBOUR, OWN } from "../support/world";
import { askFor, splitEntry } from "./asking";
import { MATRIX } from "./matrix";

const tables = worldTables();
afterEach(() => tables.restore());

interface Line {
  readonly role: string;
  readonly trust_uid: number | null;
  readonly action: string;
  readonly subject: string;
  readonly request_id: string | null;
}

/** The lines of the trail that asking leaves, each with who it names. */
async function linesOf(ask: () => Promise<unknown>): Promise<(Line & { email: string | null })[]> {
  const [last] = await tables.rows<{ id: string }>(
    "SELECT coalesce(max(id), 0) AS id FROM audit_event",
  );
  await ask();
  return tables.rows(
    `SELECT role, trust_uid, action, subject, request_id, email FROM audit_event
      LEFT JOIN user_account u ON u.id = user_id WHERE audit_event.id > $1`,
    [last?.id],
  );
}

/** Next draws the page again after an action, and the page refuses for itself. */
function ofTheVerb<L extends Line>(lines: readonly L[]): L[] {
  return lines.filter(({ subject }) => !subject.startsWith("nothing to show"));
}

/** Whoever is of a trust may own a next step, and reviews theirs: refused is what is another's. */
const OF_ALL = /#reviewStepAction$/;

const WRITES = MATRIX.map(({ entry }) => entry).filter(
  entry => /^(action app\/trusts|PUT \/trusts)/.test(entry) && !OF_ALL.test(entry),
);

/** Whoever is of the trust gives their own, or is not asked and learns nothing of it. */
const VIEWS = MATRIX.map(({ entry }) => entry).filter(entry =>
  /^(action app\/views|PUT \/views)/.test(entry),
);

describe.each(VIEWS)("%s", entry => {
  const own: Spot = { trustUid: OWN, state: "draft" };

  test.each(["clerk", "RSC team", "neighbour’s chair"])(
    "refused to the %s is one line, and none in the trust's own trail",
    async who => {
      const lines = ofTheVerb(await linesOf(() => askFor(entry, own, who)));
      expect(lines.map(({ action, trust_uid }) => [action, trust_uid])).toEqual([
        ["access:denied", null],
      ]);
      expect(lines[0]?.subject).toContain(`view:give at /views/${OWN}`);
    },
  );

  test("refused to nobody is no line: there is no one to name", async () => {
    expect(await linesOf(() => askFor(entry, own, "no cookie"))).toEqual([]);
  });
});

describe.each(WRITES)("%s", entry => {
  const own: Spot = { trustUid: OWN, state: entry.includes("#withdraw") ? "shared" : "draft" };

  test("refused to one of the trust's own is one line in its trail, about whom, what and where", async () => {
    const mayTrustees = entry.includes("/different/");
    const [who, role] = mayTrustees ? ["central team", "centralTeam"] : ["trustee", "trustee"];
    const lines = ofTheVerb(await linesOf(() => askFor(entry, own, who)));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ role, trust_uid: OWN, action: "access:denied" });
    expect(lines[0]?.email).toContain(`-${who.replace(" ", "-")}@`);
    expect(lines[0]?.subject).toContain(` at /trusts/${OWN}`);
    expect(lines[0]?.request_id).toMatch(/^[\w-]{8,}$/);
  });

  test("refused to a stranger is one line, and none in the trust's own trail", async () => {
    const lines = await linesOf(() => askFor(entry, { ...own, trustUid: NEIGHBOUR }, "chair"));
    expect(lines.map(({ action, trust_uid }) => `${action} ${trust_uid}`)).toContain(
      "access:denied null",
    );
    expect(lines.filter(({ trust_uid }) => trust_uid !== null)).toEqual([]);
    expect(ofTheVerb(lines)).toHaveLength(1);
  });

  test("refused to nobody is no line: there is no one to name", async () => {
    expect(await linesOf(() => askFor(entry, own, "no cookie"))).toEqual([]);
  });
});

test("what is done is one line in the trust's trail, naming the right it was done by", async () => {
  const entry = "action app/trusts/[uid]/[cycle]/versions/[number]/share/actions.ts#shareAction";
  const spot = { trustUid: OWN, state: "approved" } as const;
  const lines = await linesOf(() => askFor(entry, spot, "vice-chair"));
  expect(lines.map(({ role, action, trust_uid }) => [role, action, trust_uid])).toEqual([
    ["viceChair", "assessment:share", OWN],
  ]);
});

test("that the RSC team opens a share is one line in the trust's trail, also when it opens it twice", async () => {
  const entry = "page /regions/[slug]/trusts/[uid]/[cycle]";
  const spot = { trustUid: OWN, state: "shared", region: "south-west-england" } as const;
  await tables.rows("ALTER TABLE audit_event DISABLE TRIGGER USER");
  await tables.rows("DELETE FROM audit_event WHERE action = 'share:read'");
  await tables.rows("ALTER TABLE audit_event ENABLE TRIGGER USER");
  const lines = await linesOf(async () => {
    await askFor(entry, spot, "RSC team");
    await askFor(entry, spot, "RSC team");
  });
  expect(lines.map(({ role, action, trust_uid }) => [role, action, trust_uid])).toEqual([
    ["rscTeam", "share:read", OWN],
  ]);
});

test("no line of the trail holds a text of a trust", async () => {
  await askFor("page /trusts/[uid]", { trustUid: NEIGHBOUR, state: "draft" }, "chair");
  const lines = await tables.rows<{ text: string }>(
    "SELECT subject AS text FROM audit_event WHERE subject ILIKE '%canary%'",
  );
  expect(lines).toEqual([]);
});

const PLATFORM = MATRIX.map(({ entry }) => entry).filter(entry =>
  /^(action app\/admin|POST \/admin)/.test(entry),
);

describe.each(PLATFORM)("%s", entry => {
  test("refused to a chair is one line, about whom, what and where", async () => {
    const lines = ofTheVerb(await linesOf(() => askFor(entry, {}, "chair")));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ role: "sign-in", trust_uid: null, action: "access:denied" });
    expect(lines[0]?.subject).toMatch(
      /^(register:load|wording:load|people:appoint|account:suspend) at \/admin/,
    );
  });

  test("refused to nobody is no line: there is no one to name", async () => {
    expect(await linesOf(() => askFor(entry, {}, "no cookie"))).toEqual([]);
  });
});

test("every write of the matrix stands here, so that none goes without its line", () => {
  const others = MATRIX.map(({ entry }) => entry).filter(
    entry =>
      ["action", "PUT", "POST"].includes(splitEntry(entry).kind) &&
      ![...WRITES, ...VIEWS, ...PLATFORM].includes(entry),
  );
  expect(others.map(entry => entry.split("#")[1])).toEqual([
    "signInAction",
    "demoSignInAction",
    "signOutAction",
    // A provider's button, which writes nothing.
    undefined,
    "acceptAction",
    "joinAction",
    "forgottenAction",
    "byLinkAction",
    "byCodeAction",
    "codeAction",
    "proveAgainAction",
    "endSessionAction",
    "endElsewhereAction",
    "changePasswordAction",
    "beginAction",
    "confirmAppAction",
    "newCodesAction",
    "removeAppAction",
    "unlinkAction",
    "reviewStepAction",
    // Whoever reads, reviews, acts for an academy or reads for a region: their own tests ask who may.
    "reviewOwnStepAction",
    "sayWhatChangedAction",
    "declareAction",
    "verdictAction",
    "finishAction",
    "askQuestionAction",
    "ourViewAction",
    "followTrustAction",
    // The autosave of an academy's people, and their forms.
    undefined,
    "removeAcademyEvidenceAction",
    "academyAnswerAction",
    "addAcademyEvidenceAction",
    "reuseAcademyEvidenceAction",
    "sendViewAction",
  ]);
});
