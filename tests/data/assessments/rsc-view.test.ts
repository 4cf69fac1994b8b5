import { beforeAll, beforeEach, expect, test } from "vitest";
import { answerQuestion, askQuestion, recordRscView } from "@/lib/assessments/rsc-view/commands";
import { getQuestion, getSharedComments } from "@/lib/assessments/rsc-view/queries";
import { withdrawShare } from "@/lib/assessments/share/commands";
import { getWholeVersion } from "@/lib/assessments/version/queries";
import {
  anAssessment,
  aRegisterWithPeople,
  can,
  HARBOUR,
  type Made,
  minutesLater,
  must,
  NORTH,
  NOW,
  PEOPLE,
  regionScope,
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

const { rosalind, imran, priya, owen, grace, daniel } = PEOPLE;
let start = NOW;
let made: Made;
beforeAll(aRegisterWithPeople);
beforeEach(async () => {
  start = minutesLater(366 * 24 * 60, start);
  made = await anAssessment(TAMAR, start).rated().approved().shared().made();
  await rowsOf(superUrl, "DELETE FROM outbox");
});

const at = () => ({ trustUid: TAMAR, cycle: made.cycle });
const ask = (who: typeof rosalind | typeof imran = rosalind) =>
  askQuestion(can(who, "share:comment", start), at(), {
    characteristic: "risk",
    words: "Who reads the register?",
  });
const view = (verdict: "lower" | "same") =>
  recordRscView(can(rosalind, "share:comment", start), at(), {
    ...{ characteristic: "risk", verdict, reason: "As we read it" },
  });
const inTeam = () => getSharedComments(regionScope(rosalind, WEST, start), TAMAR, made.cycle);
const inTrust = async () => {
  const version = await getWholeVersion(trustScope(grace, TAMAR, start), made.cycle, 1);
  if (version === null) throw new Error("The version is not there");
  return { ...version.said, rscView: version.others.rscView };
};
const answer = (id: string, words = "The audit committee does") =>
  answerQuestion(can(owen, "review:answer", start), { cycle: made.cycle, number: 1, id }, words);
const letters = () =>
  rowsOf<{ to: string; body: string }>(
    superUrl,
    "SELECT to_address AS to, body::text FROM outbox ORDER BY to_address",
  );

test("a question is read by the team and by all of the trust, and told to its chair and clerk", async () => {
  const { id } = must(await ask());
  expect((await inTeam()).questions).toMatchObject([{ id, characteristic: "risk", answer: null }]);
  expect((await inTrust()).questions).toMatchObject([
    { id, regionName: "South-West England", withdrawnAt: null },
  ]);
  const told = await letters();
  expect(told.map(({ to }) => to)).toEqual([
    "owen.trevithick@example.org",
    "priya.shah@example.org",
  ]);
  expect(told[0]?.body).toContain(`/versions/1/questions/${id}`);
});

test("a question is answered once, and whoever asked is told", async () => {
  const { id } = must(await ask());
  await rowsOf(superUrl, "DELETE FROM outbox");
  must(await answer(id));
  expect(await answer(id, "Again")).toMatchObject({ reason: "answered" });
  expect((await inTeam()).questions[0]?.answer).toMatchObject({
    words: "The audit committee does",
  });
  expect((await letters()).map(({ to }) => to)).toEqual(["rosalind.pengelly@example.org"]);
});

test("the latest view is the team's mark, and the one before stands beside it", async () => {
  must(await view("lower"));
  start = minutesLater(1, start);
  must(await view("same"));
  const said = await inTrust();
  expect(said.views.map(one => one.verdict)).toEqual(["same", "lower"]);
  expect(said.rscView.get("risk")).toMatchObject({
    verdict: "same",
    byName: "South-West England",
  });
  expect(await letters()).toHaveLength(4);
});

test("once the share is withdrawn the team reads nothing of it and writes nothing more", async () => {
  const { id } = must(await ask());
  must(await view("lower"));
  must(await withdrawShare(can(priya, "assessment:share", start), made.shareId));
  expect(await inTeam()).toEqual({ questions: [], views: [] });
  expect(await ask()).toMatchObject({ reason: "hidden" });
  expect(await view("same")).toMatchObject({ reason: "hidden" });
  const said = await inTrust();
  expect(said.questions).toMatchObject([{ id, withdrawnAt: start }]);
  expect(said.rscView.get("risk")).toMatchObject({ verdict: "lower" });
  must(await answer(id));
});

test("another region's team neither asks nor reads, by its own statement neither", async () => {
  must(await ask());
  expect(await ask(imran)).toMatchObject({ reason: "hidden" });
  const inNorth: Actor = { role: "app_rsc", region: NORTH, user: imran.userId };
  for (const table of ["rsc_question", "rsc_view", "rsc_answer"]) {
    expect((await rawAs(loginUrl, inNorth, `SELECT 1 FROM ${table}`)).rowCount).toBe(0);
  }
});

test("nobody but the trust that was asked finds the question, and nothing is asked about a draft", async () => {
  const { id } = must(await ask());
  const where = { cycle: made.cycle, number: 1, id };
  expect(await getQuestion(trustScope(daniel, HARBOUR, start), where)).toBeNull();
  const theirs = can(daniel, "review:answer", start);
  expect(await answerQuestion(theirs, where, "x")).toMatchObject({ reason: "hidden" });
  const draft = await anAssessment(HARBOUR, start).rated().made();
  const grant = can(rosalind, "share:comment", start);
  const about = { characteristic: null, words: "x" };
  expect(await askQuestion(grant, { trustUid: HARBOUR, cycle: draft.cycle }, about)).toMatchObject({
    reason: "hidden",
  });
});

test("what the team does stands in the trust's trail, by the team", async () => {
  must(await ask());
  must(await view("lower"));
  for (const subject of [`question ${made.cycle}`, `view ${made.cycle} risk`]) {
    expect(await trailOf(superUrl, subject)).toMatchObject([
      { action: "share:comment", trust_uid: TAMAR, region_slug: WEST, role: "rscTeam" },
    ]);
  }
});
