import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { operatorGrant, type Person, type TrustRole } from "@/lib/access";
import { approveAssessment } from "@/lib/assessments/approval/commands";
import { getCheckPage } from "@/lib/assessments/approval/queries";
import { versionsSeen } from "@/lib/assessments/approval/rules";
import { addEvidence, markStatements } from "@/lib/assessments/evidence/commands";
import { getPrepareStep } from "@/lib/assessments/evidence/queries";
import { getLibrary } from "@/lib/assessments/library/queries";
import { libraryFinding, type NewEvidence } from "@/lib/assessments/library/rules";
import { changeEvidence, nameReaders, removeEvidence } from "@/lib/assessments/piece/commands";
import { getEvidenceFile, getPiece } from "@/lib/assessments/piece/queries";
import { downloadApprovedVersion, openApprovedVersion } from "@/lib/assessments/reading/commands";
import { shareApproval } from "@/lib/assessments/share/commands";
import { getOpenings } from "@/lib/assessments/share/queries";
import {
  downloadSharedFile,
  downloadSharedVersion,
  openSharedVersion,
} from "@/lib/assessments/shared/commands";
import { getVersionPage } from "@/lib/assessments/version/queries";
import { setStep } from "@/lib/improvement/steps/commands";
import { appointToTrust } from "@/lib/people/commands";
import { placeHold } from "@/lib/reports/record/commands";
import { CHARACTERISTIC_KEYS, CURRENT_RUBRIC } from "@/lib/rubric";
import {
  anAssessment,
  aRegisterWithPeople,
  can,
  type Made,
  minutesLater,
  must,
  NOW,
  PEOPLE,
  TAMAR,
  trustScope,
  WEST,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf } from "./trail";

const database = await freshDatabase();
const { superUrl } = database;
workOn(database);

const named = (last: number, name: string, role: TrustRole): Person => ({
  userId: `00000000-0000-4000-8000-0000000000${last}`,
  name,
  appointments: [{ body: "trust", trustUid: TAMAR, name: "", role }],
});
const helen = named(31, "Helen Marsh", "chiefExecutive");
const tom = named(32, "Tom Bassett", "centralTeam");

beforeAll(async () => {
  await aRegisterWithPeople();
  const roles = [
    [helen, "chiefExecutive"],
    [tom, "centralTeam"],
  ] as const;
  for (const [{ userId, name }, role] of roles) {
    const who = { name, email: `${userId}@example.org`, trustUid: TAMAR, role, confirmedBy: "x" };
    const account = { userId, password: "a long one" };
    must(await appointToTrust(operatorGrant("people:appoint"), who, account));
  }
});

/** Each test has a year of its own. */
let start = NOW;
let made: Made;
beforeEach(async () => {
  start = minutesLater(366 * 24 * 60, start);
  made = await anAssessment(TAMAR, start).rated().made();
});

const { priya, owen, grace, rosalind } = PEOPLE;
const REGISTER = "risk.developing.risk-register";
const prepares = (person: Person) => can(person, "evidence:prepare", start);
const row = () => ({ cycle: made.cycle, characteristic: "risk" as const });
const a = (some: Partial<NewEvidence> = {}): NewEvidence => ({
  ...{ title: "Register", note: "Page 4", link: "", file: null, shows: [REGISTER] },
  ...{ speaksFor: new Date("2026-05-03"), expiresOn: null },
  ...{ restricted: false, aboutChiefExecutive: false },
  ...some,
});
const aFile = (size = 10) => ({
  name: "register.pdf",
  mediaType: "application/pdf",
  content: Buffer.alloc(size, "x"),
});
const add = async (some: Partial<NewEvidence> = {}, person = owen) =>
  must(await addEvidence(prepares(person), row(), a(some))).id;
