import { beforeAll, expect, test } from "vitest";
import { type ChosenWords, findPerson, type Person, wordsAt, wordsWith } from "@/lib/access";
import { startSession } from "@/lib/access/sessions";
import { withClient } from "@/lib/db/embedded";
import { chooseWords } from "@/lib/people/words/commands";
import { liftHold, placeHold } from "@/lib/reports/record/commands";
import {
  aRegisterWithPeople,
  BY_PASSWORD,
  can,
  HARBOUR,
  momentAt,
  must,
  PEOPLE,
  TAMAR,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";

const database = await freshDatabase();
workOn(database);
beforeAll(aRegisterWithPeople);

const { priya, owen, grace, daniel } = PEOPLE;

/** Somebody as their next request finds them. */
async function atNextRequest(person: Person): Promise<Person | null> {
  return findPerson(await startSession(person.userId, momentAt(), BY_PASSWORD), momentAt());
}

/** What is stored of a trust, and how many lines its trail has about it. */
function stored(trustUid: number) {
  return withClient(database.superUrl, async client => {
    const words = await client.query<{ label: string; word: string }>(
      "SELECT label, word FROM trust_label WHERE trust_uid = $1 ORDER BY label",
      [trustUid],
    );
    const lines = await client.query(
      "SELECT FROM audit_event WHERE trust_uid = $1 AND action = 'trust:settings'",
      [trustUid],
    );
    const of = Object.fromEntries(words.rows.map(({ label, word }) => [label, word]));
    return { words: of, lines: lines.rowCount };
  });
}

test("everybody of the trust reads the words the chair has chosen, from the next request on", async () => {
  must(await chooseWords(can(priya, "trust:settings"), { trustee: "director", clerk: "clerk" }));
  const reader = await atNextRequest(grace);
  expect(wordsAt(reader, { trustUid: TAMAR })).toEqual({
    ...wordsWith(),
    trustee: "director",
    clerk: "clerk",
  });
});

test("nobody of another trust does", async () => {
  const reader = await atNextRequest(daniel);
  expect(wordsAt(reader, { trustUid: HARBOUR })).toEqual(wordsWith());
  expect(wordsAt(reader, { trustUid: TAMAR })).toEqual(wordsWith());
});

test("what is chosen anew takes the place of all that was chosen before", async () => {
  must(await chooseWords(can(owen, "trust:settings"), { academy: "school" }));
  expect((await stored(TAMAR)).words).toEqual({ academy: "school" });
});

test("choosing what is so already leaves no line in the trail", async () => {
  const before = await stored(TAMAR);
  must(await chooseWords(can(owen, "trust:settings"), { academy: "school" }));
  expect(await stored(TAMAR)).toEqual(before);
  must(await chooseWords(can(owen, "trust:settings"), {}));
  expect(await stored(TAMAR)).toEqual({ words: {}, lines: (before.lines ?? 0) + 1 });
});

test("while records are held a word is added, and none that was chosen is given up", async () => {
  const choose = (words: ChosenWords) => chooseWords(can(priya, "trust:settings"), words);
  must(await choose({ academy: "school" }));
  must(await placeHold(can(priya, "record:hold"), "A dispute"));
  must(await choose({ academy: "school", clerk: "clerk" }));
  expect(await choose({ academy: "site", clerk: "clerk" })).toMatchObject({ reason: "held" });
  expect(await choose({})).toMatchObject({ reason: "held" });
  expect((await stored(TAMAR)).words).toEqual({ academy: "school", clerk: "clerk" });
  must(await liftHold(can(priya, "record:hold")));
  must(await choose({}));
  expect((await stored(TAMAR)).words).toEqual({});
});

test("of several who choose at once each is taken whole, one after the other", async () => {
  const grant = can(priya, "trust:settings");
  const sets = ["a", "b", "c", "d", "e", "f"].map(letter => ({
    trustee: letter,
    clerk: letter,
    academy: letter,
  }));
  const answers = await Promise.all(sets.map(words => chooseWords(grant, words)));
  expect(answers.map(({ ok }) => ok)).toEqual(sets.map(() => true));
  expect(sets).toContainEqual((await stored(TAMAR)).words);
});
