import { beforeEach, describe, expect, test } from "vitest";
import type { Person } from "@/lib/access";
import { mailGrant, operatorGrant } from "@/lib/access";
import { remindDue, remindParticipants } from "@/lib/assessments/asking/commands";
import { planMeeting, showViews } from "@/lib/assessments/meeting/commands";
import { getMeetingsPage, getPlanPage } from "@/lib/assessments/meeting/queries";
import type { Plan } from "@/lib/assessments/meeting/schema";
import { enterPaperForm } from "@/lib/assessments/paper/commands";
import { readSpreads } from "@/lib/assessments/spread/queries";
import { giveView } from "@/lib/assessments/views/commands";
import { type View, viewOf } from "@/lib/assessments/views/rules";
import { read, type TrustScope, type ViewScope } from "@/lib/db";
import { appointToTrust } from "@/lib/people/commands";
import { CHARACTERISTIC_KEYS, type CharacteristicKey } from "@/lib/rubric";
import {
  anAssessment,
  aRegisterWithPeople,
  CYCLE,
  can,
  minutesLater,
  must,
  NOW,
  PEOPLE,
  TAMAR,
  trustScope,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf } from "./trail";

const database = await freshDatabase();
workOn(database);
const rows = (sql: string) => rowsOf<Record<string, unknown>>(database.superUrl, sql);

/** What was shown in a cycle, as somebody reads it. */
const getSpreads = (scope: TrustScope | ViewScope, of: string) =>
  read(scope, tx => readSpreads(tx, scope, of));

const { priya, owen, grace, daniel } = PEOPLE;
const helen = somebody("00000000-0000-4000-8000-0000000000a1", "Helen Marsh", "chiefExecutive");
const tom = somebody("00000000-0000-4000-8000-0000000000a2", "Tom Bassett", "centralTeam");
const marion = somebody("00000000-0000-4000-8000-0000000000a3", "Marion Tregear", "coopted");
const AUDIT = "60000000-0000-4000-8000-0000000000b1";

function somebody(
  userId: string,
  name: string,
  role: "chiefExecutive" | "centralTeam" | "coopted",
): Person {
  return { userId, name, appointments: [{ body: "trust", trustUid: TAMAR, name: "", role }] };
}

const day = (text: string) => new Date(text);
const alone: Plan = {
  meetingOn: day("2026-12-10"),
  papersOn: day("2026-12-03"),
  viewsCloseOn: day("2026-12-05"),
  namesTold: false,
  people: [priya.userId, grace.userId, helen.userId],
  steps: [],
};
const plan = (some: Partial<Plan> = {}, committee: string | null = null, by: Person = owen) =>
  planMeeting(can(by, "meeting:plan"), CYCLE, committee, { ...alone, ...some });
const give = (who: Person, characteristic: CharacteristicKey, view: View, version = 0) =>
  giveView(can(who, "view:give"), { cycle: CYCLE, characteristic }, view, version);
const leading = viewOf("leading", "", "");
const show = (at = NOW) => showViews(can(priya, "views:show", at), CYCLE, null);

await aRegisterWithPeople();
for (const who of [helen, tom, marion]) {
  const [held] = who.appointments;
  if (held?.body !== "trust") continue;
  const to = { name: who.name, trustUid: TAMAR, role: held.role, confirmedBy: "x" };
  const email = `${who.name.split(" ")[0]}@example.org`.toLowerCase();
  const fixed = { userId: who.userId, appointmentId: who.userId, password: "a password here" };
  must(await appointToTrust(operatorGrant("people:appoint"), { ...to, email }, fixed));
}
await rows(`INSERT INTO committee VALUES (${TAMAR}, '${AUDIT}', 'Audit and risk');
  INSERT INTO committee_place VALUES (${TAMAR}, '${AUDIT}', '${marion.userId}', '2026-01-01');
  INSERT INTO committee_place SELECT ${TAMAR}, '${AUDIT}', id, '2026-01-01' FROM trust_appointment
    WHERE user_id = '${grace.userId}'`);
await anAssessment(TAMAR).made();

beforeEach(async () => {
  await rows(`BEGIN; SET LOCAL session_replication_role = replica;
    TRUNCATE meeting, meeting_step, participant, individual_view, shown_view, presence, attendance,
      outbox, save_key;
    COMMIT`);
});

