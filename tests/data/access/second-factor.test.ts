import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import {
  beginSecondFactor,
  confirmSecondFactor,
  findPerson,
  finishSignIn,
  getSecondFactor,
  liftSecondFactor,
  operatorGrant,
  type Person,
  proveAgain,
  removeSecondFactor,
  renewRecoveryCodes,
  signIn,
  startSession,
} from "@/lib/access";
import { codeAt } from "@/lib/access/code";
import { tellOwner } from "@/lib/people/ways-in/commands";
import {
  aRegisterWithPeople,
  BY_PASSWORD,
  emailOf,
  momentAt,
  must,
  PASSWORD,
  PEOPLE,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf, trailOf } from "../assessments/trail";

vi.mock("node:timers/promises", () => ({ setTimeout: vi.fn(async () => undefined) }));

const database = await freshDatabase();
const { superUrl } = database;
workOn(database);

const { priya, rosalind } = PEOPLE;
const FROM = { address: "203.0.113.1", device: "Firefox on Windows" };
const change = (sql: string) => rowsOf<Record<string, unknown>>(superUrl, sql);
const fresh = () => change("DELETE FROM sign_in_try");

/** What an app holds once it has read the square. */
async function secretOf(person: Person): Promise<Uint8Array<ArrayBuffer>> {
  const factor = await getSecondFactor(person, momentAt());
  if (factor.state !== "begun") throw new Error(`The app is ${factor.state}`);
  const base32 = new URL(factor.address).searchParams.get("secret") ?? "";
  const bits = [...base32].map(letter =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"),
  );
  const bytes = bits.join("").match(/.{8}/g) ?? [];
  return new Uint8Array(bytes.map(byte => Number.parseInt(byte, 2)));
}

let secret: Uint8Array<ArrayBuffer>;
let codes: readonly string[];
const codeNow = (seconds = 0) => codeAt(secret, new Date(Date.now() + seconds * 1000));
/** The code of now is used at set-up: time goes on, as the database counts it. */
const forgetStep = () => change("UPDATE second_factor SET last_step = 0");

async function setUp(person: Person): Promise<string> {
  const session = await startSession(person.userId, momentAt(), BY_PASSWORD);
  must(await beginSecondFactor(person, momentAt()));
  secret = await secretOf(person);
  codes = must(await confirmSecondFactor(person, session, codeNow(), "", momentAt(), tellOwner));
  await forgetStep();
  return session;
}

const enter = (email = emailOf(priya), password = PASSWORD) =>
  signIn(email, password, FROM.address, momentAt(), { device: FROM.device });
async function half(): Promise<string> {
  return must(await enter()).sessionId;
}
const finish = (waiting: string, code: string) => finishSignIn(waiting, code, FROM, momentAt());

beforeAll(aRegisterWithPeople);
beforeEach(async () => {
  await change("DELETE FROM session; DELETE FROM second_factor; DELETE FROM sign_in_try");
});

describe("setting up", () => {
  test("a code of the app sets it up, and this session holds a second factor from then on", async () => {
    const session = await setUp(priya);
    expect(await getSecondFactor(priya, momentAt())).toMatchObject({
      state: "set-up",
      codesLeft: 10,
    });
    expect((await findPerson(session, momentAt()))?.sessionProof?.secondFactor).toBe(true);
  });

  test("what an app reads is sealed in the database, and recovery codes are hashed", async () => {
    await setUp(priya);
    const stored = await change(
      "SELECT sealed, code_hash FROM second_factor JOIN recovery_code USING (user_id)",
    );
    expect(stored).toHaveLength(10);
    const bytes = Buffer.concat(stored.flatMap(row => [row.sealed, row.code_hash] as Buffer[]));
    expect(bytes.includes(Buffer.from(secret))).toBe(false);
    expect(codes.filter(code => bytes.includes(code))).toEqual([]);
  });

  test("a wrong code sets nothing up, and one that is begun asks nobody for a code", async () => {
    const session = await startSession(priya.userId, momentAt(), BY_PASSWORD);
    must(await beginSecondFactor(priya, momentAt()));
    expect(
      await confirmSecondFactor(priya, session, "000000", "", momentAt(), tellOwner),
    ).toMatchObject({
      reason: "wrong",
    });
    expect(must(await enter()).wantsCode).toBe(false);
  });

  test("after the installation's secret was changed no code is right, and nothing fails", async () => {
    await setUp(priya);
    await change("UPDATE second_factor SET sealed = sha256(sealed)");
    expect(await finish(await half(), codeNow())).toMatchObject({ reason: "wrong" });
  });

  test("one that is set up is not begun anew", async () => {
    await setUp(priya);
    expect(await beginSecondFactor(priya, momentAt())).toMatchObject({ reason: "set-up" });
  });
});

