import { beforeAll, expect, test } from "vitest";
import { grantFor, operatorGrant, type Permission, type Person, scopeFor } from "@/lib/access";
import { listAcademyLevels, listAcademyYears } from "@/lib/assessments/academies/queries";
import {
  openForAcademies,
  remindAcademies,
  sendBackView,
} from "@/lib/assessments/academy-asking/commands";
import { getAskingPage } from "@/lib/assessments/academy-asking/queries";
import { addAcademyEvidence, takeAwayEvidence } from "@/lib/assessments/academy-evidence/commands";
import { getOtherAcademies } from "@/lib/assessments/academy-others/queries";
import { arrangeAcademies, openMatrixToHeads } from "@/lib/assessments/academy-places/commands";
import { answerStep, sendView } from "@/lib/assessments/academy-view/commands";
import { getAcademyHome, getAcademyStep } from "@/lib/assessments/academy-view/queries";
import { statementsSeen } from "@/lib/assessments/academy-view/rules";
import { approveAssessment } from "@/lib/assessments/approval/commands";
import { reuseEvidence } from "@/lib/assessments/evidence/commands";
import { getLibrary } from "@/lib/assessments/library/queries";
import { OF_AN_ACADEMY } from "@/lib/assessments/marks/rules";
import { getMatrix } from "@/lib/assessments/matrix/queries";
import { getEvidenceFile } from "@/lib/assessments/piece/queries";
import { getAskPage } from "@/lib/assessments/review-asking/queries";
import { shareApproval } from "@/lib/assessments/share/commands";
import { openSharedVersion } from "@/lib/assessments/shared/commands";
import { getVersionToShare } from "@/lib/assessments/version/queries";
import { appointToTrust } from "@/lib/people/commands";
import { getTrustTrail } from "@/lib/reports/trail/queries";
import { CHARACTERISTIC_KEYS, CURRENT_RUBRIC, STEP_KEYS, type StepKey } from "@/lib/rubric";
import {
  anAssessment,
  aRegisterWithPeople,
  CYCLE,
  can,
  canaryOf,
  HARBOUR,
  minutesLater,
  must,
  NOW,
  PASSWORD,
  PEOPLE,
  TAMAR,
  trustScope,
  WEST,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf } from "./trail";

const database = await freshDatabase();
workOn(database);

const [LYDBROOK, TAMARSIDE, MOORSEDGE] = [9_000_101, 9_000_102, 9_000_106];
const DAY = 24 * 60;
const DUE = new Date("2026-12-11");
const { priya, daniel, rosalind } = PEOPLE;

function ofAcademy(last: number, name: string, trustUid: number, urn: number, isHead = true) {
  const role = isHead ? ("principal" as const) : ("localChair" as const);
  const userId = `00000000-0000-4000-8000-${String(last).padStart(12, "0")}`;
  return {
    userId,
    name,
    appointments: [{ body: "trust" as const, trustUid, name: "", role, urn }],
  };
}
const alan = ofAcademy(21, "Alan Treloar", TAMAR, LYDBROOK);
const kwame = ofAcademy(22, "Kwame Boateng", TAMAR, LYDBROOK, false);
const beatrice = ofAcademy(23, "Beatrice Owusu", TAMAR, TAMARSIDE);
const elin = ofAcademy(24, "Elin Rowse", HARBOUR, MOORSEDGE);
const helen: Person = {
  ...{ userId: "00000000-0000-4000-8000-000000000025", name: "Helen Marsh" },
  appointments: [{ body: "trust", trustUid: TAMAR, name: "", role: "chiefExecutive" }],
};