const inAYear = () => new Date(Date.UTC(start.getUTCFullYear() + 1, 0, 15));
const at = (person: Person) => trustScope(person, TAMAR, start);
const approve = async () => {
  const seen = versionsSeen(new Map(CHARACTERISTIC_KEYS.map(key => [key, { version: 1 }])));
  const approval = { cycle: made.cycle, meetingOn: start, minuteReference: "4.1", seen };
  return must(await approveAssessment(can(priya, "assessment:approve", start), approval)).number;
};
const version = async (number = 1) => {
  const page = await getVersionPage(at(priya), made.cycle, number);
  return page?.ratings.get("risk");
};

describe("an approved version", () => {
  test("keeps what each rating was evidenced by, whatever becomes of the evidence", async () => {
    const id = await add({ title: "Risk register" });
    await approve();
    const kept = await version();
    expect(kept?.mark).toMatchObject({
      evidenced: expect.any(Number),
      restsOn: expect.any(Number),
    });
    expect(kept?.titles).toMatchObject([{ id, title: "Risk register", statements: [REGISTER] }]);
    const facts = { ...a({ title: "Another name" }) };
    must(await changeEvidence(prepares(owen), id, 1, facts));
    must(await removeEvidence(prepares(owen), id));
    expect(await version()).toEqual(kept);
  });

  test("counts no evidence that has expired, and the check page asks about it", async () => {
    const day = 24 * 60;
    await add({ title: "Old register", expiresOn: minutesLater(-2 * day, start) });
    const page = await getCheckPage(at(priya), made.cycle);
    expect(page?.rows.get("risk")?.mark?.restsOn).toBe(0);
    expect(page?.questions).toContainEqual({
      key: "risk",
      question: "“Old register” has expired. Is there anything later?",
    });
  });
});

describe("restricted evidence", () => {
  const opened = async (person: Person, id: string) => (await getPiece(at(person), id))?.content;

  test("is seen by a trustee, and opened only once the chair names them", async () => {
    const id = await add({ restricted: true, file: aFile() });
    expect(await opened(grace, id)).toBeNull();
    expect(await getEvidenceFile(at(grace), id)).toBeNull();
    expect(await opened(priya, id)).toEqual({ note: "Page 4", link: "" });
    must(await nameReaders(can(priya, "evidence:open", start), id, [grace.userId]));
    expect(await opened(grace, id)).toEqual({ note: "Page 4", link: "" });
    expect((await getEvidenceFile(at(grace), id))?.name).toBe("register.pdf");
    must(await nameReaders(can(priya, "evidence:open", start), id, []));
    expect(await opened(grace, id)).toBeNull();
  });

  test("the trust CEO opens what concerns another, and what concerns them once the chair names them", async () => {
    const about = await add({ restricted: true, aboutChiefExecutive: true });
    const another = await add({ title: "Another", restricted: true, file: aFile() });
    expect(await opened(helen, another)).toEqual({ note: "Page 4", link: "" });
    expect((await getEvidenceFile(at(helen), another))?.name).toBe("register.pdf");
    expect((await getPiece(at(helen), about))?.title).toBe("Register");
    expect(await opened(helen, about)).toBeNull();
    must(await nameReaders(can(priya, "evidence:open", start), about, [helen.userId]));
    expect(await opened(helen, about)).toEqual({ note: "Page 4", link: "" });
  });

  test("the central team sees that it is there, and opens what they added themselves", async () => {
    const theirs = await add({ restricted: true }, tom);
    const another = await add({ title: "Another", restricted: true });
    expect(await opened(tom, theirs)).toEqual({ note: "Page 4", link: "" });
    expect((await getPiece(at(tom), another))?.title).toBe("Another");
    expect(await opened(tom, another)).toBeNull();
  });

  test("whoever is named stays so while records are held, and others may join them", async () => {
    const id = await add({ restricted: true });
    const name = (people: readonly Person[]) => {
      const ids = people.map(({ userId }) => userId);
      return nameReaders(can(priya, "evidence:open", start), id, ids);
    };
    must(await name([grace]));
    must(await placeHold(can(owen, "record:hold", start), "A request"));
    must(await name([grace, helen]));
    const taken = await name([helen]);
    await rowsOf(superUrl, "UPDATE record_hold SET lifted_at = now(), lifted_by = placed_by");
    expect(taken).toMatchObject({ reason: "held" });
    expect(await opened(grace, id)).not.toBeNull();
  });

  test("nobody outside the trust is named", async () => {
    const id = await add({ restricted: true });
    const named = await nameReaders(can(priya, "evidence:open", start), id, [rosalind.userId]);
    expect(named).toMatchObject({ reason: "people" });
  });

  test("cannot be ticked when sharing", async () => {
    const id = await add({ restricted: true });
    await approve();
    const share = { cycle: made.cycle, number: 1, regionSlug: WEST, purpose: "" };
    const grant = can(priya, "assessment:share", start);
    const ticked = await shareApproval(grant, { ...share, withEvidence: false, items: [id] });
    expect(ticked).toMatchObject({ reason: "evidence" });
  });
});

