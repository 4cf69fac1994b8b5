import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { grantFor, operatorGrant, type Permission, type Person, scopeFor } from "@/lib/access";
import {
  moveDueDay,
  openForAcademies,
  remindAcademies,
  sendBackView,
} from "@/lib/assessments/academy-asking/commands";
import { getAskingPage } from "@/lib/assessments/academy-asking/queries";
import {
  addAcademyEvidence,
  reuseAcademyEvidence,
  takeAwayEvidence,
} from "@/lib/assessments/academy-evidence/commands";
import { getAcademyPieces } from "@/lib/assessments/academy-evidence/queries";
import { answerStep, sendView } from "@/lib/assessments/academy-view/commands";
import { getAcademyHome, getAcademyStep } from "@/lib/assessments/academy-view/queries";
import { statementsSeen } from "@/lib/assessments/academy-view/rules";
import { reuseEvidence } from "@/lib/assessments/evidence/commands";
import { removeEvidence } from "@/lib/assessments/piece/commands";
import { appointToTrust } from "@/lib/people/commands";
import { askForRecord, fetchRecord, liftHold, placeHold } from "@/lib/reports/record/commands";
import { getTrustTrail } from "@/lib/reports/trail/queries";
import { CURRENT_RUBRIC, STEP_KEYS } from "@/lib/rubric";
import {
  anAssessment,
  aRegisterWithPeople,
  CYCLE,
  can,
  minutesLater,
  must,
  NOW,
  PASSWORD,
  PEOPLE,
  TAMAR,
  trustScope,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf } from "./trail";

const database = await freshDatabase();
workOn(database);

const [LYDBROOK, TAMARSIDE] = [9_000_101, 9_000_102];
const DUE = new Date("2026-12-11");
const LATER = new Date("2027-01-22");
const { priya, owen } = PEOPLE;
const RISK = { cycle: CYCLE, step: "risk" } as const;
/** Of risk, what an academy can see and evidence can show. */
const [SEEN = "", OTHER = ""] = statementsSeen(CURRENT_RUBRIC, "risk")
  .filter(({ kind }) => kind === "in-place")
  .map(({ id }) => id);

function of(last: number, name: string, urn: number, role: "principal" | "localChair"): Person {
  const userId = `00000000-0000-4000-8000-${String(last).padStart(12, "0")}`;
  return { userId, name, appointments: [{ body: "trust", trustUid: TAMAR, name: "", role, urn }] };
}
const alan = of(21, "Alan Treloar", LYDBROOK, "principal");
const kwame = of(22, "Kwame Boateng", LYDBROOK, "localChair");
const beatrice = of(23, "Beatrice Owusu", TAMARSIDE, "principal");

const placeOf = ({ appointments: [held] }: Person) => ({
  academyOf: TAMAR,
  urn: (held !== undefined && "urn" in held && held.urn) || 0,
});
const moment = (now: Date) => ({ now, requestId: "test" });
function speaks<P extends Permission>(who: Person, permission: P, now = NOW) {
  const grant = grantFor(who, placeOf(who), permission, moment(now));
  if (grant === null) throw new Error(`${who.name} may not ${permission}`);
  return grant;
}
const answers = (who = alan) => speaks(who, "academy:answer");
function scopeOf(who: Person) {
  const scope = scopeFor(who, placeOf(who), moment(NOW));
  if (scope?.kind !== "academy") throw new Error(`${who.name} is of no academy`);
  return scope;
}
const opens = (now = NOW) => can(priya, "academy:open", now);
const holds = can(priya, "record:hold", NOW);
const rows = <T extends object>(sql: string) => rowsOf<T>(database.superUrl, sql);
const said = { level: "developing", cannotSee: false, reason: "", marks: {} } as const;
const stepOf = async (who = alan) => getAcademyStep(scopeOf(who), CYCLE, "risk");

beforeAll(async () => {
  await aRegisterWithPeople();
  for (const who of [alan, kwame, beatrice]) {
    const { urn } = placeOf(who);
    const role = who === kwame ? ("localChair" as const) : ("principal" as const);
    const email = `${who.name.toLowerCase().replace(" ", ".")}@example.org`;
    const named = { name: who.name, email, trustUid: TAMAR, role, urn, confirmedBy: "x" };
    const fixed = { userId: who.userId, password: PASSWORD };
    must(await appointToTrust(operatorGrant("people:appoint"), named, fixed));
  }
  await anAssessment(TAMAR).rated(["overall", "risk"]).made();
  must(await openForAcademies(opens(), [LYDBROOK, TAMARSIDE], DUE));
});
beforeEach(async () => {
  await rows("DELETE FROM outbox");
});

/** Answers every step, and sends. */
async function send(): Promise<void> {
  const { current } = await getAcademyHome(scopeOf(alan));
  const versions = new Map([...(current?.answers ?? [])].map(([step, one]) => [step, one.version]));
  for (const step of STEP_KEYS.filter(key => !versions.has(key)))
    versions.set(step, must(await answerStep(answers(), { cycle: CYCLE, step }, said, 0)).version);
  const seen = STEP_KEYS.map(step => `${step}:${versions.get(step)}`).join(" ");
  must(await sendView(speaks(alan, "academy:send", minutesLater(5)), CYCLE, seen));
}
let times = 0;
const sendBack = async () => {
  times += 1;
  must(await sendBackView(opens(minutesLater(times * 10)), LYDBROOK, "Say more"));
};

