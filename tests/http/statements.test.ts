import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { cycleAt } from "@/lib/assessments/cycle/rules";
import { TRUST_PEOPLE } from "@/prisma/demo-people";
import { type CountedDemo, countedDemo } from "../support/counted-demo";
import { manyAcademies } from "../support/many-academies";

const CYCLE = cycleAt(new Date());
/** The year before. */
const LAST = `${Number(CYCLE.slice(0, 4)) - 1}-${CYCLE.slice(2, 4)}`;
const TAMAR = "/trusts/9000001";
const HARBOUR = "/trusts/9000002";
const WHARFE = "/trusts/9000003";
const VIEWS = `/views/9000001/${CYCLE}`;
const HOLLOWMEAD = "/trusts/9000006";
const CANDLEMAS = "/trusts/9000007";
const WEST = "/regions/south-west-england";

const CHAIR = "priya.shah";
const CLERK = "owen.trevithick";
const SHARER = "daniel.okoro";
const SHOWN = "samuel.oyelaran";
const KEEPER = "margaret.hollis";
/** Of the trust that has a reader. */
const GIVER = "catherine.lowther";
const TRUSTEE = "grace.adeyemi";
const TEAM = "rosalind.pengelly";
const READER = "judith.ainscough";
const PRINCIPAL = "ruth.carlyon";
const REVIEWER = "leon.abara";
/** The head of an academy whose view is not sent yet. */
const HEAD = "carys.bolitho";
const CHIEF_EXECUTIVE = "helen.marsh";
const HERONSGATE = "/academies/9000001/9000105";
/** The appointment of Tamar's CEO. */
const CEO = TRUST_PEOPLE.find(({ role }) => role === "chiefExecutive")?.appointmentId;
const ADMINISTRATOR = "alex.rowntree";
/** The account of Tamar's CEO. */
const SOMEBODY = TRUST_PEOPLE.find(({ role }) => role === "chiefExecutive")?.id;

/**
 * What a trust's pages of its academies ask: of every academy and every cycle at once. Four of them are
 * the assessment, which says what the board agreed; three find the academies and their levels.
 */
function academies(trust: string, who: string) {
  const one = `${trust}/academies/9000101`;
  return [
    // One of them is what the board's levels rest on; of what is approved, one what others say of it.
    [`${trust}/academies`, who, 19],
    [`${trust}/academies?group=phase&sort=risk&cycle=${LAST}`, who, 20],
    [`${trust}/academies/compare?urn=9000101&urn=9000102`, who, 17],
    [`${trust}/academies/years`, who, 13],
    [`${trust}/academies/steps/risk`, who, 17],
    [`${trust}/line-of-sight`, who, 17],
    // Eleven of them are the support it gives and receives.
    [one, who, 29],
    [`${one}/${CYCLE}/risk`, who, 25],
  ] as const;
}

/**
 * Each page as its proper person opens it, and how many statements that takes: two to begin and end
 * a transaction, one to act as somebody in it, the rest its questions. Finding out who is here is
 * five of them.
 */