describe("what was ticked when sharing", () => {
  const shared = async (id: string) => {
    await approve();
    const share = { cycle: made.cycle, number: 1, regionSlug: WEST, purpose: "" };
    const grant = can(priya, "assessment:share", start);
    must(await shareApproval(grant, { ...share, withEvidence: false, items: [id] }));
  };
  const read = () => openSharedVersion(can(rosalind, "share:read", start), TAMAR, made.cycle);
  const fetch = (id: string) =>
    downloadSharedFile(can(rosalind, "share:read", start), TAMAR, made.cycle, id);

  test("is opened by the team, and what was not ticked is not", async () => {
    const id = await add({ file: aFile() });
    const other = await add({ title: "Another", file: aFile(11) });
    await shared(id);
    expect(must(await read()).items.map(item => item.id)).toEqual([id]);
    expect(must(await fetch(id)).name).toBe("register.pdf");
    expect(await fetch(other)).toMatchObject({ reason: "hidden" });
  });

  test("a next step leaves by its tick alone, and without whose it is", async () => {
    const step = async (statement: string, intendedEffect: string) => {
      const what = { statement, owner: grace.userId, dueOn: inAYear(), intendedEffect };
      return must(await setStep(can(priya, "nextStep:set", start), "risk", what)).id;
    };
    const [one, other] = CURRENT_RUBRIC.characteristics.risk.levels.leading;
    const ticked = await step(one.id, "Ticked");
    await step(other?.id ?? "", "Not ticked");
    await shared(ticked);
    const { steps } = must(await read());
    expect(steps.map(({ stepId, intendedEffect }) => [stepId, intendedEffect])).toEqual([
      [ticked, "Ticked"],
    ]);
    expect(JSON.stringify(steps)).not.toMatch(new RegExp(`${grace.name}|${grace.userId}`));
  });

  test("the trust sees who opened it and what they took away, and a reader among them", async () => {
    const id = await add({ file: aFile() });
    await shared(id);
    must(await read());
    must(await downloadSharedVersion(can(rosalind, "share:read", start), TAMAR, made.cycle));
    must(await fetch(id));
    const reads = can(PEOPLE.miriam, "approved:read", start);
    must(await openApprovedVersion(reads, { cycle: made.cycle, number: 1 }));
    must(await downloadApprovedVersion(reads, { cycle: made.cycle, number: 1 }));
    const follows = can(grace, "share:follow", start);
    const openings = await getOpenings(follows, made.cycle, 1, new Date(0));
    expect(openings.map(({ name, region, how, title }) => [name, region, how, title])).toEqual([
      ["Miriam Castle", null, "downloaded", null],
      ["Miriam Castle", null, "opened", null],
      [null, "South-West England", "evidence", "Register"],
      [null, "South-West England", "downloaded", null],
      [null, "South-West England", "opened", null],
    ]);
  });

  test.each([
    ["removed", (id: string) => removeEvidence(prepares(owen), id)],
    ["restricted", (id: string) => changeEvidence(prepares(owen), id, 1, a({ restricted: true }))],
  ])("is gone once it is %s", async (_, act) => {
    const id = await add({ file: aFile() });
    await shared(id);
    must<unknown>(await act(id));
    expect(must(await read()).items).toEqual([]);
    expect(await fetch(id)).toMatchObject({ reason: "hidden" });
  });
});

