import { expect, test } from "vitest";
import { COMMON_PASSWORDS } from "@/lib/access/common-passwords";
import { passwordProblem } from "@/lib/access/password-rules";

const PRIYA = {
  name: "Priya Shah",
  email: "priya.shah@tamarvalley.example",
  bodies: ["Tamar Valley Trust"],
};

test.each([
  ["eleven characters", "xk plum 94z"],
  ["eleven characters of four bytes each", "🌊🌱🌍🍎🍋🍇🍓🍒🍑🥝🍍"],
  ["129 characters", `${"plum kettle ".repeat(11)}`.slice(0, 129)],
  ["a common one and figures", "password2026!"],
  ["a common one in disguise", "P4$$w0rd1234"],
  ["a common one twice", "letmeinletmein"],
  ["a common one, said three times", "Football football Football"],
  ["the first row of the keyboard", "qwertyuiop12"],
  ["figures in order", "123456789012"],
  ["letters in order", "abcdefghijkl"],
  ["one letter", "aaaaaaaaaaaaaa"],
  ["two letters in turn", "abababababababab"],
  ["their own name", "Priya Shah 1974"],
  ["their own name with an accent", "Príya-Shàh-1974"],
  ["their address", "priya.shah@tamarvalley"],
  ["their trust", "TamarValley2026!"],
  ["the name of this service", "waymark-2026-99"],
  ["the name of this service and a common word", "waymarkpassword1"],
])("%s will not do", (_, password) => {
  expect(passwordProblem(password, PRIYA)).toMatch(/^(Use|This is) /);
});

test.each([
  ["three words", "plum kettle orchard"],
  ["twelve characters", "xk plum 94zq"],
  ["128 characters", "plum kettle orchard ".repeat(7).slice(0, 128)],
  ["small letters alone", "plumkettleorchard"],
  ["another script", "סיסמה ארוכה מאוד"],
  ["pictures", "🌊🌱🌍🍎🍋🍇🍓🍒🍑🥝🍍🥥"],
  ["spaces at its ends", " plum kettle orchard "],
  ["what a manager makes", "fT9#vLq2!mZ7"],
  ["a common word among others", "dragon kettle orchard"],
  ["their own name among other words", "priya likes plum kettles"],
])("%s will do", (_, password) => {
  expect(passwordProblem(password, PRIYA)).toBeNull();
});

test("the list is of 3,000 plain words", () => {
  expect(COMMON_PASSWORDS.size).toBe(3000);
  expect([...COMMON_PASSWORDS].filter(word => !/^[a-z][a-z0-9]*$/.test(word))).toEqual([]);
});