describe("a mark that an academy takes back", () => {
  test("is none any more, also while records are held, and may be set anew", async () => {
    const marked = { ...said, marks: { [SEEN]: "in-place" } } as const;
    must(await answerStep(answers(), RISK, marked, 0));
    must(await placeHold(holds, "A dispute"));
    expect(must(await answerStep(answers(kwame), RISK, said, 1)).version).toBe(2);
    must(await liftHold(holds));
    const page = await stepOf();
    expect(page?.answer?.marks).toEqual({});
    expect(page?.prepared.marks).toEqual(new Map());
    const again = { ...said, marks: { [SEEN]: "cannot-see" } } as const;
    must(await answerStep(answers(), RISK, again, 2));
    expect((await stepOf())?.prepared.marks.get(SEEN)).toMatchObject({ mark: "cannot-see" });
  });

  test("is never one that a colleague has set since: who sees the older page chooses", async () => {
    expect(await answerStep(answers(), RISK, said, 1)).toMatchObject({
      reason: "conflict",
      detail: { marks: { [SEEN]: "cannot-see" } },
    });
  });
});

describe("the day by which academies are asked", () => {
  const dueOf = async (urn: number) =>
    (await getAskingPage(trustScope(priya, TAMAR))).academies.find(one => one.urn === urn)?.dueOn;

  test("is moved for those that were ticked, and whoever speaks for them is told the new day", async () => {
    expect(must(await moveDueDay(opens(), [TAMARSIDE], LATER))).toBe(1);
    expect(await dueOf(TAMARSIDE)).toEqual(LATER);
    expect(await dueOf(LYDBROOK)).toEqual(DUE);
    const letters = await rows<{ to: string; body: string; subject: string }>(
      'SELECT to_address AS "to", subject, body::text FROM outbox',
    );
    expect(letters.map(({ to }) => to)).toEqual(["beatrice.owusu@example.org"]);
    expect(letters[0]?.subject).toContain("now by 22 January 2027");
    expect(letters[0]?.body).toContain("Send your view to the trust by 22 January 2027.");
  });

  test("is one line of the trail, and none where it is that day already", async () => {
    expect(must(await moveDueDay(opens(), [TAMARSIDE], LATER))).toBe(0);
    expect(await rows("SELECT FROM outbox")).toEqual([]);
    const { lines } = await getTrustTrail(can(priya, "trail:read"), "everything", null);
    expect(lines.filter(({ subject }) => subject.endsWith(" due"))).toHaveLength(1);
  });

  test("is the day that the next reminder names", async () => {
    const nextDay = minutesLater(24 * 60 + 1);
    must(await remindAcademies(opens(nextDay), [TAMARSIDE]));
    const [letter] = await rows<{ body: string }>("SELECT body::text FROM outbox");
    expect(letter?.body).toContain("by 22 January 2027");
  });

  test("stays for a view that is sent, and for an academy of another trust", async () => {
    await send();
    expect(must(await moveDueDay(opens(), [LYDBROOK, 9_000_106], LATER))).toBe(0);
    expect(await dueOf(LYDBROOK)).toEqual(DUE);
    await sendBack();
    expect(must(await moveDueDay(opens(), [LYDBROOK], LATER))).toBe(1);
  });
});