const PAGES: readonly (readonly [path: string, who: string | null, statements: number])[] = [
  ["/sign-in", null, 0],
  // The published words, read as nobody in particular.
  ["/framework", null, 4],
  ["/framework/print", null, 0],
  ["/who-sees-what", null, 0],
  ["/help", null, 0],
  ["/accessibility", null, 0],
  ["/cookies", null, 0],
  ["/privacy", null, 0],
  ["/browsers", null, 0],
  ["/sign-in/forgotten", null, 0],
  ["/sign-in/new-password", null, 0],
  [`/sign-in/new-password?token=${"A".repeat(43)}`, null, 4],
  ["/sign-in/again", CHAIR, 9],
  ["/account", CHAIR, 10],
  ["/account/password", CHAIR, 9],
  ["/account/second-factor", CHAIR, 9],
  ["/account/second-factor/set-up", CHAIR, 9],
  ["/account/second-factor/recovery-codes", CHAIR, 5],
  ["/account/second-factor/remove", CHAIR, 5],
  ["/nowhere", null, 0],
  ["/outbox", null, 4],
  // A link that can be none is not looked up.
  ["/invitation/none", null, 0],
  [TAMAR, null, 0],
  ["/framework", CHAIR, 9],
  ["/framework/print", CHAIR, 5],
  ["/who-sees-what", CHAIR, 5],
  ["/help", CHAIR, 5],
  ["/privacy", CHAIR, 5],
  [`${TAMAR}/settings`, CHAIR, 5],
  [`${TAMAR}/people/invite`, CHAIR, 10],
  ["/nowhere", CHAIR, 0],
  ["/", CHAIR, 5],
  // Each of the clerk's two trusts is read by itself: four more for each trust of one's own.
  ["/bodies", CLERK, 13],
  // The last four are the invitations that wait.
  [`${TAMAR}/people`, CHAIR, 14],
  [`${TAMAR}/people/${CEO}`, CHAIR, 13],
  [`${TAMAR}/people/${CEO}/end`, CHAIR, 13],
  [`${TAMAR}/people/${CEO}/suspend`, CHAIR, 13],
  [`${TAMAR}/people/${CEO}/add`, CHAIR, 18],
  ["/account/identities", CHAIR, 9],
  // No provider is set up in the demo.
  ["/sign-in/not-linked?with=google", null, 0],
  // The last four count next steps; eight before are what the chair is asked for, or four, where
  // nobody is asked for anything.
  [TAMAR, CHAIR, 29],
  [HARBOUR, SHARER, 25],
  [VIEWS, TRUSTEE, 13],
  [`${VIEWS}/risk`, TRUSTEE, 17],
  // Nothing was shown yet.
  [`${VIEWS}/spread`, TRUSTEE, 17],
  [`${TAMAR}/${CYCLE}/vision`, CHAIR, 22],
  [`${TAMAR}/${CYCLE}/risk`, CHAIR, 22],
  [`${TAMAR}/${CYCLE}/risk/different`, CHAIR, 12],
  [`${HOLLOWMEAD}/${CYCLE}/spread`, SHOWN, 11],
  [`${HOLLOWMEAD}/${CYCLE}/risk`, SHOWN, 22],
  [`${HOLLOWMEAD}/${CYCLE}/meeting/board/present`, SHOWN, 11],
  // Two of them are what was prepared.
  [`${TAMAR}/${CYCLE}/prepare`, CHAIR, 11],
  [`${TAMAR}/${CYCLE}/prepare/risk`, CHAIR, 13],
  [`${TAMAR}/${CYCLE}/prepare/risk/evidence`, CHAIR, 11],
  [`${TAMAR}/${CYCLE}/check`, CHAIR, 14],
  // Three of them are what others wrote about it, four who opened it, four count next steps.
  [`${HARBOUR}/${CYCLE}/versions/1`, SHARER, 25],
  [`${TAMAR}/${LAST}/versions/1`, CHAIR, 25],
  [`${TAMAR}/${LAST}/versions/1/review`, CHAIR, 14],
  [`${WHARFE}/${CYCLE}/versions/1/share`, KEEPER, 16],
  [`${HARBOUR}/${CYCLE}/versions/1/withdraw`, SHARER, 13],
  [`${HARBOUR}/evidence`, SHARER, 14],
  [`${CANDLEMAS}/${CYCLE}/versions/2/share-with-reader`, GIVER, 16],
  [`${HARBOUR}/compare`, SHARER, 14],
  [`${HARBOUR}/profile`, SHARER, 21],
  [`${TAMAR}/profile`, CHAIR, 20],
  [`${TAMAR}/steps`, CHAIR, 11],
  [`${TAMAR}/steps/new`, CHAIR, 17],
  [`${TAMAR}/steps/new/risk`, CHAIR, 17],
  ["/reading/9000001/steps", PRINCIPAL, 11],
  ...academies(TAMAR, CHIEF_EXECUTIVE),
  // The last four count the next steps of their own.
  [HERONSGATE, HEAD, 17],
  [`${HERONSGATE}/${CYCLE}/risk`, HEAD, 19],
  [`${HERONSGATE}/${CYCLE}/risk/evidence`, HEAD, 23],
  [`${HERONSGATE}/${CYCLE}/check`, HEAD, 13],
  [`${HERONSGATE}/evidence`, HEAD, 10],
  [`${TAMAR}/academies/open`, CHIEF_EXECUTIVE, 12],
  [`${TAMAR}/academies/open/due?academy=9000105`, CHIEF_EXECUTIVE, 12],
  [`${TAMAR}/academies/open/9000101`, CHIEF_EXECUTIVE, 9],
  [`${TAMAR}/academies/arrange`, CHIEF_EXECUTIVE, 13],
  [`${TAMAR}/academies/arrange/heads`, CHIEF_EXECUTIVE, 13],
  // What is not there for somebody leaves a line in the trail.
  [HARBOUR, CHAIR, 9],
  [WEST, TEAM, 9],
  [`${WEST}?kind=single&since=${LAST}`, TEAM, 9],
  [`${WEST}/england`, TEAM, 9],
  [`${WEST}/england?set=dfe-2022`, TEAM, 9],
  [`${WEST}/led-elsewhere`, TEAM, 9],
  [`${WEST}/trusts`, TEAM, 9],
  [`${WEST}/trusts?step=risk&level=developing&changed=up&mine=yes`, TEAM, 9],
  [`${WEST}/trusts/compare`, TEAM, 9],
  [`${WEST}/trusts/compare?trust=9000002&trust=9000009`, TEAM, 11],
  [`${WEST}/trusts/compare?trust=9000002&trust=9000009&trust=9000010&trust=9000011`, TEAM, 11],
  // Of its regions the names are a question of their own.
  [`${WEST}${HARBOUR}`, TEAM, 12],
  [`${WEST}${HARBOUR}/${CYCLE}`, TEAM, 22],
  [`${WEST}${TAMAR}/${CYCLE}`, TEAM, 16],
  [`${WEST}${HARBOUR}/${CYCLE}/question`, TEAM, 17],
  [`${WEST}${HARBOUR}/${CYCLE}/our-view/risk`, TEAM, 17],
  ["/reading/9000007", READER, 14],
  // The last four count the next steps of their own.
  ["/reading/9000001", PRINCIPAL, 18],
  ["/reading/9000001", REVIEWER, 10],
  [`/reading/9000007/${CYCLE}/1`, READER, 14],
  ["/admin", ADMINISTRATOR, 18],
  ["/admin/register/upload", ADMINISTRATOR, 9],
  ["/admin/changes", ADMINISTRATOR, 9],
  ["/admin/not-placed", ADMINISTRATOR, 11],
  ["/admin/errors", ADMINISTRATOR, 10],
  ["/admin/people", ADMINISTRATOR, 10],
  ["/admin/accounts", ADMINISTRATOR, 9],
  [`/admin/accounts/${SOMEBODY}`, ADMINISTRATOR, 10],
  [`/admin/accounts/${SOMEBODY}/account/suspend`, ADMINISTRATOR, 10],
  ["/admin/wording", ADMINISTRATOR, 9],
  ["/admin/trail", ADMINISTRATOR, 12],
  [`${TAMAR}/trail`, CHAIR, 15],
];

