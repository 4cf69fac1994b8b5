import { beforeAll, beforeEach, expect, test } from "vitest";
import { getRegionPage } from "@/lib/assessments/region/queries";
import { getRegionTrust } from "@/lib/assessments/region-trust/queries";
import { shareApproval, withdrawShare } from "@/lib/assessments/share/commands";
import type { Help } from "@/lib/assessments/share/rules";
import { openSharedVersion } from "@/lib/assessments/shared/commands";
import { getVersionPage } from "@/lib/assessments/version/queries";
import {
  anAssessment,
  aRegisterWithPeople,
  can,
  HARBOUR,
  minutesLater,
  must,
  NORTH,
  NOW,
  PEOPLE,
  regionScope,
  TAMAR,
  trustScope,
  WEST,
  warmPool,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rawAs } from "../proofs/actors";
import { rowsOf } from "./trail";

const database = await freshDatabase();
const { superUrl, loginUrl } = database;
workOn(database);

/** Each test has a year of its own; what earlier ones shared is taken back. */
let start = NOW;
beforeAll(aRegisterWithPeople);
beforeAll(warmPool);
beforeEach(async () => {
  start = minutesLater(366 * 24 * 60, start);
  await rowsOf(superUrl, "UPDATE share SET withdrawn_at = shared_at WHERE withdrawn_at IS NULL");
});

const { rosalind, imran, priya, daniel } = PEOPLE;
const OFFERS: readonly Help[] = [{ kind: "offers", step: "risk" }];
const ASKS: readonly Help[] = [
  { kind: "asks", step: "risk" },
  { kind: "asks", step: "vision" },
];

/** Approves the year of `start`, and shares it with the team saying this. @returns its cycle */
async function shared(trustUid: number, help: readonly Help[], at = start): Promise<string> {
  const { cycle } = await anAssessment(trustUid, at).rated().approved().made();
  const chair = trustUid === TAMAR ? priya : daniel;
  const share = { cycle, number: 1, regionSlug: WEST, purpose: "", withEvidence: false, help };
  must(await shareApproval(can(chair, "assessment:share", at), share));
  return cycle;
}
const pageOf = (region = WEST) => {
  const person = region === WEST ? rosalind : imran;
  return getRegionPage(regionScope(person, region, start), { kind: "multi", since: null });
};
const helpIn = async (region = WEST) =>
  (await pageOf(region)).help.map(({ step, offers, asks }) => ({
    [step]: [offers, asks].map(trusts => trusts.map(({ trustUid }) => trustUid)),
  }));
const stored = async (region: string) => {
  const user = region === WEST ? rosalind.userId : imran.userId;
  const sql = "SELECT FROM share_help";
  return (await rawAs(loginUrl, { role: "app_rsc", region, user }, sql)).rowCount;
};
const takeBack = async (cycle: string) => {
  const version = await getVersionPage(trustScope(priya, TAMAR, start), cycle, 1);
  const id = version?.shares.find(({ withdrawnAt }) => withdrawnAt === null)?.id ?? "";
  must(await withdrawShare(can(priya, "assessment:share", start), id));
};

test("a trust that offers help stands beside one that asked for it, in the step that both ticked", async () => {
  const cycle = await shared(TAMAR, OFFERS);
  await shared(HARBOUR, ASKS);
  expect(await helpIn()).toEqual([{ vision: [[], [HARBOUR]] }, { risk: [[TAMAR], [HARBOUR]] }]);
  const [, risk] = (await pageOf()).help;
  expect(risk?.offers[0]).toEqual({
    ...{ trustUid: TAMAR, name: "Tamar Valley Trust", cycle, sharedAt: start },
  });
});

test("of a trust that ticks nothing, nothing is said of help", async () => {
  const cycle = await shared(TAMAR, []);
  expect(await helpIn()).toEqual([]);
  expect(await getRegionTrust(regionScope(rosalind, WEST, start), TAMAR)).toMatchObject({
    shares: expect.arrayContaining([expect.objectContaining({ cycle, help: [] })]),
  });
});

test("the team reads it on the trust’s page and with what was shared; the trust reads what it said", async () => {
  const cycle = await shared(TAMAR, OFFERS);
  const said = [{ kind: "offers", characteristic: "risk" }];
  const trust = await getRegionTrust(regionScope(rosalind, WEST, start), TAMAR);
  expect(trust?.shares[0]).toMatchObject({ cycle, help: said });
  const opened = await openSharedVersion(can(rosalind, "share:read", start), TAMAR, cycle);
  expect(must(opened).help).toEqual(said);
  const version = await getVersionPage(trustScope(priya, TAMAR, start), cycle, 1);
  expect(version?.shares).toMatchObject([{ help: said }]);
});

test("with the share it is gone on the next request, by a statement of one's own too", async () => {
  const cycle = await shared(TAMAR, OFFERS);
  expect(await stored(WEST)).toBe(1);
  await takeBack(cycle);
  expect([await helpIn(), await stored(WEST)]).toEqual([[], 0]);
  const trust = await getRegionTrust(regionScope(rosalind, WEST, start), TAMAR);
  expect(trust?.shares.flatMap(({ help }) => help)).toEqual([]);
});

test("a version that takes the place of another says for itself what help there is", async () => {
  const cycle = await shared(TAMAR, OFFERS);
  await takeBack(cycle);
  const again = { cycle, number: 1, regionSlug: WEST, purpose: "", withEvidence: false };
  must(await shareApproval(can(priya, "assessment:share", start), { ...again, help: ASKS }));
  expect(await helpIn()).toEqual([{ vision: [[], [TAMAR]] }, { risk: [[], [TAMAR]] }]);
});

test("of several cycles the region goes by the latest, and an earlier one keeps what it said", async () => {
  const before = await shared(TAMAR, OFFERS);
  start = minutesLater(366 * 24 * 60, start);
  await shared(TAMAR, []);
  expect(await helpIn()).toEqual([]);
  const opened = await openSharedVersion(can(rosalind, "share:read", start), TAMAR, before);
  expect(must(opened).help).toHaveLength(1);
});

test("another region's team learns nothing of it, nor does a trust of the region", async () => {
  await shared(TAMAR, OFFERS);
  expect([await helpIn(NORTH), await stored(NORTH)]).toEqual([[], 0]);
  const harbours = { role: "app_trust", trust: HARBOUR, user: daniel.userId } as const;
  const theirs = `SELECT FROM share_help WHERE trust_uid = ${TAMAR}`;
  expect((await rawAs(loginUrl, harbours, theirs)).rowCount).toBe(0);
});

test("readers' role cannot even ask for it", async () => {
  await shared(TAMAR, OFFERS);
  const reader = { role: "app_reader", trust: TAMAR, user: priya.userId } as const;
  await expect(rawAs(loginUrl, reader, "SELECT FROM share_help")).rejects.toThrow(
    /permission denied/,
  );
});

test("overall performance is nothing to help with, and a row is said once", async () => {
  const cycle = await shared(TAMAR, OFFERS);
  const insert = (characteristic: string) =>
    rowsOf(
      superUrl,
      `INSERT INTO share_help SELECT trust_uid, id, $2, 'offers' FROM share
        WHERE trust_uid = ${TAMAR} AND cycle = $1 RETURNING 1`,
      [cycle, characteristic],
    );
  await expect(insert("overall")).rejects.toThrow(/share_help_of_a_step/);
  await expect(insert("risk")).rejects.toThrow(/share_help_pkey/);
});