describe("signing in with an app set up", () => {
  beforeEach(async () => {
    await setUp(priya);
    await fresh();
  });

  test("the password alone is nobody; the code makes another session, which is somebody", async () => {
    const waiting = await half();
    expect(await findPerson(waiting, momentAt())).toBeNull();
    const session = must(await finish(waiting, codeNow()));
    expect(session).not.toBe(waiting);
    expect((await findPerson(session, momentAt()))?.sessionProof).toMatchObject({
      by: "password",
      secondFactor: true,
    });
    expect(await finish(waiting, codeNow(30))).toMatchObject({ reason: "gone" });
  });

  test("a code is good once, also for two who send it at the same moment", async () => {
    const [one, other] = [await half(), await half()];
    const code = codeNow();
    const answers = await Promise.all([finish(one, code), finish(other, code)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await finish(await half(), code)).toMatchObject({ reason: "wrong" });
  });

  test("a recovery code is good once; each of the others still is", async () => {
    const [first = "", second = ""] = codes;
    expect(await finish(await half(), first.toLowerCase())).toMatchObject({ ok: true });
    expect(await finish(await half(), first)).toMatchObject({ reason: "wrong" });
    expect(await finish(await half(), second.replaceAll("-", " "))).toMatchObject({ ok: true });
    expect(await getSecondFactor(priya, momentAt())).toMatchObject({ codesLeft: 8 });
  });

  test("new recovery codes take the place of the old", async () => {
    const [old = ""] = codes;
    const [renewed = ""] = must(await renewRecoveryCodes(priya, momentAt(), tellOwner));
    expect(await finish(await half(), old)).toMatchObject({ reason: "wrong" });
    expect(await finish(await half(), renewed)).toMatchObject({ ok: true });
  });

  test("a password that waits longer than ten minutes for its code is asked for again", async () => {
    const waiting = await half();
    await change("UPDATE session SET created_at = now() - interval '11 minutes' WHERE wants_code");
    expect(await finish(waiting, codeNow())).toMatchObject({ reason: "gone" });
  });

  test("a suspended account's code is worth nothing", async () => {
    const waiting = await half();
    await change(`UPDATE user_account SET suspended_at = now() WHERE id = '${priya.userId}'`);
    const answer = await finish(waiting, codeNow());
    await change("UPDATE user_account SET suspended_at = NULL");
    expect(answer).toMatchObject({ reason: "gone" });
  });

  test("one person's code is no other's", async () => {
    const waiting = await half();
    await setUp(rosalind);
    expect(await finish(waiting, codeNow())).toMatchObject({ reason: "wrong" });
    expect(await finish(waiting, codes[0] ?? "")).toMatchObject({ reason: "wrong" });
  });

  test("removed, it is asked for no more, and no session of a password holds a second factor", async () => {
    const session = must(await finish(await half(), codeNow()));
    must(await removeSecondFactor(priya, momentAt(), tellOwner));
    expect((await findPerson(session, momentAt()))?.sessionProof?.secondFactor).toBe(false);
    expect(must(await enter()).wantsCode).toBe(false);
    expect(await change("SELECT FROM recovery_code")).toEqual([]);
  });

  test("lost with its recovery codes, it is removed by the operator, who says how they made sure", async () => {
    const session = must(await finish(await half(), codeNow()));
    const operator = operatorGrant("people:appoint", momentAt().now);
    must(
      await liftSecondFactor(operator, emailOf(priya), "Rang her on the number we have", tellOwner),
    );
    expect(await findPerson(session, momentAt())).toBeNull();
    expect(must(await enter()).wantsCode).toBe(false);
    expect(await trailOf(superUrl, "Rang her")).toMatchObject([
      { action: "second-factor:lift", subject: "by the operator: Rang her on the number we have" },
    ]);
    const again = await liftSecondFactor(operator, emailOf(priya), "x", tellOwner);
    const nobody = await liftSecondFactor(operator, "nobody@example.org", "x", tellOwner);
    expect([again, nobody]).toMatchObject([{ reason: "none" }, { reason: "unknown" }]);
  });

  test("a button of the demo asks for no code, and a provider's own second factor neither", async () => {
    const by = { by: "demo" } as const;
    const demo = await signIn(emailOf(priya), PASSWORD, "", momentAt(), by);
    expect(must(demo).wantsCode).toBe(false);
  });
});

/** CVE-2025-66489: of everything that signing in asks for, each right, wrong or not there. */
const GIVEN = ["right", "wrong", "absent"] as const;
const EVERY = GIVEN.flatMap(email =>
  GIVEN.flatMap(password => GIVEN.map(code => [email, password, code] as const)),
);

describe("of every combination of address, password and code exactly one signs in", () => {
  beforeAll(fresh);
  test.each(EVERY)("%s address, %s password, %s code", async (email, password, code) => {
    await setUp(priya);
    await fresh();
    const typed = {
      email: { right: emailOf(priya), wrong: emailOf(rosalind), absent: "" },
      password: { right: PASSWORD, wrong: "not the password", absent: "" },
      code: { right: codeNow(), wrong: "000000", absent: "" },
    };
    const first = await enter(typed.email[email], typed.password[password]);
    const waiting = first.ok && first.value.wantsCode ? first.value.sessionId : "";
    const second = await finish(waiting, typed.code[code]);
    const session = second.ok ? second.value : waiting;
    const isIn = (await findPerson(session, momentAt()))?.userId === priya.userId;
    expect(isIn).toBe([email, password, code].every(given => given === "right"));
  });
});

describe("guessing at codes", () => {
  const guesses = async (count: number, guess: (index: number) => Promise<{ ok: boolean }>) => {
    const answers = [];
    for (let index = 0; index < count; index++) answers.push(await guess(index));
    return answers as { ok: boolean; reason?: string }[];
  };
  const sixFigures = (index: number) => String(index).padStart(6, "0");
  beforeEach(async () => {
    await setUp(priya);
    await fresh();
  });

  test("of a hundred guesses after a right password ten are looked at, and then the right one neither", async () => {
    const waiting = await half();
    const answers = await guesses(100, index => finish(waiting, sixFigures(index)));
    expect(answers.filter(({ reason }) => reason !== "throttled")).toHaveLength(10);
    expect(await finish(waiting, codeNow())).toMatchObject({ reason: "throttled" });
  });

  test("whoever guesses at codes locks neither the password nor the proof of somebody signed in", async () => {
    const session = must(await finish(await half(), codeNow()));
    const waiting = await half();
    await guesses(20, index => finish(waiting, sixFigures(index)));
    expect(await enter()).toMatchObject({ ok: true });
    const [code = ""] = codes;
    expect(await proveAgain(priya, session, code, FROM.address, momentAt())).toMatchObject({
      ok: true,
    });
  });

  test("whoever is signed in and guesses at a proof is stopped as well, and stays able to sign in", async () => {
    const session = must(await finish(await half(), codeNow()));
    const answers = await guesses(30, index =>
      proveAgain(priya, session, sixFigures(index), FROM.address, momentAt()),
    );
    expect(answers.filter(({ reason }) => reason !== "throttled")).toHaveLength(10);
    expect(await finish(await half(), codes[1] ?? "")).toMatchObject({ ok: true });
  });
});

describe("proving again", () => {
  const late = () => change("UPDATE session SET proved_at = now() - interval '16 minutes'");
  const isRecent = async (session: string) =>
    (await findPerson(session, momentAt()))?.sessionProof?.recent;

  test("a proof is recent for a quarter of an hour, and a password makes it so again", async () => {
    const session = await startSession(rosalind.userId, momentAt(), BY_PASSWORD);
    expect(await isRecent(session)).toBe(true);
    await late();
    expect(await isRecent(session)).toBe(false);
    expect(await proveAgain(rosalind, session, "wrong", "", momentAt())).toMatchObject({
      reason: "wrong",
    });
    expect(await isRecent(session)).toBe(false);
    must(await proveAgain(rosalind, session, PASSWORD, "", momentAt()));
    expect(await isRecent(session)).toBe(true);
  });

  test("with an app set up the code does, the password does not, and the session holds a second factor", async () => {
    await setUp(priya);
    const session = await startSession(priya.userId, momentAt(), BY_PASSWORD);
    await late();
    const prove = (typed: string) => proveAgain(priya, session, typed, "", momentAt());
    expect(await prove(PASSWORD)).toMatchObject({ reason: "wrong" });
    expect(await isRecent(session)).toBe(false);
    must(await prove(codeNow()));
    expect((await findPerson(session, momentAt()))?.sessionProof).toMatchObject({
      recent: true,
      secondFactor: true,
    });
  });
});
