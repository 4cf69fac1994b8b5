import { expect, test } from "vitest";
import {
  addressOf,
  codeAt,
  keyOf,
  newMailCode,
  newRecoveryCodes,
  newSecret,
  plainCode,
  stepOfCode,
} from "@/lib/access/code";

/** The secret and the codes of RFC 6238, appendix B: the last six of its eight figures. */
const RFC = new Uint8Array(Buffer.from("12345678901234567890"));
const at = (seconds: number) => new Date(seconds * 1000);

test.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
  [20_000_000_000, "353130"],
])("at second %i the code is the RFC's %s", (seconds, code) => {
  expect(codeAt(RFC, at(seconds))).toBe(code);
  expect(stepOfCode(RFC, code, at(seconds))).toBe(Math.floor(seconds / 30));
});

test.each([
  [-60, null],
  [-30, 1],
  [0, 2],
  [30, 3],
  [60, null],
])("a code of %i seconds from now is of step %s", (away, step) => {
  expect(stepOfCode(RFC, codeAt(RFC, at(75 + away)), at(75))).toBe(step);
});

test.each(["", "28708", "2870822", "abcdef", "28 70", "-87082", "٢٨٧٠٨٢"])(
  "%j is no code",
  typed => {
    expect(stepOfCode(RFC, typed, at(59))).toBeNull();
  },
);

test("an app reads the issuer, the address and the key; the key for typing is the same", () => {
  const address = new URL(addressOf(RFC, "priya.shah@example.org"));
  expect(decodeURIComponent(address.pathname)).toContain("Waymark:priya.shah@example.org");
  expect(keyOf(RFC).replaceAll(" ", "")).toBe(address.searchParams.get("secret"));
  expect(keyOf(RFC)).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
});

test("secrets are of 160 bits, and recovery codes ten that nobody reads wrong; never the same", () => {
  expect(newSecret()).toHaveLength(20);
  const codes = [...newRecoveryCodes(), ...newRecoveryCodes()];
  expect(new Set(codes).size).toBe(20);
  expect(codes.filter(code => !/^([2-9A-HJ-NP-Z]{4}-){2}[2-9A-HJ-NP-Z]{4}$/.test(code))).toEqual(
    [],
  );
  expect(newMailCode()).toMatch(/^\d{6}$/);
});

test.each([
  ["123 456", "123456"],
  [" 7k3m-9qfd–xw2p ", "7K3M9QFDXW2P"],
  ["１２３４５６", "123456"],
])("%j is compared as %j", (typed, plain) => {
  expect(plainCode(typed)).toBe(plain);
});
