import { beforeAll, expect, test } from "vitest";
import { rateCharacteristic } from "@/lib/assessments/rating/commands";
import { Busy } from "@/lib/db/queue";
import { CHARACTERISTIC_KEYS } from "@/lib/rubric";
import {
  anAnswer,
  anAssessment,
  aRegisterWithPeople,
  can,
  HARBOUR,
  minutesLater,
  NOW,
  PEOPLE,
  TAMAR,
  WHARFE,
  warmPool,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf } from "./trail";

const database = await freshDatabase();
workOn(database);
beforeAll(aRegisterWithPeople);
beforeAll(warmPool);

const NEXT_YEAR = minutesLater(366 * 24 * 60, NOW);

/** Ten rows each: three trusts, two of them in two years. */
const PLACES = [
  [TAMAR, PEOPLE.priya, NOW],
  [TAMAR, PEOPLE.owen, NEXT_YEAR],
  [HARBOUR, PEOPLE.daniel, NOW],
  [HARBOUR, PEOPLE.daniel, NEXT_YEAR],
  [WHARFE, PEOPLE.margaret, NOW],
] as const;

/** What found no room was not begun: it is sent again, as the page does. */
async function untilThereIsRoom<T>(save: () => Promise<T>): Promise<T> {
  try {
    return await save();
  } catch (error) {
    if (error instanceof Busy) return untilThereIsRoom(save);
    throw error;
  }
}

test("fifty people who save fifty different answers at once never meet", async () => {
  const saves = [];
  for (const [trustUid, person, at] of PLACES) {
    const { cycle } = await anAssessment(trustUid, at).made();
    const grant = can(person, "rating:record", at);
    for (const characteristic of CHARACTERISTIC_KEYS) {
      const answer = anAnswer(trustUid, characteristic);
      saves.push(() => rateCharacteristic(grant, { cycle, characteristic }, answer, 0));
    }
  }
  const answers = await Promise.all(saves.map(untilThereIsRoom));
  expect(answers).toHaveLength(50);
  expect(answers.filter(answer => !answer.ok)).toEqual([]);
  const rows = await rowsOf<{ version: number; count: string }>(
    database.superUrl,
    "SELECT version, count(*) FROM rating GROUP BY version",
  );
  expect(rows).toEqual([{ version: 1, count: "50" }]);
});
