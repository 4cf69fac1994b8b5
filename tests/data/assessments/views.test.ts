import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { approveAssessment } from "@/lib/assessments/approval/commands";
import { planMeeting, showViews } from "@/lib/assessments/meeting/commands";
import { giveLateView, giveView } from "@/lib/assessments/views/commands";
import { getOwnViews, getShownViews, getViewPage } from "@/lib/assessments/views/queries";
import type { View } from "@/lib/assessments/views/rules";
import { read } from "@/lib/db";
import { dayOf } from "@/lib/forms";
import { CHARACTERISTIC_KEYS, type CharacteristicKey } from "@/lib/rubric";
import {
  anAssessment,
  aRegisterWithPeople,
  can,
  minutesLater,
  must,
  NOW,
  PEOPLE,
  TAMAR,
  trustScope,
  viewScope,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf } from "./trail";

const database = await freshDatabase();
const { superUrl } = database;
workOn(database);

const { priya, owen, grace } = PEOPLE;
type Who = typeof priya | typeof grace;

let start = NOW;
let cycle = "";
let seen = "";
let count = 0;
const newKey = () => `20000000-0000-4000-8000-${String(++count).padStart(12, "0")}`;

beforeAll(aRegisterWithPeople);
beforeEach(async () => {
  start = minutesLater(366 * 24 * 60, start);
  ({ cycle, seen } = await anAssessment(TAMAR, start).rated().made());
  const day = dayOf(start);
  const dates = { meetingOn: day, papersOn: day, viewsCloseOn: day };
  const people = [priya.userId, grace.userId];
  const plan = { ...dates, people, steps: [], namesTold: false };
  must(await planMeeting(can(owen, "meeting:plan", start), cycle, null, plan));
});

const LEADING: View = { level: "leading", cannotSay: false, reasoning: "Seen it", wouldNeed: "" };
const CANNOT: View = { level: null, cannotSay: true, reasoning: "", wouldNeed: "The register" };
const NOTHING: View = { level: null, cannotSay: false, reasoning: "", wouldNeed: "" };

const give = (
  who: Who,
  view: View,
  version = 0,
  key: string | null = null,
  characteristic: CharacteristicKey = "risk",
) => giveView(can(who, "view:give", start), { cycle, characteristic }, view, version, key);
const giveLate = (who: Who, view: View) =>
  giveLateView(can(who, "view:give", start), { cycle, characteristic: "risk" }, view);
const own = (who: Who) => getOwnViews(viewScope(who, TAMAR, start), cycle);
const page = (who: Who) => getViewPage(viewScope(who, TAMAR, start), cycle, "risk");
const shown = (who: Who) => getShownViews(viewScope(who, TAMAR, start), cycle);
const show = async () => must(await showViews(can(priya, "views:show", start), cycle, null));
const viewAt = async (who: Who) => (await page(who))?.row.view;

async function finishedAt(who: Who): Promise<Date | null | undefined> {
  const sql = `SELECT finished_at FROM participant p JOIN meeting m ON m.id = p.meeting_id
    WHERE p.user_id = $1 AND m.cycle = $2`;
  const [row] = await rowsOf<{ finished_at: Date | null }>(superUrl, sql, [who.userId, cycle]);
  return row?.finished_at;
}

describe("a private view", () => {
  test("is saved as far as it goes, each change as another version", async () => {
    expect(await give(grace, { ...NOTHING, reasoning: "Half a thought" })).toMatchObject({
      value: { version: 1 },
    });
    expect(await give(grace, LEADING, 1)).toMatchObject({ value: { version: 2 } });
    expect(await viewAt(grace)).toMatchObject({ ...LEADING, version: 2, shown: false });
  });

  test("that says what stands already changes nothing", async () => {
    await give(grace, LEADING);
    expect(await give(grace, LEADING, 1)).toMatchObject({ changed: false, value: { version: 1 } });
  });

  test("at another version than it was read at is shown what stands, and overwrites nothing", async () => {
    await give(grace, LEADING);
    expect(await give(grace, CANNOT, 0)).toMatchObject({
      reason: "conflict",
      detail: { ...LEADING, version: 1 },
    });
    expect(await viewAt(grace)).toMatchObject(LEADING);
  });

  test("sent twice under one key is one save with one answer", async () => {
    const key = newKey();
    const first = await give(grace, LEADING, 0, key);
    await give(grace, CANNOT, 1, newKey());
    expect(await give(grace, LEADING, 0, key)).toMatchObject(first);
    expect(await viewAt(grace)).toMatchObject({ ...CANNOT, version: 2 });
  });

  test("under a key that another view has used is refused", async () => {
    const key = newKey();
    await give(grace, LEADING, 0, key);
    expect(await give(grace, CANNOT, 0, key)).toMatchObject({ reason: "key-reused" });
    expect(await give(priya, LEADING, 0, key)).toMatchObject({ reason: "key-reused" });
  });

  test("is taken no more once everyone's were shown", async () => {
    await give(grace, LEADING);
    await show();
    expect(await give(grace, CANNOT, 1)).toMatchObject({ reason: "shown" });
    expect(await give(priya, LEADING)).toMatchObject({ reason: "shown" });
    expect(await viewAt(grace)).toMatchObject({ ...LEADING, shown: true });
  });

  test("is taken no more once the assessment is approved, and nothing is asked for", async () => {
    const approval = { cycle, meetingOn: start, minuteReference: "4.1", seen };
    must(await approveAssessment(can(priya, "assessment:approve", start), approval));
    expect(await give(grace, LEADING)).toMatchObject({ reason: "approved" });
    expect((await own(grace))?.next).toBeNull();
  });

  test("is asked of nobody who was let go, and not in a cycle without a meeting", async () => {
    const sql = "UPDATE participant SET left_at = now() WHERE user_id = $1";
    await rowsOf(superUrl, sql, [grace.userId]);
    expect(await give(grace, LEADING)).toMatchObject({ reason: "hidden" });
    expect([await own(grace), await page(grace)]).toEqual([null, null]);
    expect(await getOwnViews(viewScope(priya, TAMAR, start), "2049-50")).toBeNull();
  });
});