type AcademyPerson = ReturnType<typeof ofAcademy>;
const placeOf = ({ appointments: [held] }: AcademyPerson) => ({
  academyOf: held?.trustUid ?? 0,
  urn: held?.urn ?? 0,
});
const moment = (now: Date) => ({ now, requestId: "test" });
function speaks<P extends Permission>(who: AcademyPerson, permission: P, now = NOW) {
  const grant = grantFor(who, placeOf(who), permission, moment(now));
  if (grant === null) throw new Error(`${who.name} may not ${permission}`);
  return grant;
}
function scopeOf(who: AcademyPerson, now = NOW) {
  const scope = scopeFor(who, placeOf(who), moment(now));
  if (scope === null) throw new Error(`${who.name} is of no academy`);
  return scope;
}
const opens = (now = NOW) => can(helen, "academy:open", now);
const board = (now = NOW) => trustScope(priya, TAMAR, now);
const rows = <T extends object>(sql: string) => rowsOf<T>(database.superUrl, sql);
const level = (who: AcademyPerson) => canaryOf(who.appointments[0]?.trustUid ?? 0, "academy");
const said = (who: AcademyPerson) =>
  ({ level: "developing", cannotSee: false, reason: level(who), marks: {} }) as const;
const [SEEN] = statementsSeen(CURRENT_RUBRIC, "risk");
const MARKED = { [SEEN?.id ?? ""]: "in-place" } as const;

/** Answers every step that is not answered yet, and sends. */
async function sendAll(who: AcademyPerson, now = NOW): Promise<void> {
  const { current } = await getAcademyHome(scopeOf(who));
  const versions = new Map([...(current?.answers ?? [])].map(([step, one]) => [step, one.version]));
  for (const step of STEP_KEYS.filter(key => !versions.has(key))) {
    const saved = await answerStep(
      speaks(who, "academy:answer", now),
      { cycle: CYCLE, step },
      said(who),
      0,
    );
    versions.set(step, must(saved).version);
  }
  const seen = STEP_KEYS.map(step => `${step}:${versions.get(step)}`).join(" ");
  must(await sendView(speaks(who, "academy:send", now), CYCLE, seen));
}

/** As text, maps with what they hold. */
const inFull = (what: unknown) =>
  JSON.stringify(what, (_, value) => (value instanceof Map ? [...value] : value));

const levelsOf = async (urn: number, now = NOW) =>
  (await listAcademyLevels(board(now), CYCLE)).find(one => one.urn === urn);

beforeAll(async () => {
  await aRegisterWithPeople();
  const appoint = operatorGrant("people:appoint");
  for (const who of [alan, kwame, beatrice, elin]) {
    const { trustUid = 0, role = "principal" as const, urn } = who.appointments[0] ?? {};
    const email = `${who.name.toLowerCase().replace(" ", ".")}@example.org`;
    const named = { name: who.name, email, trustUid, role, confirmedBy: "x" };
    const fixed = { userId: who.userId, password: PASSWORD };
    must(await appointToTrust(appoint, { ...named, ...(urn && { urn }) }, fixed));
  }
  const ceo = { name: helen.name, email: "helen.marsh@example.org", confirmedBy: "x" };
  const as = { ...ceo, trustUid: TAMAR, role: "chiefExecutive" as const };
  must(await appointToTrust(appoint, as, { userId: helen.userId, password: PASSWORD }));
});

test("academies are asked within the trust's own self-assessment: before it is open, none is", async () => {
  expect(await openForAcademies(opens(), [LYDBROOK], DUE)).toMatchObject({ reason: "not-opened" });
  await anAssessment(TAMAR).rated(["overall", "risk"]).made();
  await anAssessment(HARBOUR).rated().approved().shared().made();
  expect((await getAskingPage(board())).isOpened).toBe(true);
});

test("whoever speaks for an academy gets a letter with one link and nothing that anybody said", async () => {
  await rows("DELETE FROM outbox");
  expect(must(await openForAcademies(opens(), [LYDBROOK, TAMARSIDE], DUE))).toBe(2);
  const letters = await rows<{ to: string; body: { link: { path: string } } }>(
    'SELECT to_address AS "to", body FROM outbox ORDER BY 1',
  );
  expect(letters.map(({ to, body }) => [to, body.link.path])).toEqual([
    ["alan.treloar@example.org", `/academies/${TAMAR}/${LYDBROOK}`],
    ["beatrice.owusu@example.org", `/academies/${TAMAR}/${TAMARSIDE}`],
    ["kwame.boateng@example.org", `/academies/${TAMAR}/${LYDBROOK}`],
  ]);
  expect(JSON.stringify(letters)).not.toContain("canary");
});