describe("evidence that an academy removes", () => {
  const piece = (title: string) => ({
    ...{ title, note: `What ${title} says`, link: "", speaksFor: NOW, expiresOn: null },
    ...{ restricted: false, aboutChiefExecutive: false, shows: [SEEN] },
    file: { name: "n.pdf", mediaType: "application/pdf", content: Buffer.from(`%PDF-${title}`) },
  });
  const add = async (title: string) =>
    must(await addAcademyEvidence(answers(), RISK, piece(title))).id;
  const keptBy = async (id: string) =>
    (await getAcademyPieces(scopeOf(alan), id)).pieces.map(one => one.keptBy);
  const left = (id: string) =>
    rows(`SELECT FROM evidence_content WHERE evidence_id = '${id}'
      UNION ALL SELECT FROM evidence_file WHERE evidence_id = '${id}'`);

  test("is gone with all that it says, shows nothing, and is one line that its own people read alone", async () => {
    const id = await add("Visits");
    expect(await keptBy(id)).toEqual([null]);
    must(await removeEvidence(answers(kwame), id));
    expect(await left(id)).toEqual([]);
    expect(await keptBy(id)).toEqual([]);
    expect((await stepOf())?.prepared.evidence).toEqual([]);
    expect(await removeEvidence(answers(), id)).toMatchObject({ reason: "hidden" });
    expect(
      await rows("SELECT subject FROM audit_event WHERE subject LIKE '%evidence removed'"),
    ).toEqual([{ subject: `academy ${LYDBROOK} evidence removed` }]);
    const { lines } = await getTrustTrail(can(priya, "trail:read"), "everything", null);
    expect(JSON.stringify(lines)).not.toContain("evidence removed");
  });

  test("is kept while records are held, where nobody opens it, and goes with the hold", async () => {
    const id = await add("Held");
    must(await placeHold(holds, "A dispute"));
    must(await removeEvidence(answers(), id));
    expect(await keptBy(id)).toEqual([]);
    expect(await left(id)).toHaveLength(2);
    must(await liftHold(holds));
    expect(await left(id)).toEqual([]);
  });

  test("is not taken away from a statement while records are held", async () => {
    const id = await add("Shown");
    must(await placeHold(holds, "A dispute"));
    const taken = await takeAwayEvidence(answers(), RISK, { statement: SEEN, evidence: id });
    must(await liftHold(holds));
    expect(taken).toMatchObject({ reason: "held" });
    must(await removeEvidence(answers(), id));
  });

  test("is no other academy's, and not the trust's own", async () => {
    const id = await add("Ours");
    expect(await removeEvidence(answers(beatrice), id)).toMatchObject({ reason: "hidden" });
    expect((await getAcademyPieces(scopeOf(beatrice), id)).pieces).toEqual([]);
    must(await removeEvidence(answers(), id));
  });

  test("is none that stands in a view that was sent, whatever the academy asks, until it is sent back", async () => {
    const id = await add("Sent");
    await send();
    expect(await keptBy(id)).toEqual(["sent"]);
    expect(await removeEvidence(answers(), id)).toMatchObject({ reason: "not-yours" });
    expect(await left(id)).toHaveLength(2);
    await sendBack();
    expect(await keptBy(id)).toEqual([null]);
    must(await removeEvidence(answers(), id));
  });

  test("is none that the trust uses for itself, also once the view is sent back", async () => {
    const id = await add("Used");
    await send();
    const row = { cycle: CYCLE, characteristic: "risk" as const };
    must(
      await reuseEvidence(can(owen, "evidence:prepare"), row, id, [
        "risk.developing.risk-register",
      ]),
    );
    await sendBack();
    expect(await keptBy(id)).toEqual(["trust"]);
    expect(await removeEvidence(answers(), id)).toMatchObject({ reason: "not-yours" });
    expect(await left(id)).toHaveLength(2);
    must(await reuseAcademyEvidence(answers(), RISK, id, [OTHER]));
  });
});

describe("what the clerk looks for", () => {
  const finds = () => can(owen, "record:find", new Date());
  const OF_ACADEMIES = /^Academy’s (answer|mark|evidence)/;
  async function found(about: Person | null, words = "") {
    const sought = { about: about?.userId ?? null, words, why: "Request 9" };
    const { id } = must(await askForRecord(finds(), sought));
    const { held } = must(await fetchRecord(finds(), id));
    return held
      .filter(({ what }) => OF_ACADEMIES.test(what))
      .map(({ what, by, says }) => [what, by, says]);
  }
  const STEP = { cycle: CYCLE, step: "vision" } as const;
  const [{ id = "" } = {}] = statementsSeen(CURRENT_RUBRIC, "vision").filter(
    ({ kind }) => kind === "in-place",
  );

  beforeAll(async () => {
    const answer = { ...said, reason: "As Alan Treloar told us", marks: { [id]: "in-place" } };
    must(await answerStep(answers(beatrice), STEP, answer as typeof said, 0));
    const piece = {
      ...{ title: "Minutes", note: "Signed by alan treloar", link: "", speaksFor: NOW },
      ...{ expiresOn: null, restricted: false, aboutChiefExecutive: false, file: null },
    };
    must(await addAcademyEvidence(answers(beatrice), STEP, { ...piece, shows: [id] }));
  });

  test("about a person holds what they wrote for their academy before it is sent", async () => {
    const kinds = (await found(beatrice)).map(([what, by]) => [what, by]);
    expect(kinds).toEqual([
      ["Academy’s answer", "Beatrice Owusu"],
      ["Academy’s mark", "Beatrice Owusu"],
      ["Academy’s evidence", "Beatrice Owusu"],
    ]);
  });

  test("about a person holds what says their name before it is sent", async () => {
    const named = (await found(alan)).filter(([, by]) => by === "Beatrice Owusu");
    expect(named).toEqual([
      ["Academy’s answer", "Beatrice Owusu", expect.stringContaining("As Alan Treloar told us")],
      ["Academy’s evidence", "Beatrice Owusu", expect.stringContaining("Signed by alan treloar")],
    ]);
  });

  test("in words holds whoever wrote them, each once, sent or not", async () => {
    expect((await found(null, "SIGNED BY")).map(([what]) => what)).toEqual(["Academy’s evidence"]);
    expect((await found(null, "What Used says")).map(([what]) => what)).toEqual([
      "Academy’s evidence",
    ]);
    expect(await found(null, "nobody wrote this")).toEqual([]);
  });
});
