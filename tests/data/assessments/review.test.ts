import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { grantFor, operatorGrant, type Permission, type Person, scopeFor } from "@/lib/access";
import { getMatrix } from "@/lib/assessments/matrix/queries";
import { openApprovedVersion } from "@/lib/assessments/reading/commands";
import { answerVerdict } from "@/lib/assessments/review/commands";
import { getReview } from "@/lib/assessments/review/queries";
import { askForReview, endReview } from "@/lib/assessments/review-asking/commands";
import { getAskPage } from "@/lib/assessments/review-asking/queries";
import type { Asked } from "@/lib/assessments/review-asking/schema";
import { openReview, openReviewFile } from "@/lib/assessments/review-reading/commands";
import { declareInterest, finishReview, recordVerdict } from "@/lib/assessments/reviewing/commands";
import { listOwnReviews } from "@/lib/assessments/reviewing/queries";
import { shareApproval, withdrawShare } from "@/lib/assessments/share/commands";
import { openSharedVersion } from "@/lib/assessments/shared/commands";
import { getVersionPage } from "@/lib/assessments/version/queries";
import { dayOf } from "@/lib/forms";
import { appointToTrust } from "@/lib/people/commands";
import {
  anAssessment,
  aRegisterWithPeople,
  can,
  canaryOf,
  HARBOUR,
  minutesLater,
  must,
  NORTH,
  NOW,
  PASSWORD,
  PEOPLE,
  TAMAR,
  trustScope,
  WEST,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { type Actor, rawAs } from "../proofs/actors";
import { rowsOf, trailOf } from "./trail";

const database = await freshDatabase();
const { superUrl, loginUrl } = database;
workOn(database);

const { priya, owen, grace, daniel, miriam, rosalind, imran } = PEOPLE;
const leon: Person = {
  userId: "00000000-0000-4000-8000-000000000055",
  name: "Leon Abara",
  appointments: [{ body: "trust", trustUid: TAMAR, name: "", role: "reviewer" }],
};
const asLeon: Actor = { role: "app_reader", trust: TAMAR, user: leon.userId };
const asPriya: Actor = { role: "app_trust", trust: TAMAR, user: priya.userId };

beforeAll(async () => {
  await aRegisterWithPeople();
  const who = { name: leon.name, email: "leon@example.org", confirmedBy: "x" };
  const place = { trustUid: TAMAR, role: "reviewer" as const };
  const fixed = { userId: leon.userId, password: PASSWORD };
  must(await appointToTrust(operatorGrant("people:appoint"), { ...who, ...place }, fixed));
});

/** Each test has a version of its own; how long a review lasts goes by the real day. */
let start = NOW;
let cycle = "";
beforeEach(async () => {
  start = minutesLater(366 * 24 * 60, start);
  ({ cycle } = await anAssessment(TAMAR, start).rated().approved().made());
});

const today = () => new Date();
const inDays = (days: number) => new Date(dayOf(today()).getTime() + days * 86_400_000);
const reviewing = <P extends Permission>(permission: P) => {
  const grant = grantFor(leon, { approvedOf: TAMAR }, permission, { now: today(), requestId: "r" });
  if (grant === null) throw new Error(`A reviewer may not ${permission}`);
  return grant;
};
const ask = (some: Partial<Asked> = {}) =>
  askForReview(
    can(priya, "review:ask", today()),
    { cycle, number: 1 },
    {
      ...{ reviewer: leon.userId, untilDate: inDays(30), purpose: "Before the away day" },
      ...{ rows: ["risk", "vision"], withTitles: false, items: [], ...some },
    },
  );
const asked = async (some: Partial<Asked> = {}) => must(await ask(some)).id;
const open = (id: string) => openReview(reviewing("review:read"), id);
const declare = (id: string, conflict = "") =>
  declareInterest(reviewing("review:give"), id, conflict);
const say = (id: string, characteristic: "risk" | "vision" | "quality", reason = "As I read it") =>
  recordVerdict(reviewing("review:give"), { id, characteristic }, { verdict: "lower", reason });
const finish = (id: string) => finishReview(reviewing("review:give"), id);
const page = (id: string, who: Person = grace) =>
  getReview(trustScope(who, TAMAR, today()), { cycle, number: 1, id });
const answer = (id: string, words = "We see it otherwise") =>
  answerVerdict(
    can(owen, "review:answer", today()),
    { cycle, number: 1, id, characteristic: "risk" },
    words,
  );
const finished = async () => {
  const id = await asked();
  must(await declare(id));
  must(await say(id, "risk"));
  must(await say(id, "vision"));
  must(await finish(id));
  return id;
};
const count = async (actor: Actor, table: string, more = "") =>
  (await rawAs(loginUrl, actor, `SELECT 1 FROM ${table} WHERE cycle = '${cycle}' ${more}`))
    .rowCount;

describe("what a reviewer reads", () => {
  test("is nothing of what is approved before anything is given, while a reader reads all", async () => {
    expect(await count(asLeon, "approval")).toBe(0);
    expect(await count(asLeon, "approved_rating")).toBe(0);
    const asMiriam: Actor = { role: "app_reader", trust: TAMAR, user: miriam.userId };
    expect(await count(asMiriam, "approved_rating")).toBe(10);
  });

  test("is nothing but what was asked before they declare any conflict of interest", async () => {
    const id = await asked();
    const opened = must(await open(id));
    expect(opened).toMatchObject({ conflict: null, asked: ["vision", "risk"] });
    expect(opened.rows.size).toBe(0);
    expect(await count(asLeon, "approved_rating")).toBe(0);
    expect(await say(id, "risk")).toMatchObject({ reason: "undeclared" });
  });

  test("is then the rows that were given, without evidence notes, and no other", async () => {
    const id = await asked();
    must(await declare(id, "I chair a trust nearby"));
    const opened = must(await open(id));
    expect([...opened.rows.keys()]).toEqual(["vision", "risk"]);
    expect(opened.rows.get("risk")?.reason).toBe(canaryOf(TAMAR, "reason risk"));
    expect(JSON.stringify([...opened.rows])).not.toContain(canaryOf(TAMAR, "evidence"));
    const seen = await rawAs(
      loginUrl,
      asLeon,
      `SELECT characteristic FROM approved_rating WHERE cycle = '${cycle}' ORDER BY 1`,
    );
    expect(seen.rows).toEqual([{ characteristic: "risk" }, { characteristic: "vision" }]);
    expect(await say(id, "quality")).toMatchObject({ reason: "hidden" });
    expect(await page(id)).toMatchObject({ conflict: "I chair a trust nearby" });
  });

  test("leaves a line in the trust's trail each time", async () => {
    const id = await asked();
    must(await declare(id));
    await open(id);
    await open(id);
    const lines = (await trailOf(superUrl, id)).filter(({ action }) => action === "review:read");
    expect(lines.map(({ user_id, role, trust_uid }) => [user_id, role, trust_uid])).toEqual([
      [leon.userId, "reviewer", TAMAR],
      [leon.userId, "reviewer", TAMAR],
    ]);
  });

  test("is gone at once when the trust ends the review; what was recorded stays with the trust", async () => {
    const id = await asked();
    must(await declare(id));
    must(await say(id, "risk"));
    must(await endReview(can(priya, "review:ask", today()), { cycle, number: 1, id }));
    expect(await open(id)).toMatchObject({ reason: "hidden" });
    expect(await count(asLeon, "approved_rating")).toBe(0);
    expect(await say(id, "vision")).toMatchObject({ reason: "hidden" });
    expect((await page(id))?.verdicts.get("risk")).toMatchObject({ verdict: "lower" });
    const scope = scopeFor(leon, { approvedOf: TAMAR }, { now: today(), requestId: null });
    if (scope === null) throw new Error("Leon reads nothing");
    expect((await listOwnReviews(scope)).reviews[0]).toMatchObject({ id, finishedAt: null });
  });

  test("is gone after its last day, and then the trust reads what was recorded", async () => {
    const id = await asked();
    must(await declare(id));
    must(await say(id, "risk"));
    expect((await page(id))?.verdicts.size).toBe(0);
    await rowsOf(
      superUrl,
      `UPDATE external_review SET asked_at = asked_at - interval '40 days',
        until_date = until_date - 31 WHERE id = '${id}'`,
    );
    expect(await open(id)).toMatchObject({ reason: "hidden" });
    expect(await count(asLeon, "approved_rating")).toBe(0);
    expect((await page(id))?.verdicts.get("risk")).toMatchObject({ verdict: "lower" });
  });

  test("is nothing once their appointment is suspended", async () => {
    const id = await asked();
    must(await declare(id));
    const set = (value: string) =>
      rowsOf(
        superUrl,
        `UPDATE trust_appointment SET suspended_at = ${value} WHERE user_id = '${leon.userId}'`,
      );
    await set("now()");
    expect(await count(asLeon, "approved_rating")).toBe(0);
    await set("NULL");
    expect(await count(asLeon, "approved_rating")).toBe(2);
  });
});

describe("evidence", () => {
  const [open_, closed, kept] = [randomUUID(), randomUUID(), randomUUID()];
  const evidence = async () => {
    for (const [id, restricted] of [
      [open_, false],
      [closed, false],
      [kept, true],
    ] as const) {
      await rowsOf(
        superUrl,
        `INSERT INTO evidence (trust_uid, id, title, kind, speaks_for, added_by, added_by_name, added_at, restricted)
          VALUES (${TAMAR}, '${id}', 'title ${id}', 'file', '2026-05-03', '${priya.userId}', 'x', now(), ${restricted})
          ON CONFLICT DO NOTHING`,
      );
      await rowsOf(
        superUrl,
        `INSERT INTO evidence_content VALUES (${TAMAR}, '${id}', 'note ${id}', '') ON CONFLICT DO NOTHING`,
      );
      await rowsOf(
        superUrl,
        `INSERT INTO evidence_file VALUES (${TAMAR}, '${id}', 'a.txt', 'text/plain', 2,
          '${"0".repeat(64)}', 'ab') ON CONFLICT DO NOTHING`,
      );
      await rowsOf(
        superUrl,
        `INSERT INTO approved_title VALUES (${TAMAR}, '${cycle}', 1, 'risk', '${id}', 'title ${id}', 'file',
          '2026-05-03', NULL, ARRAY['risk.developing.risk-register'])`,
      );
    }
  };

  test("is called by its titles if that is given, and opens piece by piece, a file included", async () => {
    await evidence();
    const id = await asked({ withTitles: true, items: [open_] });
    expect((await open(id)).ok).toBe(true);
    expect(await openReviewFile(reviewing("review:read"), id, open_)).toMatchObject({ ok: false });
    must(await declare(id));
    const pieces = must(await open(id)).rows.get("risk")?.evidence ?? [];
    expect(new Map(pieces.map(one => [one.id, one.content]))).toEqual(
      new Map([
        [open_, { note: `note ${open_}`, link: "", fileName: "a.txt" }],
        [closed, null],
        [kept, null],
      ]),
    );
    const file = must(await openReviewFile(reviewing("review:read"), id, open_));
    expect(Buffer.from(file.content).toString()).toBe("ab");
    expect(await openReviewFile(reviewing("review:read"), id, closed)).toMatchObject({ ok: false });
    must(await endReview(can(priya, "review:ask", today()), { cycle, number: 1, id }));
    expect(await openReviewFile(reviewing("review:read"), id, open_)).toMatchObject({ ok: false });
  });

  test("stays without its titles where they were not given", async () => {
    await evidence();
    const id = await asked();
    must(await declare(id));
    expect(must(await open(id)).rows.get("risk")?.evidence).toEqual([]);
    expect(await count(asLeon, "approved_title")).toBe(0);
  });

  test("that is restricted, or of another row, is never given", async () => {
    await evidence();
    const refusal = { ok: false, reason: "items" };
    expect(await ask({ withTitles: true, items: [kept] })).toMatchObject(refusal);
    expect(await ask({ withTitles: true, rows: ["vision"], items: [open_] })).toMatchObject(
      refusal,
    );
    const may = await getAskPage(can(priya, "review:ask", today()), cycle, 1);
    expect(may?.titles.get("risk")?.filter(one => one.mayOpen)).toHaveLength(2);
  });
});

describe("a verdict", () => {
  test("can be changed until the review is finished, which takes one for every row", async () => {
    const id = await asked();
    must(await declare(id));
    must(await say(id, "risk"));
    must(await say(id, "risk", "On a second reading"));
    expect(await finish(id)).toMatchObject({ reason: "incomplete", detail: ["vision"] });
    must(await say(id, "vision"));
    must(await finish(id));
    expect(await say(id, "risk")).toMatchObject({ reason: "finished" });
    expect(await declare(id, "Too late")).toMatchObject({ reason: "finished" });
    expect(await finish(id)).toMatchObject({ reason: "finished" });
    expect((await page(id))?.verdicts.get("risk")?.reason).toBe("On a second reading");
  });

  test("is the third mark of its row, with the reviewer's name and day, once the review is over", async () => {
    const marks = async () =>
      (await getVersionPage(trustScope(grace, TAMAR, today()), cycle, 1))?.others.reviewed;
    const inMatrix = async () => {
      const { trust } = await getMatrix(trustScope(grace, TAMAR, today()), cycle);
      return trust?.get("risk")?.reviewed?.verdict;
    };
    const id = await asked();
    must(await declare(id));
    must(await say(id, "risk"));
    expect((await marks())?.size).toBe(0);
    expect(await inMatrix()).toBeUndefined();
    must(await say(id, "vision"));
    must(await finish(id));
    expect(await inMatrix()).toBe("lower");
    expect((await marks())?.get("risk")).toMatchObject({
      verdict: "lower",
      byName: "Leon Abara",
    });
  });

  test("is read outside as one word and its day: by readers, and by the team it is shared with", async () => {
    const outside = async () => {
      const reader = must(await openApprovedVersion(can(miriam, "approved:read", today()), null));
      return reader.version?.others.reviewed;
    };
    const share = {
      cycle,
      number: 1,
      regionSlug: WEST,
      purpose: "",
      withEvidence: false,
      items: [],
    };
    must(await shareApproval(can(priya, "assessment:share", today()), share));
    const team = async (who: Person) =>
      openSharedVersion(can(who, "share:read", today()), TAMAR, cycle);
    expect((await outside())?.size).toBe(0);
    await finished();
    const said = { verdict: "lower", byName: "an external reviewer" };
    expect((await outside())?.get("risk")).toMatchObject(said);
    expect(must(await team(rosalind)).others.reviewed.get("risk")).toMatchObject(said);
    const seen = async (actor: Actor) =>
      (await rawAs(loginUrl, actor, `SELECT * FROM reviewed_marks(${TAMAR}, '${cycle}', 1)`))
        .rowCount;
    const west: Actor = { role: "app_rsc", region: WEST, user: rosalind.userId };
    expect(await seen(west)).toBe(2);
    expect(await seen({ role: "app_rsc", region: NORTH, user: imran.userId })).toBe(0);
    expect(await seen({ role: "app_rsc" })).toBe(0);
    expect(await seen({ role: "app_reader", trust: TAMAR, user: leon.userId })).toBe(0);
    const { shares } = (await getVersionPage(trustScope(grace, TAMAR, today()), cycle, 1)) ?? {};
    must(await withdrawShare(can(priya, "assessment:share", today()), shares?.[0]?.id ?? ""));
    expect(await seen(west)).toBe(0);
  });

  test("is answered by the trust once, and the reviewer reads it while the review lasts", async () => {
    const id = await finished();
    must(await answer(id));
    expect(await answer(id, "Again")).toMatchObject({ reason: "answered" });
    expect((await page(id))?.verdicts.get("risk")?.answer).toMatchObject({
      words: "We see it otherwise",
      answeredByName: "Owen Trevithick",
    });
    expect(must(await open(id)).rows.get("risk")?.answer).toMatchObject({
      words: "We see it otherwise",
    });
  });

  test("is not answered while the reviewer is at work", async () => {
    const id = await asked();
    must(await declare(id));
    must(await say(id, "risk"));
    expect(await answer(id)).toMatchObject({ reason: "hidden" });
  });
});

describe("a review", () => {
  test("is of the version in force, by somebody appointed to review", async () => {
    const grant = can(priya, "review:ask", today());
    const wanted = {
      ...{ reviewer: leon.userId, untilDate: inDays(1), purpose: "", rows: ["risk"] as const },
      ...{ withTitles: false, items: [] },
    };
    expect(await askForReview(grant, { cycle, number: 2 }, wanted)).toMatchObject({
      reason: "hidden",
    });
    expect(await ask({ reviewer: miriam.userId })).toMatchObject({ reason: "reviewer" });
    const theirs = can(daniel, "review:ask", today());
    expect(theirs.trustUid).toBe(HARBOUR);
    expect(await askForReview(theirs, { cycle, number: 1 }, wanted)).toMatchObject({
      reason: "hidden",
    });
  });

  test("longer than six months is refused by the database itself", async () => {
    await expect(ask({ untilDate: inDays(190) })).rejects.toThrow(/check/);
  });

  test("is not asked for by a statement of somebody who does not preside", async () => {
    const id = await asked();
    const copy = `INSERT INTO external_review (trust_uid, id, cycle, number, reviewer, reviewer_name, purpose,
        with_titles, until_date, asked_by, asked_by_name, asked_at)
      SELECT trust_uid, gen_random_uuid(), cycle, number, reviewer, reviewer_name, purpose, with_titles,
        until_date, acting_user(), asked_by_name, asked_at FROM external_review WHERE id = '${id}'`;
    for (const who of [owen, grace]) {
      const actor: Actor = { role: "app_trust", trust: TAMAR, user: who.userId };
      await expect(rawAs(loginUrl, actor, copy)).rejects.toThrow(/row-level security/);
    }
    expect((await rawAs(loginUrl, asPriya, copy)).rowCount).toBe(1);
  });

  test("is told to the reviewer, and its end to the chair and the clerk", async () => {
    await rowsOf(superUrl, "DELETE FROM outbox");
    await finished();
    const letters = await rowsOf<{ to: string; subject: string }>(
      superUrl,
      "SELECT to_address AS to, subject FROM outbox ORDER BY created_at, to_address",
    );
    expect(letters.map(({ to }) => to)).toEqual([
      "leon@example.org",
      "owen.trevithick@example.org",
      "priya.shah@example.org",
    ]);
    expect(letters[2]?.subject).toBe("Tamar Valley Trust: an external review is finished");
  });
});