test("an academy is asked once, and another trust's is not known", async () => {
  expect(must(await openForAcademies(opens(), [LYDBROOK], DUE))).toBe(0);
  expect(await openForAcademies(opens(), [MOORSEDGE], DUE)).toMatchObject({ reason: "hidden" });
});

test("principal and local chair work on one view: who saves second sees the first one's answer", async () => {
  const target = { cycle: CYCLE, step: "risk" } as const;
  const first = { ...said(alan), marks: MARKED };
  const saved = await answerStep(speaks(alan, "academy:answer"), target, first, 0);
  expect(must(saved).version).toBe(1);
  const second = await answerStep(speaks(kwame, "academy:answer"), target, said(kwame), 0);
  expect(second).toMatchObject({
    reason: "conflict",
    detail: { updatedBy: "Alan Treloar", level: "developing", marks: MARKED, version: 1 },
  });
});

test("the same save with the same key is made once", async () => {
  const target = { cycle: CYCLE, step: "vision" } as const;
  const key = "20000000-0000-4000-8000-0000000000a1";
  const save = () => answerStep(speaks(kwame, "academy:answer"), target, said(kwame), 0, key);
  expect(must(await save())).toEqual(must(await save()));
  const page = await getAcademyStep(scopeOf(alan), CYCLE, "vision");
  expect(page?.answer).toMatchObject({ version: 1, updatedBy: "Kwame Boateng" });
});

test("a statement that only the trust can see is no academy's to mark", async () => {
  const [trusts] = Object.values(CURRENT_RUBRIC.characteristics.governance.levels)
    .flat()
    .filter(({ seat }) => seat === "trust");
  const marks = { [trusts?.id ?? ""]: "in-place" } as const;
  const foreign = { "governance.beginning.x": "in-place" } as const;
  const target = { cycle: CYCLE, step: "governance" } as const;
  const save = (given: Record<string, "in-place">) =>
    answerStep(speaks(alan, "academy:answer"), target, { ...said(alan), marks: given }, 0);
  expect(await save(marks)).toMatchObject({ reason: "hidden" });
  expect(await save(foreign)).toMatchObject({ reason: "hidden" });
  const overall = { cycle: CYCLE, step: "overall" as StepKey };
  expect(await answerStep(speaks(alan, "academy:answer"), overall, said(alan), 0)).toMatchObject({
    reason: "hidden",
  });
});

const piece = {
  ...{ title: canaryOf(TAMAR, "academy title"), note: canaryOf(TAMAR, "academy note"), link: "" },
  ...{ speaksFor: NOW, expiresOn: null, restricted: false, aboutChiefExecutive: false },
  file: { name: "notes.pdf", mediaType: "application/pdf", content: Buffer.from("%PDF-1.7") },
  shows: ["risk.developing.risk-register"],
};
let evidence = "";

test("before it is sent the trust reads nothing of it, not even that somebody is at it", async () => {
  const target = { cycle: CYCLE, step: "risk" } as const;
  const step = await getAcademyStep(scopeOf(alan), CYCLE, "risk");
  const shows = Object.values(step?.rubric.characteristics.risk.levels ?? {})
    .flat()
    .filter(one => one.seat !== "trust" && one.kind === "in-place")
    .map(({ id }) => id)
    .slice(0, 1);
  const added = await addAcademyEvidence(speaks(alan, "academy:answer"), target, {
    ...piece,
    shows,
  });
  evidence = must(added).id;
  const told = [
    await listAcademyLevels(board(), CYCLE),
    await getLibrary(board(), "all"),
    await getTrustTrail(can(priya, "trail:read"), "everything", null),
  ];
  expect(inFull(told)).not.toMatch(/canary-\d+ academy|Worked on an academy/);
  expect((await levelsOf(LYDBROOK))?.levels.size).toBe(0);
  expect(await getEvidenceFile(board(), evidence)).toBeNull();
  expect(await getEvidenceFile(scopeOf(kwame), evidence)).toMatchObject({ name: "notes.pdf" });
});