describe("a piece of evidence", () => {
  test("is changed by whoever added it and by the clerk, by nobody else, and by one at a time", async () => {
    const id = await add({}, PEOPLE.priya);
    expect(await changeEvidence(prepares(owen), id, 1, a({ title: "By the clerk" }))).toMatchObject(
      {
        ok: true,
      },
    );
    expect(await changeEvidence(prepares(priya), id, 1, a())).toMatchObject({ reason: "conflict" });
  });

  test("is deleted with what it says, but not while a hold is in force", async () => {
    const [first, second] = [
      await add({ file: aFile() }),
      await add({ title: "B", file: aFile() }),
    ];
    must(await removeEvidence(prepares(owen), first));
    const left = "SELECT count(*)::int AS n FROM evidence_file WHERE evidence_id = ";
    expect(await rowsOf(superUrl, `${left}'${first}'`)).toEqual([{ n: 0 }]);
    must(await placeHold(can(owen, "record:hold", start), "A request"));
    must(await removeEvidence(prepares(owen), second));
    expect(await rowsOf(superUrl, `${left}'${second}'`)).toEqual([{ n: 1 }]);
    expect(await getPiece(at(owen), second)).toBeNull();
    await rowsOf(superUrl, "UPDATE record_hold SET lifted_at = now(), lifted_by = placed_by");
  });

  test("finds no room where the trust's files fill theirs", async () => {
    const full = await add({ title: "Full", file: aFile() });
    await rowsOf(
      superUrl,
      `ALTER TABLE evidence_file DROP CONSTRAINT evidence_file_size_check, DROP CONSTRAINT evidence_file_check;
       UPDATE evidence_file SET size = 500 * 1024 * 1024 WHERE evidence_id = '${full}'`,
    );
    const more = await addEvidence(prepares(owen), row(), a({ title: "More", file: aFile(12) }));
    expect(more).toMatchObject({ reason: "no-room" });
    await rowsOf(superUrl, `UPDATE evidence_file SET size = 10 WHERE evidence_id = '${full}'`);
  });

  test("shows again next year what it showed, as long as it is in date", async () => {
    await add({ title: "Still good" });
    await add({ title: "Over by then", expiresOn: minutesLater(24 * 60, start) });
    await approve();
    start = minutesLater(366 * 24 * 60, start);
    made = await anAssessment(TAMAR, start).made();
    expect((await getPrepareStep(at(owen), made.cycle, "risk"))?.usedLastTime).toBe(1);
    must(await markStatements(prepares(owen), row(), new Map(), "again"));
    const step = await getPrepareStep(at(owen), made.cycle, "risk");
    expect(step?.prepared.evidence.map(({ title }) => title)).toEqual(["Still good"]);
    expect(step?.usedLastTime).toBe(0);
  });
});

test("the library says first what has expired, then what soon will, then what everything rests on", async () => {
  await rowsOf(superUrl, "UPDATE evidence SET removed_at = now()");
  expect(libraryFinding((await getLibrary(at(owen), "all")).figures)).toBe("No evidence yet");
  await add({ title: "Much", shows: [REGISTER, "risk.developing.register-in-use"] });
  const all = await getLibrary(at(owen), "all");
  expect(libraryFinding(all.figures)).toBe("2 of 2 evidenced statements rest on one document");
  await add({ title: "Soon", expiresOn: minutesLater(20 * 24 * 60, start) });
  expect(libraryFinding((await getLibrary(at(owen), "all")).figures)).toBe(
    "1 piece of evidence expires within 60 days",
  );
  await add({ title: "Past", expiresOn: minutesLater(-2 * 24 * 60, start) });
  const expiring = await getLibrary(at(owen), "expiring");
  expect(libraryFinding(expiring.figures)).toBe("1 piece of evidence has expired");
  expect(expiring.lines.map(({ title }) => title)).toEqual(["Past", "Soon"]);
});