describe("planning", () => {
  test("the board's meeting takes all ten rows, and each who is asked gets a letter", async () => {
    must(await plan());
    const page = await getMeetingsPage(trustScope(owen, TAMAR), can(owen, "meeting:plan"), CYCLE);
    expect(page?.meetings).toHaveLength(1);
    const [meeting] = page?.meetings ?? [];
    expect(meeting?.steps).toEqual(CHARACTERISTIC_KEYS);
    expect(meeting?.people.map(({ name, apart }) => [name, apart])).toEqual([
      ["Grace Adeyemi", false],
      ["Helen Marsh", true],
      ["Priya Shah", false],
    ]);
    expect(await rows("SELECT to_address AS to FROM outbox ORDER BY 1")).toEqual([
      { to: "grace.adeyemi@example.org" },
      { to: "helen@example.org" },
      { to: "priya.shah@example.org" },
    ]);
  });

  test("a changed plan writes to nobody a second time, and lets go whoever is not asked any more", async () => {
    must(await plan());
    must(await plan({ meetingOn: day("2026-12-11"), people: [priya.userId, helen.userId] }));
    expect(await rows("SELECT count(*)::int AS letters FROM outbox")).toEqual([{ letters: 3 }]);
    expect(await rows("SELECT user_id AS id FROM participant WHERE left_at IS NOT NULL")).toEqual([
      { id: grace.userId },
    ]);
    expect(await give(grace, "risk", leading)).toMatchObject({ reason: "hidden" });
  });

  test("whoever is asked again is back with what they had given", async () => {
    must(await plan());
    must(await give(grace, "risk", leading));
    must(await plan({ people: [priya.userId, helen.userId] }));
    must(await plan());
    must(await give(grace, "risk", viewOf("beginning", "", ""), 1));
  });

  test.each([
    ["somebody of another trust", [priya.userId, daniel.userId], "people"],
    ["the clerk, who has no view", [priya.userId, owen.userId], "people"],
    ["the central team", [priya.userId, tom.userId], "people"],
    ["somebody co-opted to a committee", [priya.userId, marion.userId], "people"],
    ["one person alone", [priya.userId], "nobody"],
    ["nobody", [], "nobody"],
  ])("refuses to ask %s", async (_, people, reason) => {
    expect(await plan({ people })).toMatchObject({ ok: false, reason });
    expect(await rows("SELECT FROM meeting")).toEqual([]);
  });

  test("a board that rates together asks nobody", async () => {
    must(await plan({ viewsCloseOn: null }));
    expect(await rows("SELECT FROM participant")).toEqual([]);
    expect(await rows("SELECT FROM outbox")).toEqual([]);
    expect(await give(priya, "risk", leading)).toMatchObject({ reason: "hidden" });
  });

  test("once somebody has begun, what they were told stays; dates may still move", async () => {
    must(await plan());
    must(await give(grace, "risk", leading));
    expect(await plan({ namesTold: true })).toMatchObject({ reason: "begun" });
    expect(await plan({ viewsCloseOn: null })).toMatchObject({ reason: "begun" });
    must(await plan({ meetingOn: day("2026-12-17") }));
  });

  test("the database itself keeps it, whatever the code does", async () => {
    must(await plan());
    must(await give(grace, "risk", leading));
    const change = read(
      trustScope(priya, TAMAR),
      tx => tx.$executeRaw`UPDATE meeting SET names_told = true WHERE trust_uid = ${TAMAR}`,
    );
    await expect(change).rejects.toThrow(/stays as they were told/);
  });

  test("of a cycle that is not opened, or of no such committee, there is nothing to plan", async () => {
    const grant = can(owen, "meeting:plan");
    expect(await planMeeting(grant, "2030-31", null, alone)).toMatchObject({ reason: "hidden" });
    expect(await plan({}, helen.userId)).toMatchObject({ reason: "hidden" });
    expect(await getPlanPage(grant, "2030-31", null)).toBeNull();
    expect(await getPlanPage(grant, CYCLE, helen.userId)).toBeNull();
  });
});