/** The pages above that show more once more is there. One asks once more: what is approved has a third mark. */
const GROWN: typeof PAGES = [
  [TAMAR, CHAIR, 29],
  [`${TAMAR}/${CYCLE}/vision`, CHAIR, 23],
  [`${TAMAR}/${CYCLE}/check`, CHAIR, 14],
  [`${TAMAR}/${CYCLE}/versions/1`, CHAIR, 25],
  [WEST, TEAM, 9],
  [`${WEST}/trusts`, TEAM, 9],
  [`${WEST}${TAMAR}/${CYCLE}`, TEAM, 22],
];

let demo: CountedDemo;
beforeAll(async () => {
  demo = await countedDemo(inject("cluster"));
});
afterAll(() => demo.close());

describe("the demo's pages", () => {
  test.each(PAGES)("%s for %s takes %i statements", async (path, who, statements) => {
    const asked = await demo.opening(path, who);
    expect(asked, asked.join("\n")).toHaveLength(statements);
  });
});

describe("with ninety more academies that have answered in ten cycles", () => {
  beforeAll(() =>
    demo.filling(
      manyAcademies({ trustUid: 9_000_001, urn: 8_100_000, count: 90, cycle: CYCLE, cycles: 10 }),
    ),
  );
  test.each(academies(TAMAR, CHIEF_EXECUTIVE))(
    "%s for %s still takes %i statements",
    async (path, who, statements) => {
      const asked = await demo.opening(path, who);
      expect(asked, asked.join("\n")).toHaveLength(statements);
    },
  );
});

/** Pages of one piece of evidence, by what it is called. */
const OF_EVIDENCE = [
  ["", "Risk register, version of the summer", 17],
  ["/remove", "Risk register, version of the summer", 17],
  ["/readers", "Who could act up, and who said no", 21],
] as const;

