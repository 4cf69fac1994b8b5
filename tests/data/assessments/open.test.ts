import { beforeAll, expect, test } from "vitest";
import { openAssessment } from "@/lib/assessments/cycle/commands";
import { getTrustHome } from "@/lib/assessments/cycle/queries";
import {
  aRegisterWithPeople,
  CYCLE,
  can,
  HARBOUR,
  minutesLater,
  NOW,
  PEOPLE,
  TAMAR,
  trustScope,
  WHARFE,
  warmPool,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf, trailOf } from "./trail";

const database = await freshDatabase();
const { superUrl } = database;
workOn(database);
beforeAll(aRegisterWithPeople);
beforeAll(warmPool);

const DAY_LATER = minutesLater(24 * 60);

test("the clerk opens this year's assessment: it pins the rubric and is due in eight weeks", async () => {
  const opened = await openAssessment(can(PEOPLE.owen, "assessment:open"));
  expect(opened).toMatchObject({ ok: true, value: { cycle: CYCLE } });
  expect(await rowsOf(superUrl, "SELECT to_jsonb(a) AS row FROM assessment a")).toEqual([
    {
      row: {
        trust_uid: TAMAR,
        cycle: "2026-27",
        rubric_version: "rsc-2015-08",
        opened_on: "2026-11-21",
        due_on: "2027-01-16",
        opened_by: PEOPLE.owen.userId,
        approved_as: null,
      },
    },
  ]);
});

test("opening it again changes nothing and leaves no second line in the trail", async () => {
  const again = await openAssessment(can(PEOPLE.priya, "assessment:open", DAY_LATER));
  expect(again).toMatchObject({ ok: true, value: { cycle: CYCLE } });
  const home = await getTrustHome(trustScope(PEOPLE.grace, TAMAR, NOW));
  expect(home.assessment?.openedOn).toEqual(new Date("2026-11-21"));
  expect(await trailOf(superUrl, `assessment ${CYCLE}`)).toEqual([
    {
      user_id: PEOPLE.owen.userId,
      role: "clerk",
      trust_uid: TAMAR,
      region_slug: null,
      action: "assessment:open",
      subject: `assessment ${CYCLE}`,
      request_id: "test",
    },
  ]);
});

test("ten people opening it at once make one assessment", async () => {
  const opening = Array.from({ length: 10 }, () =>
    openAssessment(can(PEOPLE.daniel, "assessment:open")),
  );
  const answers = await Promise.all(opening);
  expect(answers.map(answer => answer.ok)).toEqual(Array(10).fill(true));
  const rows = await rowsOf(superUrl, "SELECT FROM assessment WHERE trust_uid = $1", [HARBOUR]);
  expect(rows).toHaveLength(1);
});

test("a trust that the register has closed opens nothing, and no line says it did", async () => {
  await rowsOf(superUrl, "UPDATE trust SET open = false WHERE uid = $1", [WHARFE]);
  const refused = await openAssessment(can(PEOPLE.margaret, "assessment:open"));
  expect(refused).toMatchObject({ ok: false, reason: "trust-closed" });
  expect(
    await rowsOf(superUrl, "SELECT FROM assessment WHERE trust_uid = $1", [WHARFE]),
  ).toHaveLength(0);
  expect(await rowsOf(superUrl, "SELECT FROM audit_event WHERE trust_uid = $1", [WHARFE])).toEqual(
    [],
  );
});

test("a trust that has opened nothing has a home without an assessment", async () => {
  const home = await getTrustHome(trustScope(PEOPLE.margaret, WHARFE));
  expect(home).toMatchObject({ cycle: CYCLE, assessment: null, nextToDo: null, versions: [] });
});
