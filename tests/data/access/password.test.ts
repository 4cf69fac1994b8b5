import { expect, test } from "vitest";
import { hashPassword } from "@/lib/access";
import { isPassword } from "@/lib/access/password";
import { aRegisterWithPeople, PASSWORD, PEOPLE, workOn } from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf } from "../assessments/trail";

const database = await freshDatabase();
workOn(database);

/** OWASP's least for argon2id: 19 MiB, two passes, one lane. */
const LEAST = { m: 19_456, t: 2, p: 1 };

function costOf(hash: string) {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(hash);
  const [, m, t, p, salt = "", digest = ""] = match ?? [];
  return { m: Number(m), t: Number(t), p: Number(p), salt: salt.length, digest: digest.length };
}

test("every stored password is argon2id at OWASP's least, each with its own salt of 16 bytes", async () => {
  await aRegisterWithPeople();
  const stored = await rowsOf<{ hash: string }>(database.superUrl, "SELECT hash FROM password");
  const hashes = stored.map(row => row.hash);
  expect(hashes).toHaveLength(Object.keys(PEOPLE).length);
  expect(hashes.map(costOf)).toEqual(hashes.map(() => ({ ...LEAST, salt: 22, digest: 43 })));
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(hashes.join()).not.toContain(PASSWORD);
});

test("the database takes no other kind of hash", async () => {
  const bcrypt = "UPDATE password SET hash = '$2b$10$abcdefghijklmnopqrstuv'";
  await expect(rowsOf(database.superUrl, bcrypt)).rejects.toMatchObject({ code: "23514" });
});

test("the stored password is right, any other and none are wrong", async () => {
  const stored = await hashPassword("correct horse");
  expect(await isPassword(stored, "correct horse")).toBe(true);
  expect(await isPassword(stored, "Correct horse")).toBe(false);
  expect(await isPassword(stored, "")).toBe(false);
  expect(await isPassword(null, "correct horse")).toBe(false);
});

test("a password may be of any characters, and is compared to the letter", async () => {
  const stored = await hashPassword("пароль 👩‍👧‍👦 café");
  expect(await isPassword(stored, "пароль 👩‍👧‍👦 café")).toBe(true);
  expect(await isPassword(stored, "пароль 👩‍👧‍👦 cafe\u0301")).toBe(false);
});

test("a crowd at the door is served in turn, and everybody is answered", async () => {
  const stored = await hashPassword("correct horse");
  const tries = Array.from({ length: 12 }, (_, index) =>
    isPassword(stored, index % 2 ? "correct horse" : "wrong"),
  );
  const right = (await Promise.all(tries)).filter(Boolean);
  expect(right).toHaveLength(6);
});
