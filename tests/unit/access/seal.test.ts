import { beforeEach, expect, test } from "vitest";
import { keyedHash, seal, unseal } from "@/lib/access/seal";
import { holdRuntime } from "@/lib/db";

const SECRET = Buffer.from("what nobody else must read");
const runtime = (secret: string) =>
  holdRuntime({ databaseUrl: "", secret, secure: false, demo: false });
beforeEach(() => runtime("one secret of an installation"));

const sealed = () => seal(SECRET, "purpose", "priya");
const open = (bytes: Uint8Array, purpose = "purpose", owner = "priya") =>
  Buffer.from(unseal(bytes, purpose, owner)).toString();

test("what was sealed opens for its purpose and owner, and is not readable before", () => {
  expect(open(sealed())).toBe(SECRET.toString());
  expect(Buffer.from(sealed()).includes(SECRET)).toBe(false);
  expect(Buffer.from(sealed())).not.toEqual(Buffer.from(sealed()));
});

test("it opens for no other purpose, no other owner and no other installation", () => {
  const one = sealed();
  expect(() => open(one, "another")).toThrow();
  expect(() => open(one, "purpose", "daniel")).toThrow();
  runtime("another secret of an installation");
  expect(() => open(one)).toThrow();
});

test.each([0, 11, 12, 27, 28, 53])("it does not open once byte %i was changed", at => {
  const one = sealed();
  one[at] = (one[at] ?? 0) ^ 1;
  expect(() => open(one)).toThrow();
});

test.each([0, 12, 27])("what is cut to %i bytes does not open", length => {
  expect(() => open(sealed().slice(0, length))).toThrow();
});

test("a hash is its owner's, its purpose's and this installation's alone", () => {
  const hash = (text: string, purpose: string, owner: string) =>
    Buffer.from(keyedHash(text, purpose, owner)).toString("hex");
  const one = hash("123456", "code", "priya");
  expect(hash("123456", "code", "priya")).toBe(one);
  const others = [
    hash("123457", "code", "priya"),
    hash("123456", "other", "priya"),
    hash("123456", "code", "daniel"),
  ];
  runtime("another secret of an installation");
  expect(new Set([one, ...others, hash("123456", "code", "priya")]).size).toBe(5);
});
