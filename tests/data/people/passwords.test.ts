import { createHash, randomBytes } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { endSession, findPerson, signIn, startSession } from "@/lib/access";
import { changePassword, forgetPassword, resetPassword } from "@/lib/people/passwords/commands";
import { tokenIn } from "@/lib/people/passwords/rules";
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
import { rowsOf } from "../assessments/trail";

vi.mock("node:timers/promises", () => ({ setTimeout: vi.fn(async () => undefined) }));

const database = await freshDatabase();
const { superUrl } = database;
workOn(database);

const { priya, rosalind, daniel } = PEOPLE;
const EMAIL = emailOf(priya);
const NEW = "plum kettle orchard";
const change = (sql: string) => rowsOf<Record<string, unknown>>(superUrl, sql);

interface Letter {
  readonly to_address: string;
  readonly subject: string;
  readonly body: { code?: string; link?: { path: string }; paragraphs: string[] };
}
const letters = () =>
  rowsOf<Letter>(superUrl, "SELECT to_address, subject, body FROM outbox ORDER BY created_at");

const forget = (email = EMAIL, address = "") => forgetPassword(email, address, momentAt());
const reset = (shown: Parameters<typeof resetPassword>[0], password = NEW) =>
  resetPassword(shown, password, "", momentAt());

/** What the latest letter holds. */
async function lastLetter(): Promise<{ token: string; code: string }> {
  const { body } = (await letters()).at(-1) ?? {};
  const asked = new URL(body?.link?.path ?? "/", "https://x.example").searchParams.get("token");
  return { token: tokenIn(asked ?? undefined) ?? "", code: body?.code ?? "" };
}
async function aLetter(email = EMAIL): Promise<{ token: string; code: string }> {
  must(await forget(email));
  return lastLetter();
}
const enter = (password: string, email = EMAIL) => signIn(email, password, "", momentAt());

let hashes: Record<string, unknown>[];
beforeAll(async () => {
  await aRegisterWithPeople();
  hashes = await change("SELECT user_id, hash FROM password");
});
beforeEach(async () => {
  await change(
    "DELETE FROM session; DELETE FROM sign_in_try; DELETE FROM outbox; DELETE FROM password_reset",
  );
  for (const { user_id, hash } of hashes) {
    await rowsOf(superUrl, "UPDATE password SET hash = $2 WHERE user_id = $1", [user_id, hash]);
  }
});

