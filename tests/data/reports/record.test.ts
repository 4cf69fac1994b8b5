import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Person } from "@/lib/access";
import { operatorGrant } from "@/lib/access";
import { addEvidence } from "@/lib/assessments/evidence/commands";
import { planMeeting } from "@/lib/assessments/meeting/commands";
import { removeEvidence } from "@/lib/assessments/piece/commands";
import { giveView } from "@/lib/assessments/views/commands";
import { viewOf } from "@/lib/assessments/views/rules";
import { read } from "@/lib/db";
import { withClient } from "@/lib/db/embedded";
import { reviewStep, setStep } from "@/lib/improvement/steps/commands";
import { appointToTrust } from "@/lib/people/commands";
import { chooseWords } from "@/lib/people/words/commands";
import { askForRecord, fetchRecord, liftHold, placeHold } from "@/lib/reports/record/commands";
import { getOpenRequest, getRecordPage } from "@/lib/reports/record/queries";
import type { Sought } from "@/lib/reports/record/schema";
import {
  anAssessment,
  aRegisterWithPeople,
  CYCLE,
  can,
  HARBOUR,
  momentAt,
  must,
  PEOPLE,
  TAMAR,
  trustScope,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";

const database = await freshDatabase();
workOn(database);
const rows = (sql: string) =>
  withClient(database.superUrl, async client => (await client.query(sql)).rows);

const { priya, owen, grace, daniel } = PEOPLE;
/** The clerk of another trust. */
const nadia: Person = {
  userId: "00000000-0000-4000-8000-0000000000c1",
  name: "Nadia Khan",
  appointments: [{ body: "trust", trustUid: HARBOUR, name: "", role: "clerk" }],
};

await aRegisterWithPeople();
must(
  await appointToTrust(
    operatorGrant("people:appoint"),
    {
      ...{ name: nadia.name, email: "nadia@example.org", trustUid: HARBOUR },
      ...{ role: "clerk" as const, confirmedBy: "x" },
    },
    { userId: nadia.userId, appointmentId: nadia.userId, password: "a password here" },
  ),
);
await anAssessment(TAMAR).rated(["vision"]).made();
const day = new Date("2026-12-10");
must(
  await planMeeting(can(owen, "meeting:plan"), CYCLE, null, {
    ...{ meetingOn: day, papersOn: day, viewsCloseOn: day, namesTold: false, steps: [] },
    people: [priya.userId, grace.userId],
  }),
);
for (const [who, words] of [
  [grace, "I worry about Quarry Lane"],
  [priya, "All is well"],
] as const) {
  const target = { cycle: CYCLE, characteristic: "risk" as const };
  must(await giveView(can(who, "view:give"), target, viewOf("beginning", words, ""), 0));
}

const finds = (by: Person = owen) => can(by, "record:find", new Date());
const about = (who: Person) => ({ about: who.userId, words: "", why: "Request 7" });
const words = (sought: string) => ({ about: null, words: sought, why: "Request 8" });

beforeEach(async () => {
  await rows("DELETE FROM outbox");
});

describe("looking for everything", () => {
  test("about one person finds their private views, and nobody else's", async () => {
    const { id } = must(await askForRecord(finds(), about(grace)));
    const { held } = must(await fetchRecord(finds(), id));
    const views = held.filter(({ what }) => what === "Private view");
    expect(views.map(({ by, says }) => [by, says])).toEqual([
      ["Grace Adeyemi", "Beginning. I worry about Quarry Lane "],
    ]);
    expect(held.map(({ what }) => what)).toContain("Appointment");
  });

  test("about one person finds the next steps they own, set or reviewed", async () => {
    const step = {
      owner: grace.userId,
      dueOn: day,
      intendedEffect: "Heads can say what they gave",
    };
    const statement = "vision.embedding.some-evidence";
    const set = must(await setStep(can(priya, "nextStep:set"), "vision", { ...step, statement }));
    const review = { verdict: "worked", words: "They can", reviewedOn: day, nextOn: null } as const;
    must(await reviewStep(can(grace, "nextStep:review"), set.id, 1, review));
    const found = async (who: Person) => {
      const { id } = must(await askForRecord(finds(), about(who)));
      const { held } = must(await fetchRecord(finds(), id));
      return held.map(({ what }) => what).filter(what => /next step/i.test(what));
    };
    expect(await found(grace)).toEqual(["Next step, owned", "Review of a next step"]);
    expect(await found(priya)).toEqual(["Next step, set"]);
  });

  test("by words finds whoever wrote them, whatever the case", async () => {
    const { id } = must(await askForRecord(finds(), words("quarry lane")));
    const { held } = must(await fetchRecord(finds(), id));
    expect(held.map(({ what, by }) => [what, by])).toEqual([["Private view", "Grace Adeyemi"]]);
  });

  test("is told to whoever presides, with who, about whom and why", async () => {
    must(await askForRecord(finds(), about(grace)));
    const [letter, ...more] = await rows("SELECT to_address AS to, body::text FROM outbox");
    expect(more).toEqual([]);
    expect(letter.to).toBe("priya.shah@example.org");
    expect(letter.body).toContain("Owen Trevithick has looked for everything");
    expect(letter.body).toContain("Grace Adeyemi");
    expect(letter.body).toContain("Request 7");
  });

  test("leaves a line for looking and one for each download", async () => {
    const { id } = must(await askForRecord(finds(), about(grace)));
    must(await fetchRecord(finds(), id));
    const lines = await rows(
      `SELECT action, subject FROM audit_event WHERE subject LIKE '%${id}' ORDER BY id`,
    );
    expect(lines).toEqual([
      { action: "record:find", subject: `record ${id}` },
      { action: "record:find", subject: `download of record ${id}` },
    ]);
  });

  test("can be fetched for a quarter of an hour, and by whoever asked alone", async () => {
    const { id } = must(await askForRecord(finds(), about(grace)));
    expect(await getOpenRequest(finds(), id)).toMatchObject({ sought: "Grace Adeyemi" });
    expect(await fetchRecord(finds(nadia), id)).toMatchObject({ reason: "hidden" });
    expect(await getOpenRequest(finds(nadia), id)).toBeNull();
    await rows(`BEGIN; SET LOCAL session_replication_role = replica;
      UPDATE record_request SET made_at = now() - interval '16 minutes' WHERE id = '${id}'; COMMIT`);
    expect(await fetchRecord(finds(), id)).toMatchObject({ reason: "hidden" });
  });

  test("the database gives no private view without a request of the clerk's own", async () => {
    const { id } = must(await askForRecord(finds(), about(grace)));
    const seen = (who: Person, trust: number) =>
      read(
        trustScope(who, trust),
        tx => tx.$queryRaw<unknown[]>`SELECT * FROM views_on_request(${id}::uuid)`,
      );
    expect(await seen(owen, TAMAR)).toHaveLength(1);
    expect(await seen(priya, TAMAR)).toHaveLength(0);
    expect(await seen(grace, TAMAR)).toHaveLength(0);
    expect(await seen(nadia, HARBOUR)).toHaveLength(0);
  });

  test("somebody of another trust is not there to be looked for", async () => {
    expect(await askForRecord(finds(), about(daniel))).toMatchObject({ reason: "hidden" });
    expect(await rows("SELECT FROM outbox")).toEqual([]);
  });

  test("the chair, who may not look, cannot make a request in the database either", async () => {
    const made = read(
      trustScope(priya, TAMAR),
      tx => tx.$executeRaw`INSERT INTO record_request (trust_uid, id, words, why, made_by, made_by_name)
        VALUES (${TAMAR}, gen_random_uuid(), 'words', 'why', ${priya.userId}::uuid, 'x')`,
    );
    await expect(made).rejects.toThrow(/row-level security|42501/);
  });
});

describe("a hold", () => {
  const now = momentAt().now;
  const holds = (who: Person) => can(who, "record:hold", now);

  test("keeps everybody from deleting anything of the trust, and lets others delete", async () => {
    must(await chooseWords(can(priya, "trust:settings"), { trustee: "director" }));
    must(await chooseWords(can(daniel, "trust:settings"), { trustee: "director" }));
    must(await placeHold(holds(owen), "A dispute"));
    await expect(rows(`DELETE FROM trust_label WHERE trust_uid = ${TAMAR}`)).rejects.toThrow(
      /while a hold is in force/,
    );
    await expect(rows(`DELETE FROM individual_view WHERE trust_uid = ${TAMAR}`)).rejects.toThrow(
      /while a hold is in force/,
    );
    await rows(`DELETE FROM trust_label WHERE trust_uid = ${HARBOUR}`);
    expect(await placeHold(holds(priya), "Another")).toMatchObject({ reason: "held" });
    expect((await getRecordPage(holds(priya))).hold).toMatchObject({ why: "A dispute" });
    must(await liftHold(holds(priya)));
    await rows(`DELETE FROM trust_label WHERE trust_uid = ${TAMAR}`);
    expect((await getRecordPage(holds(priya))).hold).toBeNull();
  });

  describe("keeps what evidence said that somebody removes meanwhile", () => {
    const prepares = can(owen, "evidence:prepare", now);
    const removed = async (held: boolean) => {
      const row = { cycle: CYCLE, characteristic: "risk" as const };
      const piece = {
        ...{ title: "Letter", note: "What the auditor wrote", link: "", expiresOn: null },
        ...{ speaksFor: new Date("2026-09-01"), restricted: true, aboutChiefExecutive: false },
        ...{ shows: ["risk.developing.risk-register"], file: null },
      };
      const { id } = must(await addEvidence(prepares, row, piece));
      if (held) must(await placeHold(holds(owen), "A dispute"));
      must(await removeEvidence(prepares, id));
      return id;
    };
    const KEPT = "Evidence, removed while records are held";
    afterEach(async () => {
      await liftHold(holds(owen));
    });
    const found = async (request: Sought) => {
      const { id } = must(await askForRecord(finds(), request));
      const { held } = must(await fetchRecord(finds(), id));
      return held.filter(({ what }) => what === KEPT).map(({ by, says }) => [by, says]);
    };

    test("for the clerk who asks by words or for whoever added it, and until it is lifted", async () => {
      const id = await removed(true);
      const said = [["Owen Trevithick", "Letter What the auditor wrote"]];
      expect(await found(words("the AUDITOR wrote"))).toEqual(said);
      expect(await found(about(owen))).toEqual(said);
      expect(await found(about(grace))).toEqual([]);
      expect(await found(words("something else"))).toEqual([]);
      must(await liftHold(holds(owen)));
      expect(await found(words("the auditor wrote"))).toEqual([]);
      const left = `SELECT FROM evidence_content WHERE evidence_id = '${id}'`;
      expect(await rows(left)).toEqual([]);
    });

    test("and for nobody else, by a statement of their own neither", async () => {
      await removed(true);
      const { id } = must(await askForRecord(finds(), words("the auditor wrote")));
      const seen = (who: Person, trust: number) =>
        read(
          trustScope(who, trust),
          tx => tx.$queryRaw<unknown[]>`SELECT * FROM evidence_on_request(${id}::uuid)`,
        );
      expect(await seen(owen, TAMAR)).toHaveLength(1);
      expect(await seen(priya, TAMAR)).toHaveLength(0);
      expect(await seen(nadia, HARBOUR)).toHaveLength(0);
      await rows(`BEGIN; SET LOCAL session_replication_role = replica;
        UPDATE record_request SET made_at = now() - interval '16 minutes' WHERE id = '${id}'; COMMIT`);
      expect(await seen(owen, TAMAR)).toHaveLength(0);
    });

    test("while without a hold it is deleted at once", async () => {
      const id = await removed(false);
      expect(await found(words("the auditor wrote"))).toEqual([]);
      expect(await rows(`SELECT FROM evidence_content WHERE evidence_id = '${id}'`)).toEqual([]);
    });

    test("and nobody deletes it by a statement of their own before", async () => {
      const id = await removed(true);
      const forget = (who: Person) =>
        read(trustScope(who, TAMAR), tx => tx.$executeRaw`SELECT forget_removed_evidence()`);
      await expect(forget(owen)).rejects.toThrow(/while a hold is in force/);
      expect(await forget(grace)).toBe(1);
      expect(await rows(`SELECT FROM evidence_content WHERE evidence_id = '${id}'`)).toHaveLength(
        1,
      );
    });
  });

  test("no table of a trust is left out of it", async () => {
    const without = await rows(`SELECT c.relname AS name FROM pg_class c
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'trust_uid'
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relforcerowsecurity
        AND NOT EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname LIKE '%_held')
      ORDER BY 1`);
    // Public facts; what a region's people keep; copies: of saves, which live a day, and of what is
    // shared, for as long as it is.
    expect(without.map(({ name }) => name)).toEqual([
      "followed_trust",
      "region_standing",
      "register_change",
      "save_key",
      "trust_academy",
      "trust_academy_period",
      "trust_region",
    ]);
  });
});