describe("a committee", () => {
  const theirs = { people: [grace.userId, marion.userId], steps: ["risk", "overall"] } as const;

  test("rates the steps it is given, and the board the others", async () => {
    expect(await plan(theirs, AUDIT)).toMatchObject({ reason: "board-first" });
    must(await plan());
    must(await plan(theirs, AUDIT));
    must(await give(marion, "risk", leading));
    expect(await give(marion, "vision", leading)).toMatchObject({ reason: "hidden" });
    expect(await give(priya, "risk", leading)).toMatchObject({ reason: "hidden" });
    must(await give(priya, "vision", leading));
    must(await give(grace, "risk", leading));
    must(await give(grace, "vision", leading));
  });

  test("gives steps back as long as nobody has begun", async () => {
    must(await plan());
    must(await plan(theirs, AUDIT));
    must(await plan({ ...theirs, steps: ["risk"] }, AUDIT));
    must(await give(priya, "overall", leading));
    expect(await plan(theirs, AUDIT)).toMatchObject({ reason: "begun" });
    expect(await plan({ ...theirs, steps: [] }, AUDIT)).toMatchObject({ reason: "no-steps" });
  });

  test("its views are shown by themselves, to its people and to the board", async () => {
    must(await plan());
    must(await plan(theirs, AUDIT));
    must(await give(marion, "risk", viewOf("beginning", "Not read since spring", "")));
    must(await give(priya, "vision", leading));
    must(await showViews(can(priya, "views:show"), CYCLE, AUDIT));
    const shown = await getSpreads(trustScope(priya, TAMAR), CYCLE);
    expect(shown.map(({ characteristic }) => characteristic)).toEqual(["risk"]);
  });
});

describe("reminding", () => {
  const tomorrow = minutesLater(24 * 60);
  const remind = (at = tomorrow) => remindParticipants(can(owen, "meeting:plan", at), CYCLE, null);

  test("writes to whoever has not finished, and not twice in a day", async () => {
    must(await plan());
    for (const key of CHARACTERISTIC_KEYS) must(await give(grace, key, leading));
    await rows("DELETE FROM outbox");
    expect(must(await remind())).toEqual({ reminded: 2 });
    expect(await rows("SELECT to_address AS to FROM outbox ORDER BY 1")).toEqual([
      { to: "helen@example.org" },
      { to: "priya.shah@example.org" },
    ]);
    expect(await remind()).toMatchObject({ reason: "nobody" });
  });

  test("waits a day after the first letter", async () => {
    must(await plan());
    expect(await remind(minutesLater(60))).toMatchObject({ reason: "nobody" });
  });

  test("stops once views are shown, and where there is no meeting", async () => {
    expect(await remind()).toMatchObject({ reason: "hidden" });
    must(await plan());
    must(await show());
    expect(await remind()).toMatchObject({ reason: "nobody" });
  });
});

describe("reminding by itself, in the last days for views", () => {
  const closesIn = (days: number) =>
    rows(`BEGIN; SET LOCAL session_replication_role = replica;
      UPDATE meeting SET views_close_on = (now() AT TIME ZONE 'Europe/London')::date + ${days}, meeting_on = '2090-01-01';
      UPDATE participant SET invited_at = now() - interval '5 days'; DELETE FROM outbox; COMMIT`);

  test("writes once to each who has not finished", async () => {
    must(await plan());
    for (const key of CHARACTERISTIC_KEYS) must(await give(grace, key, leading));
    await closesIn(3);
    expect(await remindDue(mailGrant())).toBe(2);
    const letters = await rows(
      "SELECT to_address AS to, body::text AS body FROM outbox ORDER BY 1",
    );
    expect(letters.map(({ to }) => to)).toEqual(["helen@example.org", "priya.shah@example.org"]);
    expect(String(letters[0]?.body)).toContain(`/views/${TAMAR}/${CYCLE}`);
    expect(await remindDue(mailGrant())).toBe(0);
  });

  test.each([
    ["earlier", 4],
    ["later", -1],
  ])("and not %s", async (_, days) => {
    must(await plan());
    await closesIn(days);
    expect(await remindDue(mailGrant())).toBe(0);
  });

  test("nor once views are shown, nor to whoever is suspended", async () => {
    must(await plan());
    await closesIn(1);
    await rows(
      `UPDATE trust_appointment SET suspended_at = now() WHERE user_id = '${helen.userId}'`,
    );
    expect(await remindDue(mailGrant())).toBe(2);
    await rows("UPDATE trust_appointment SET suspended_at = NULL");
    await rows("UPDATE participant SET reminded_at = NULL");
    must(await show());
    expect(await remindDue(mailGrant())).toBe(0);
  });
});