describe("nobody else reads it", () => {
  test("another of those who were asked sees their own rows alone", async () => {
    await give(grace, LEADING);
    expect(await viewAt(priya)).toBeNull();
    expect((await own(priya))?.rows.every(({ view }) => view === null)).toBe(true);
    const all = (who: Who) =>
      read(viewScope(who, TAMAR, start), tx => tx.individualView.count({ where: { cycle } }));
    expect([await all(grace), await all(priya)]).toEqual([1, 0]);
  });

  test.each([
    ["chair", priya],
    ["clerk", owen],
    ["author, as a trustee", grace],
  ] as const)("the %s cannot select a view at all", async (_, who) => {
    await give(grace, LEADING);
    const select = read(trustScope(who, TAMAR, start), tx => tx.individualView.findMany());
    await expect(select).rejects.toThrow(/42501|permission denied/);
  });

  test("a trustee does not even see who else has finished", async () => {
    const asked = (who: typeof priya | typeof grace | typeof owen) =>
      read(trustScope(who, TAMAR, start), tx =>
        tx.participant.count({ where: { meeting: { cycle } } }),
      );
    expect([await asked(grace), await asked(priya), await asked(owen)]).toEqual([1, 2, 2]);
  });

  test("before all are shown nothing of them is, to those who gave them neither", async () => {
    await give(grace, LEADING);
    expect([await shown(grace), await shown(priya)]).toEqual([null, null]);
  });
});

describe("whoever has given all ten", () => {
  const giveAll = async () => {
    for (const key of CHARACTERISTIC_KEYS) must(await give(grace, LEADING, 0, null, key));
  };

  test("has finished, with the tenth and not before", async () => {
    for (const key of CHARACTERISTIC_KEYS.slice(1)) {
      must(await give(grace, LEADING, 0, null, key));
      expect(await finishedAt(grace)).toBeNull();
    }
    expect((await own(grace))?.next).toBe("overall");
    must(await give(grace, CANNOT, 0, null, "overall"));
    expect(await finishedAt(grace)).toEqual(start);
    expect((await own(grace))?.next).toBeNull();
    expect(await finishedAt(priya)).toBeNull();
  });

  test("has not, once one of them is taken back, or says no more what is needed", async () => {
    await giveAll();
    must(await give(grace, NOTHING, 1));
    expect(await finishedAt(grace)).toBeNull();
    must(await give(grace, { ...CANNOT, wouldNeed: "" }, 2));
    expect(await finishedAt(grace)).toBeNull();
    must(await give(grace, CANNOT, 3));
    expect(await finishedAt(grace)).toEqual(start);
  });
});

describe("a late view", () => {
  test("is not taken before everyone's were shown", async () => {
    expect(await giveLate(priya, LEADING)).toMatchObject({ reason: "hidden" });
  });

  test("joins the others at once, marked late", async () => {
    await give(grace, CANNOT);
    await show();
    must(await giveLate(priya, LEADING));
    const [row] = (await shown(grace))?.rows ?? [];
    expect(row?.views.map(({ level, late, name }) => [level, late, name])).toEqual([
      ["leading", true, null],
      [null, false, null],
    ]);
    expect(await viewAt(priya)).toMatchObject({ ...LEADING, shown: true });
  });

  test("is given once", async () => {
    await show();
    must(await giveLate(priya, LEADING));
    expect(await giveLate(priya, CANNOT)).toMatchObject({ reason: "shown" });
    expect(await viewAt(priya)).toMatchObject(LEADING);
  });

  test("is complete, or is told what it lacks", async () => {
    await show();
    expect(await giveLate(priya, NOTHING)).toMatchObject({
      reason: "missing",
      detail: { level: expect.any(String) },
    });
    expect(await giveLate(priya, { ...CANNOT, wouldNeed: "" })).toMatchObject({
      detail: { wouldNeed: "Say what you would need to see" },
    });
  });
});

test("what somebody typed of what they would need is not shown beside a level", async () => {
  await give(grace, { ...LEADING, wouldNeed: "Typed before the level was chosen" });
  await show();
  const [row] = (await shown(priya))?.rows ?? [];
  expect(row?.views).toMatchObject([{ level: "leading", wouldNeed: "" }]);
});

test("a row's page has the level that the board approved last, with its reason", async () => {
  const approval = { cycle, meetingOn: start, minuteReference: "4.1", seen };
  must(await approveAssessment(can(priya, "assessment:approve", start), approval));
  const [approved, later] = [cycle, minutesLater(366 * 24 * 60, start)];
  const day = dayOf(later);
  const next = await anAssessment(TAMAR, later).made();
  const dates = { meetingOn: day, papersOn: day, viewsCloseOn: day };
  const plan = { ...dates, people: [priya.userId, grace.userId], steps: [], namesTold: true };
  must(await planMeeting(can(owen, "meeting:plan", later), next.cycle, null, plan));
  const found = await getViewPage(viewScope(grace, TAMAR, later), next.cycle, "vision");
  expect(found?.lastTime).toMatchObject({
    cycle: approved,
    reason: "canary-9000001 reason vision",
  });
  expect(found?.row.meeting).toMatchObject({ namesTold: true, takePart: 2, apart: false });
  start = later;
});