test("another academy's people, of this trust or another, open none of its evidence", async () => {
  expect(await getEvidenceFile(scopeOf(beatrice), evidence)).toBeNull();
  expect(await getEvidenceFile(scopeOf(elin), evidence)).toBeNull();
  expect(await getAcademyStep(scopeOf(elin), CYCLE, "risk")).toBeNull();
});

test("it is sent whole, as it stood on the page, and not otherwise", async () => {
  const sends = speaks(kwame, "academy:send");
  expect(await sendView(sends, CYCLE, "vision:1 risk:1")).toMatchObject({ reason: "incomplete" });
  expect(await sendView(sends, CYCLE, "vision:1")).toMatchObject({ reason: "changed" });
  await sendAll(kwame, minutesLater(5));
  expect(await sendView(sends, CYCLE, "x")).toMatchObject({ reason: "sent" });
});

test("what is sent the trust reads, and the academy changes no more", async () => {
  const risk = (await levelsOf(LYDBROOK))?.levels.get("risk");
  expect(risk).toBe("developing");
  expect((await getLibrary(board(), "all")).lines.map(({ title }) => title)).not.toContain("x");
  const target = { cycle: CYCLE, step: "risk" } as const;
  const answers = speaks(alan, "academy:answer");
  expect(await answerStep(answers, target, said(alan), 1)).toMatchObject({ reason: "sent" });
  const shown = { statement: "risk.developing.risk-register", evidence };
  expect(await takeAwayEvidence(answers, target, shown)).toMatchObject({ reason: "sent" });
  expect(await getEvidenceFile(board(), evidence)).toMatchObject({ name: "notes.pdf" });
});

test("it never leaves the trust: what is approved and shared holds nothing of it", async () => {
  await anAssessment(HARBOUR, minutesLater(-365 * DAY))
    .rated()
    .approved()
    .shared()
    .made();
  const opened = await openForAcademies(can(daniel, "academy:open"), [MOORSEDGE], DUE);
  expect(must(opened)).toBe(1);
  await sendAll(elin, minutesLater(5));
  const shared = await openSharedVersion(can(rosalind, "share:read"), HARBOUR, CYCLE);
  expect(inFull(must(shared))).toContain(canaryOf(HARBOUR, "reason risk"));
  expect(inFull(shared)).not.toContain(canaryOf(HARBOUR, "academy"));
});

test("sent back with a reason it is the academy's again, and leaves the matrix until it is sent anew", async () => {
  must(await sendBackView(opens(minutesLater(10)), LYDBROOK, "Say more of risk"));
  expect((await levelsOf(LYDBROOK))?.sent).toBe(false);
  expect((await levelsOf(LYDBROOK))?.levels.size).toBe(0);
  const home = await getAcademyHome(scopeOf(kwame));
  expect(home.current?.sentBack).toMatchObject({
    byName: "Helen Marsh",
    reason: "Say more of risk",
  });
  const changed = { ...said(alan), level: "beginning" } as const;
  const target = { cycle: CYCLE, step: "risk" } as const;
  must(await answerStep(speaks(alan, "academy:answer"), target, changed, 1));
  await sendAll(alan, minutesLater(20));
  expect((await levelsOf(LYDBROOK))?.levels.get("risk")).toBe("beginning");
});

test("an academy is reminded once a day at most, and not once it has sent", async () => {
  const soon = await remindAcademies(opens(minutesLater(60)), [LYDBROOK, TAMARSIDE]);
  expect(must(soon)).toBe(0);
  const later = minutesLater(DAY + 1);
  expect(must(await remindAcademies(opens(later), [LYDBROOK, TAMARSIDE]))).toBe(1);
  expect(must(await remindAcademies(opens(later), [TAMARSIDE]))).toBe(0);
});