describe("the pages of a piece of evidence", () => {
  test.each(OF_EVIDENCE)("…%s of “%s” takes %i statements", async (page, title, statements) => {
    const at = await demo.linkOn(`${HARBOUR}/evidence`, SHARER, title);
    const asked = await demo.opening(`${at}${page}`, SHARER);
    expect(asked, asked.join("\n")).toHaveLength(statements);
  });
});

describe("what is done takes so many statements", () => {
  const row = (key: string) => `${TAMAR}/${CYCLE}/${key}`;
  const version = `${TAMAR}/${CYCLE}/versions/1`;
  const answer = { level: "developing", reason: "Agreed.", evidenceNote: "Minutes, October 2026" };
  const today = new Date();
  const meeting = {
    "meeting-day": String(today.getUTCDate()),
    "meeting-month": String(today.getUTCMonth() + 1),
    "meeting-year": String(today.getUTCFullYear()),
    minuteReference: "4.1",
    agreed: "yes",
  };

  test("signing in: 19", async () => {
    const asked = await demo.signingIn(KEEPER);
    expect(asked, asked.join("\n")).toHaveLength(19);
  });
  test("saving a row by itself: 18", async () => {
    const asked = await demo.saving(`${row("risk")}/answer`, CHAIR, 0, answer);
    expect(asked, asked.join("\n")).toHaveLength(18);
  });
  test("saving it again: 17", async () => {
    const again = { ...answer, reason: "Agreed again." };
    const asked = await demo.saving(`${row("risk")}/answer`, CHAIR, 1, again);
    expect(asked, asked.join("\n")).toHaveLength(17);
  });
  test("saving a note by itself: 16", async () => {
    const note = { note: "Ask the auditor.", targetLevel: "", targetYear: "" };
    const asked = await demo.saving(`${row("risk")}/note`, CHAIR, 0, note);
    expect(asked, asked.join("\n")).toHaveLength(16);
  });
  test("saving a row by its button: 15", async () => {
    const asked = await demo.sending(row("succession"), CLERK, "reason", answer);
    expect(asked, asked.join("\n")).toHaveLength(15);
  });
  const view = { level: "developing", reasoning: "One line.", wouldNeed: "" };
  test("saving a view by itself: 18", async () => {
    const asked = await demo.saving(`${VIEWS}/risk/view`, TRUSTEE, 0, view);
    expect(asked, asked.join("\n")).toHaveLength(18);
  });
  test("saving a view by its button: 14", async () => {
    const asked = await demo.sending(`${VIEWS}/vision`, TRUSTEE, "reasoning", view);
    expect(asked, asked.join("\n")).toHaveLength(14);
  });
  test("approving: 24", async () => {
    await demo.saving(`${row("networks")}/answer`, CLERK, 0, answer);
    const asked = await demo.sending(`${TAMAR}/${CYCLE}/check`, CHAIR, "minuteReference", meeting);
    expect(asked, asked.join("\n")).toHaveLength(24);
  });
  test("suspending: 12", async () => {
    const asked = await demo.sending(`${TAMAR}/people/${CEO}/suspend`, CHAIR, "Suspend Helen", {});
    expect(asked, asked.join("\n")).toHaveLength(12);
  });
  test("sharing: 16", async () => {
    const asked = await demo.sending(`${version}/share`, CHAIR, "evidence", { evidence: "with" });
    expect(asked, asked.join("\n")).toHaveLength(16);
  });
});

describe("with ten rows rated by two people, a version and two shares", () => {
  test.each(GROWN)("%s for %s still takes %i statements", async (path, who, statements) => {
    const asked = await demo.opening(path, who);
    expect(asked, asked.join("\n")).toHaveLength(statements);
  });
});

describe("at the end", () => {
  test("withdrawing takes 10 statements", async () => {
    const asked = await demo.sending(
      `${HARBOUR}/${CYCLE}/versions/1/withdraw`,
      SHARER,
      "share",
      {},
    );
    expect(asked, asked.join("\n")).toHaveLength(10);
  });
  test("signing out takes 10 statements", async () => {
    const asked = await demo.sending("/framework", CHAIR, "Sign out", {});
    expect(asked, asked.join("\n")).toHaveLength(10);
  });
});