describe("showing everyone's views", () => {
  test("copies each without its author, in one act that is not repeated", async () => {
    must(await plan());
    must(await give(priya, "risk", viewOf("leading", "All is well", "")));
    must(await give(grace, "risk", viewOf("cannot-say", "", "The register")));
    must(await give(helen, "risk", viewOf("developing", "", "")));
    must(await show());
    expect(await show()).toMatchObject({ reason: "shown" });
    const [risk] = await getSpreads(trustScope(grace, TAMAR), CYCLE);
    expect(risk?.spread).toMatchObject({ given: 2, cannotSay: 1, counts: { leading: 1 } });
    expect(
      risk?.views.map(({ reasoning, wouldNeed, name }) => [reasoning, wouldNeed, name]),
    ).toEqual([
      ["All is well", "", null],
      ["", "The register", null],
    ]);
    expect(risk?.apart).toHaveLength(1);
    const columns = await rows(
      "SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'shown_view'",
    );
    expect(columns.map(({ name }) => name)).not.toContain("user_id");
  });

  test("gives names only where all were told", async () => {
    must(await plan({ namesTold: true }));
    must(await give(priya, "risk", leading));
    must(await show());
    const [risk] = await getSpreads(trustScope(grace, TAMAR), CYCLE);
    expect(risk?.views.map(({ name }) => name)).toEqual(["Priya Shah"]);
  });

  test.each([
    ["the chair", "sees", priya],
    ["a trustee", "sees", grace],
    ["the clerk", "sees", owen],
    ["the trust CEO, who took part,", "sees", helen],
    ["the central team", "does not see", tom],
  ])("%s %s it", async (_, sees, who) => {
    must(await plan());
    must(await give(priya, "risk", leading));
    must(await show());
    expect(await getSpreads(trustScope(who, TAMAR), CYCLE)).toHaveLength(sees === "sees" ? 1 : 0);
  });

  test("a trust CEO who did not take part sees nothing of it", async () => {
    must(await plan({ people: [priya.userId, grace.userId] }));
    must(await give(priya, "risk", leading));
    must(await show());
    expect(await getSpreads(trustScope(helen, TAMAR), CYCLE)).toEqual([]);
  });

  test("nobody sees a view before", async () => {
    must(await plan());
    must(await give(priya, "risk", leading));
    for (const who of [priya, grace, owen, helen, tom])
      expect(await getSpreads(trustScope(who, TAMAR), CYCLE)).toEqual([]);
  });

  test("the clerk may not, and the database refuses it too", async () => {
    must(await plan());
    const shown = read(trustScope(owen, TAMAR), async tx => {
      const meeting = await tx.meeting.findFirstOrThrow({ where: { trustUid: TAMAR } });
      return tx.$queryRaw`SELECT show_views(${meeting.id}::uuid, 'x', now())`;
    });
    await expect(shown).rejects.toThrow(/presides/);
  });

  test("whoever left the meeting before is not among them", async () => {
    must(await plan());
    must(await give(grace, "risk", leading));
    must(await give(priya, "risk", leading));
    must(await plan({ people: [priya.userId, helen.userId] }));
    must(await show());
    const [risk] = await getSpreads(trustScope(priya, TAMAR), CYCLE);
    expect(risk?.spread.given).toBe(1);
  });
});

describe("a paper form", () => {
  const enter = (who: Person, views: ReadonlyMap<CharacteristicKey, View>) =>
    enterPaperForm(can(owen, "view:enter"), CYCLE, null, { userId: who.userId, views });
  const paper = new Map([["risk", viewOf("beginning", "From paper", "")]] as const);

  test("counts as theirs, and is shown as from paper", async () => {
    must(await plan());
    must(await enter(grace, paper));
    must(await show());
    const [risk] = await getSpreads(trustScope(priya, TAMAR), CYCLE);
    expect(risk?.views).toMatchObject([{ fromPaper: true, reasoning: "From paper" }]);
  });

  test("all ten rows finish for them", async () => {
    must(await plan());
    must(await enter(grace, new Map(CHARACTERISTIC_KEYS.map(key => [key, leading]))));
    expect(
      await rows("SELECT user_id AS id FROM participant WHERE finished_at IS NOT NULL"),
    ).toEqual([{ id: grace.userId }]);
  });

  test("never replaces what somebody has given themselves: all of it or nothing", async () => {
    must(await plan());
    must(await give(grace, "risk", leading));
    const both = new Map([...paper, ["vision", leading]] as const);
    expect(await enter(grace, both)).toMatchObject({ reason: "has-begun" });
    expect(await rows("SELECT characteristic FROM individual_view")).toEqual([
      { characteristic: "risk" },
    ]);
  });

  test("is refused for whoever is not asked, and once views are shown", async () => {
    must(await plan());
    expect(await enter(tom, paper)).toMatchObject({ reason: "hidden" });
    must(await show());
    expect(await enter(grace, paper)).toMatchObject({ reason: "shown" });
  });

  test("nobody enters their own", async () => {
    must(await plan());
    const form = { userId: priya.userId, views: paper };
    const own = await enterPaperForm(can(priya, "view:enter"), CYCLE, null, form);
    expect(own).toMatchObject({ reason: "own" });
  });
});