describe("a forgotten password", () => {
  test.each(["token", "code"] as const)("is chosen anew by the letter's %s, once", async by => {
    const { token, code } = await aLetter();
    const shown = by === "token" ? { token } : { email: EMAIL, code };
    const session = await startSession(priya.userId, momentAt(), BY_PASSWORD);
    must(await reset(shown));
    expect(await enter(NEW)).toMatchObject({ ok: true });
    expect(await enter(PASSWORD)).toMatchObject({ ok: false });
    expect(await findPerson(session, momentAt())).toBeNull();
    expect(await reset(shown, "another plum kettle")).toMatchObject({ reason: "gone" });
    // The link and the code are two ways to the same thing.
    expect(await reset(by === "token" ? { email: EMAIL, code } : { token })).toMatchObject({
      reason: "gone",
    });
    expect((await letters()).map(({ subject }) => subject)).toEqual([
      "Choose a new password for Waymark",
      "Your Waymark password was changed",
    ]);
  });

  test("of two who send the same link at the same moment one changes it", async () => {
    const { token } = await aLetter();
    const answers = await Promise.all([reset({ token }), reset({ token }, "another plum kettle")]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("a newer letter takes the place of an older", async () => {
    const old = await aLetter();
    const { token } = await aLetter();
    expect(await reset({ token: old.token })).toMatchObject({ reason: "gone" });
    expect(await reset({ email: EMAIL, code: old.code })).toMatchObject({ reason: "gone" });
    expect(await reset({ token })).toMatchObject({ ok: true });
  });

  test("a letter is good for fifteen minutes, by the database's clock", async () => {
    const { token, code } = await aLetter();
    await change("UPDATE password_reset SET asked_at = now() - interval '15 minutes 1 second'");
    expect(await reset({ token })).toMatchObject({ reason: "gone" });
    expect(await reset({ email: EMAIL, code })).toMatchObject({ reason: "gone" });
  });

  test("a password that will not do leaves the letter good", async () => {
    const { token } = await aLetter();
    expect(await reset({ token }, "priya.shah 1974")).toMatchObject({ reason: "unfit" });
    expect(await reset({ token })).toMatchObject({ ok: true });
  });

  test("one person's code is no other's, and opens no other account", async () => {
    const { code } = await aLetter();
    await aLetter(emailOf(daniel));
    expect(await reset({ email: emailOf(daniel), code })).toMatchObject({ reason: "gone" });
    expect(await reset({ email: "nobody@example.org", code })).toMatchObject({ reason: "gone" });
  });

  test("a suspended account gets no link, and one it has is worth nothing", async () => {
    const { token } = await aLetter();
    await change(`UPDATE user_account SET suspended_at = now() WHERE id = '${priya.userId}'`);
    const answers = [await reset({ token }), await aLetter()];
    await change("UPDATE user_account SET suspended_at = NULL");
    expect(answers).toMatchObject([{ reason: "gone" }, { token: "", code: "" }]);
  });

  test("an address that nobody has gets a letter that says so, and nothing is stored of it", async () => {
    must(await forget("nobody@example.org"));
    expect(await letters()).toMatchObject([
      { to_address: "nobody@example.org", subject: "Nobody signs in to Waymark with this address" },
    ]);
    expect((await letters())[0]?.body).not.toHaveProperty("link");
    expect(await change("SELECT FROM password_reset")).toEqual([]);
  });

  test("neither the link nor the code is readable where they are kept", async () => {
    const { token, code } = await aLetter();
    const [row] = await change(
      "SELECT encode(link_hash, 'hex') AS link, encode(code_hash, 'hex') AS code FROM password_reset",
    );
    const plain = [token, code].map(text => createHash("sha256").update(text).digest("hex"));
    expect(row?.link).toBe(plain[0]);
    expect(row?.code).not.toBe(plain[1]);
  });

  test("three letters go to an address in five minutes, whoever asks; signing in goes on", async () => {
    const answers = [];
    for (let index = 0; index < 5; index++) answers.push(await forget(EMAIL, `203.0.113.${index}`));
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, false, false]);
    expect(await letters()).toHaveLength(3);
    expect(await enter(PASSWORD)).toMatchObject({ ok: true });
  });
});

describe("guessing (CVE-2025-47781, CVE-2025-59934)", () => {
  test("of ten thousand guesses at a letter's code ten are looked at, and then the right one neither", async () => {
    const { code } = await aLetter();
    // As if 9,970 had been made: each is a row that counts.
    await reset({ email: EMAIL, code: "000000" });
    await change(
      "INSERT INTO sign_in_try (key) SELECT key FROM sign_in_try, generate_series(1, 9970) WHERE key LIKE 'reset-account:%'",
    );
    const answers = [];
    for (let index = 0; index < 30; index++) {
      answers.push(await reset({ email: EMAIL, code: String(index).padStart(6, "0") }));
    }
    expect(answers.filter(({ ok }) => ok)).toEqual([]);
    expect(await reset({ email: EMAIL, code })).toMatchObject({ reason: "throttled" });
    expect(await change("SELECT FROM password_reset WHERE used_at IS NULL")).toHaveLength(1);
  });

  test("ten guesses are looked at and no more, whatever addresses they come from", async () => {
    await aLetter();
    const answers = [];
    for (let index = 0; index < 40; index++) {
      const shown = { email: EMAIL, code: String(index).padStart(6, "0") };
      answers.push(await resetPassword(shown, NEW, `203.0.113.${index}`, momentAt()));
    }
    const reasons = answers.map(answer => (answer.ok ? "in" : answer.reason));
    expect(reasons.filter(reason => reason === "gone")).toHaveLength(10);
    expect(reasons.filter(reason => reason === "throttled")).toHaveLength(30);
  });

  test("whoever guesses at codes locks neither the link nor the password", async () => {
    const { token } = await aLetter();
    for (let index = 0; index < 15; index++) await reset({ email: EMAIL, code: "000000" });
    expect(await enter(PASSWORD)).toMatchObject({ ok: true });
    expect(await reset({ token })).toMatchObject({ ok: true });
  });

  test.each([
    ["nothing", () => ""],
    ["a session", (session: string) => session],
    ["the code", (_: string, code: string) => code],
    ["a random link", () => randomBytes(32).toString("base64url")],
    [
      "the link's hash",
      (_: string, __: string, token: string) =>
        createHash("sha256").update(token).digest("base64url"),
    ],
    ["a token that says it is signed by nobody", () => "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0."],
  ] as const)("%s is no link", async (_, made) => {
    const { token, code } = await aLetter();
    const session = await startSession(priya.userId, momentAt(), BY_PASSWORD);
    expect(await reset({ token: made(session, code, token) })).toMatchObject({ reason: "gone" });
    expect(await enter(PASSWORD)).toMatchObject({ ok: true });
  });

  test("a link is no session", async () => {
    const { token } = await aLetter();
    expect(await findPerson(token, momentAt())).toBeNull();
  });
});

describe("changing one's own", () => {
  const changing = (session: string, present: string, password = NEW) =>
    changePassword(priya, session, { present, password }, "", momentAt());
  const start = () => startSession(priya.userId, momentAt(), BY_PASSWORD);

  test("with the present one it is changed: other devices are out, this one stays, a letter goes", async () => {
    const [here, there] = [await start(), await start()];
    must(await changing(here, PASSWORD));
    expect(await findPerson(there, momentAt())).toBeNull();
    expect(await findPerson(here, momentAt())).not.toBeNull();
    expect(await enter(NEW)).toMatchObject({ ok: true });
    expect(await letters()).toMatchObject([
      { to_address: EMAIL, subject: "Your Waymark password was changed" },
    ]);
  });

  test("without it nothing changes, and after ten tries it is not looked at", async () => {
    const here = await start();
    const answers = [];
    for (let index = 0; index < 12; index++) answers.push(await changing(here, `wrong ${index}`));
    expect(answers.filter(answer => !answer.ok && answer.reason === "wrong")).toHaveLength(10);
    expect(await changing(here, PASSWORD)).toMatchObject({ reason: "throttled" });
    expect(await enter(PASSWORD)).toMatchObject({ ok: true });
    expect(await letters()).toEqual([]);
  });

  test("another's is not changed by one's own present one", async () => {
    const session = await startSession(rosalind.userId, momentAt(), BY_PASSWORD);
    must(
      await changePassword(rosalind, session, { present: PASSWORD, password: NEW }, "", momentAt()),
    );
    expect(await enter(PASSWORD)).toMatchObject({ ok: true });
    expect(await enter(NEW)).toMatchObject({ ok: false });
  });

  test("one made of one's trust will not do", async () => {
    const person = {
      ...priya,
      appointments: [{ ...priya.appointments[0], name: "Tamar Valley Trust" }],
    };
    const here = await start();
    const typed = { present: PASSWORD, password: "tamar-valley-2026" };
    expect(await changePassword(person as typeof priya, here, typed, "", momentAt())).toMatchObject(
      {
        reason: "unfit",
      },
    );
    await endSession(here, priya.userId, momentAt());
  });
});