test("heads read one another's levels only where the trust says so, and of what is sent from then on", async () => {
  expect(await getOtherAcademies(scopeOf(beatrice), CYCLE)).toBeNull();
  must(await openMatrixToHeads(can(helen, "academy:arrange", minutesLater(30))));
  const before = await getOtherAcademies(scopeOf(beatrice), CYCLE);
  expect(before?.academies).toEqual([]);
  await sendAll(beatrice, minutesLater(40));
  const after = await getOtherAcademies(scopeOf(alan), CYCLE);
  expect(after?.academies.map(({ urn, levels }) => [urn, levels.size])).toEqual([[TAMARSIDE, 9]]);
  expect(JSON.stringify(after)).not.toContain("canary");
});

test("the trust arranges its academies by cluster, and says whether a first year counts", async () => {
  const arranges = can(helen, "academy:arrange");
  const place = { urn: LYDBROOK, cluster: "Tavy", counted: true };
  expect(must(await arrangeAcademies(arranges, [place]))).toBe(1);
  expect(must(await arrangeAcademies(arranges, [place]))).toBe(0);
  expect(await levelsOf(LYDBROOK)).toMatchObject({
    cluster: "Tavy",
    counted: true,
    firstYear: false,
  });
  const foreign = { ...place, urn: MOORSEDGE };
  expect(await arrangeAcademies(arranges, [foreign])).toMatchObject({ reason: "hidden" });
});

test("every cycle in which academies were asked is listed, with who was in the trust then", async () => {
  const years = await listAcademyYears(board());
  expect(years.map(({ cycle }) => cycle)).toEqual([CYCLE]);
  expect(years[0]?.academies.filter(({ sent }) => sent).map(({ urn }) => urn)).toEqual([
    LYDBROOK,
    TAMARSIDE,
  ]);
});

test("a piece of an academy's that the trust uses for itself leaves without its title or what it says", async () => {
  const rest = CHARACTERISTIC_KEYS.filter(key => key !== "overall" && key !== "risk");
  await anAssessment(TAMAR).rated(rest).made();
  const showing = { cycle: CYCLE, characteristic: "risk" as const };
  const shows = ["risk.developing.risk-register"];
  must(await reuseEvidence(can(priya, "evidence:prepare"), showing, evidence, shows));
  const seen = CHARACTERISTIC_KEYS.map(key => `${key}:1`).join(" ");
  const approval = { cycle: CYCLE, meetingOn: NOW, minuteReference: "4.1", seen };
  must(await approveAssessment(can(priya, "assessment:approve", minutesLater(55)), approval));
  const { trust } = await getMatrix(board(), CYCLE);
  expect(trust?.get("risk")).toMatchObject({ mark: { statements: 5, evidenced: 0 } });
  const at = { cycle: CYCLE, number: 1 };
  expect((await getVersionToShare(board(), CYCLE, 1))?.offered).toEqual([]);
  expect((await getAskPage(can(priya, "review:ask"), CYCLE, 1))?.titles.get("risk")).toEqual([
    expect.objectContaining({ evidenceId: evidence, mayOpen: false }),
  ]);
  const share = { ...at, regionSlug: WEST, purpose: "", withEvidence: true };
  const shares = (items: readonly string[]) =>
    shareApproval(can(priya, "assessment:share", minutesLater(60)), { ...share, items });
  expect(await shares([evidence])).toMatchObject({ reason: "evidence" });
  must(await shares([]));
  const shared = must(await openSharedVersion(can(rosalind, "share:read"), TAMAR, CYCLE));
  const risk = shared.ratings.get("risk");
  expect(risk?.titles.map(({ title }) => title)).toEqual([OF_AN_ACADEMY]);
  expect(inFull(shared)).not.toContain(canaryOf(TAMAR, "academy"));
});
