import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import {
  begin,
  edit,
  isUnsaved,
  nextSave,
  type Saving,
  send,
  settle,
  take,
} from "@/app/_shell/saving/saving";
import type { Typed } from "@/app/trusts/[uid]/[cycle]/[step]/rate-state";
import { EMPTY_ANSWER } from "@/lib/assessments/cycle/rules";
import type { CharacteristicKey } from "@/lib/rubric";
import {
  anAssessment,
  aRegisterWithPeople,
  NOW,
  PEOPLE,
  TAMAR,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { SEED, THOROUGH } from "../../support/thorough";
import { type Fate, FaultyNet, type Who } from "./faulty-net";
import { rowsOf, trailOf } from "./trail";

/** Some 80 saves arrive in each; asked for by hand (WAYMARK_THOROUGH=10), some 4,000 in all. */
const RUNS = 5 * THOROUGH;

const database = await freshDatabase();
const { superUrl } = database;
workOn(database);
beforeAll(aRegisterWithPeople);

/** Somebody at a row: what stands in their form, and where its saving stands. */
class Editor {
  typed: Typed = { level: null, reason: "", evidenceNote: "" };
  saving: Saving<Typed> = begin(0, null);
  hasMet = false;

  constructor(
    readonly who: Who,
    readonly row: CharacteristicKey,
  ) {}

  type(reason: string): void {
    this.typed = { level: "developing", reason, evidenceNote: "" };
    this.saving = edit(this.saving);
  }

  /** One try of what the page would send now, as the page does it. */
  async try(net: FaultyNet, fate: Fate): Promise<void> {
    const sent = nextSave(this.saving, this.typed, randomUUID);
    if (sent === null) return;
    this.saving = send(this.saving, sent);
    const { who, row } = this;
    this.saving = take(this.saving, await net.send({ who, row, sent }, fate), "9:42am");
    this.hasMet ||= this.saving.theirs !== null;
  }

  /** Where two answers stand against each other, one is chosen. */
  choose(isTheirs: boolean): void {
    const { theirs } = this.saving;
    if (theirs === null) return;
    if (isTheirs) this.typed = theirs;
    this.saving = settle(this.saving, isTheirs, "9:42am");
  }
}

const fate = fc.record({
  now: fc.integer({ min: 0, max: 3 }),
  late: fc.integer({ min: 0, max: 2 }),
  answered: fc.integer({ min: 0, max: 9 }).map(chance => chance >= 3),
});
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant("type"), reason: fc.integer({ max: 6, min: 0 }) }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant("try"), fate }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("choose"), isTheirs: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("late"), which: fc.nat(50) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("wait"), minutes: fc.integer({ min: 1, max: 12 }) }),
  },
);
const sequence = fc.array(fc.tuple(fc.nat(3), step), { minLength: 100, maxLength: 140 });

const ALONE_FROM = 2;
const SOUND: Fate = { now: 1, late: 0, answered: true };

/** Each sequence begins with nothing. The trail is never emptied; a test may begin a new one. */
const CLEARED = `SET session_replication_role = replica;
  TRUNCATE assessment, rating, rating_revision, save_key, audit_event CASCADE`;

test(`saves that are repeated, delayed and dropped end as if each had arrived once (${RUNS} random sequences, seed ${SEED})`, {
  timeout: 60_000 * RUNS,
}, async () => {
  await fc.assert(
    fc.asyncProperty(sequence, async steps => {
      await rowsOf(superUrl, CLEARED);
      const { cycle } = await anAssessment(TAMAR, NOW).made();
      const net = new FaultyNet(cycle, NOW, EMPTY_ANSWER);
      const editors = [
        new Editor("owen", "risk"),
        new Editor("priya", "risk"),
        // These are alone in their rows: they never meet anybody, not even themselves.
        new Editor("owen", "vision"),
        new Editor("priya", "networks"),
      ];
      await play(steps, editors, net);
      await finish(editors, net);
      await expectAsModel(cycle, net);
      for (const { row, typed, hasMet } of editors.slice(ALONE_FROM))
        expect([net.row(row).answer.reason, hasMet]).toEqual([typed.reason, false]);
    }),
    // A failure is told with its seed; shrinking it takes minutes, so that is left to whoever asks for it.
    { seed: SEED, numRuns: RUNS, endOnFailure: true },
  );
});

type Steps = typeof sequence extends fc.Arbitrary<infer S> ? S : never;

async function play(steps: Steps, editors: readonly Editor[], net: FaultyNet): Promise<void> {
  for (const [who, what] of steps) {
    const editor = editors[who];
    if (editor === undefined) continue;
    if ("reason" in what) editor.type(`reason ${what.reason}`);
    if ("fate" in what) await editor.try(net, what.fate);
    if ("isTheirs" in what) editor.choose(what.isTheirs);
    if ("which" in what) await net.deliverLate(what.which);
    if ("minutes" in what) net.wait(what.minutes);
  }
}

/** The network is sound again: everybody's last words are saved, and every late copy arrives. */
async function finish(editors: readonly Editor[], net: FaultyNet): Promise<void> {
  for (const editor of editors) {
    for (let tries = 0; isUnsaved(editor.saving); tries += 1) {
      expect(tries).toBeLessThan(10);
      editor.choose(false);
      await editor.try(net, SOUND);
    }
  }
  await net.deliverAll();
}

/** Each row, its revisions and its lines in the trail are what the model says, none twice. */
async function expectAsModel(cycle: string, net: FaultyNet): Promise<void> {
  const now = await rowsOf<{ characteristic: CharacteristicKey; version: number; reason: string }>(
    superUrl,
    "SELECT characteristic, version, reason FROM rating WHERE cycle = $1 ORDER BY 1",
    [cycle],
  );
  const touched = [...net.rows].filter(([, { version }]) => version > 0).sort();
  expect(now).toEqual(
    touched.map(([characteristic, { version, answer }]) => ({
      characteristic,
      version,
      reason: answer.reason,
    })),
  );
  for (const [key, row] of touched) {
    const revisions = await rowsOf(
      superUrl,
      `SELECT reason, by_user FROM rating_revision WHERE cycle = $1 AND characteristic = $2
        ORDER BY revision`,
      [cycle, key],
    );
    expect(revisions).toEqual(
      row.revisions.map(({ who, answer }) => ({
        reason: answer.reason,
        by_user: PEOPLE[who].userId,
      })),
    );
    const trail = await trailOf(superUrl, `rating ${cycle} ${key}`);
    expect(trail.map(line => line.user_id).sort()).toEqual(
      [...row.writers].map(who => PEOPLE[who].userId).sort(),
    );
  }
}
