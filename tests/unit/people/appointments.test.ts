import { describe, expect, test } from "vitest";
import { TRUST_ROLES, type TrustRole, wordsWith } from "@/lib/access";
import { idIn } from "@/lib/forms";
import {
  BODY_KEYS,
  listRemoval,
  MAY_REMOVE,
  rolesOf,
  whyNotEnd,
  whyNotSuspend,
  whyNotTerm,
} from "@/lib/people/appointments/rules";
import { readEnd, readLastDay } from "@/lib/people/appointments/schema";
import { readPlace } from "@/lib/people/places/schema";

interface Somebody {
  readonly name: string;
  readonly userId: string;
  readonly role: TrustRole;
}
const named = (name: string, role: TrustRole): Somebody => ({ name, userId: name, role });

const priya = named("Priya (chair)", "chair");
const second = named("Amal (another chair)", "chair");
const vikram = named("Vikram (vice-chair)", "viceChair");
const owen = named("Owen (clerk)", "clerk");
const sunita = named("Sunita (another clerk)", "clerk");
const grace = named("Grace (trustee)", "trustee");
const helen = named("Helen (CEO)", "chiefExecutive");
const tom = named("Tom (central team)", "centralTeam");
const ruth = named("Ruth (principal)", "principal");
const kwame = named("Kwame (local chair)", "localChair");
const marion = named("Marion (co-opted)", "coopted");
const lorna = named("Lorna (reader)", "reader");
const leon = named("Leon (reviewer)", "reviewer");

/** Each line is one promise: who may, and who may not, suspend whom. */
const SUSPENDS: readonly (readonly [Somebody, "suspends" | "does not suspend", Somebody])[] = [
  [priya, "suspends", helen],
  [priya, "suspends", vikram],
  [priya, "suspends", owen],
  [priya, "suspends", grace],
  [priya, "suspends", second],
  [priya, "does not suspend", priya],
  [vikram, "suspends", helen],
  [vikram, "suspends", owen],
  [vikram, "does not suspend", priya],
  [vikram, "does not suspend", vikram],
  [owen, "suspends", helen],
  [owen, "suspends", grace],
  [owen, "suspends", sunita],
  [owen, "suspends", lorna],
  [owen, "suspends", leon],
  [owen, "does not suspend", priya],
  [owen, "does not suspend", vikram],
  [owen, "does not suspend", owen],
  [helen, "suspends", tom],
  [helen, "suspends", ruth],
  [helen, "does not suspend", grace],
  [helen, "does not suspend", priya],
  [helen, "does not suspend", vikram],
  [helen, "does not suspend", owen],
  [helen, "does not suspend", kwame],
  [helen, "does not suspend", marion],
  [helen, "does not suspend", helen],
  [grace, "does not suspend", helen],
  [tom, "does not suspend", ruth],
  [ruth, "does not suspend", tom],
  [kwame, "does not suspend", ruth],
  [marion, "does not suspend", grace],
  [lorna, "does not suspend", leon],
  [leon, "does not suspend", lorna],
];

test.each(SUSPENDS.map(([by, does, of]) => [by.name, does, of.name, by, of] as const))(
  "%s %s %s",
  (_, does, __, by, of) => {
    expect(whyNotSuspend(by, of) === null).toBe(does === "suspends");
  },
);

test.each(
  SUSPENDS.filter(([by, , of]) => by !== of).map(
    ([by, does, of]) => [by.name, does.replace("suspend", "end"), of.name, by, of] as const,
  ),
)("%s %s the appointment of %s", (_, does, __, by, of) => {
  expect(whyNotEnd(by, of) === null).toBe(!does.startsWith("does not"));
});

test("the table names every role, and only whoever looks after people or leads the trust removes", () => {
  expect(Object.keys(MAY_REMOVE).sort()).toEqual([...TRUST_ROLES].sort());
  const removing = TRUST_ROLES.filter(role => MAY_REMOVE[role].length > 0);
  expect(removing).toEqual(["chair", "viceChair", "clerk", "chiefExecutive"]);
});

test("whoever steps down ends their own appointment", () => {
  expect([priya, vikram, owen].map(one => whyNotEnd(one, one))).toEqual([null, null, null]);
});

describe("a term", () => {
  const until = (day: string) => new Date(day);
  const held = (who: Somebody) => ({ ...who, untilDate: until("2028-08-31") });
  test.each([
    ["Owen lengthens the chair's", owen, priya, "2030-08-31", null],
    ["Owen takes away the end of the chair's", owen, priya, null, null],
    ["Owen does not shorten the chair's", owen, priya, "2027-08-31", "not-yours"],
    ["Owen shortens a trustee's", owen, grace, "2027-08-31", null],
    ["Priya shortens her own", priya, priya, "2027-08-31", null],
    ["Priya does not lengthen her own", priya, priya, "2030-08-31", "own"],
  ] as const)("%s", (_, by, of, to, expected) => {
    expect(whyNotTerm(by, held(of), to === null ? null : until(to))).toBe(expected);
  });
});

test("every role is of one body", () => {
  expect(BODY_KEYS.flatMap(rolesOf).sort()).toEqual([...TRUST_ROLES].sort());
});

test("the table in words uses the trust's own", () => {
  const said = listRemoval(wordsWith({ clerk: "clerk", principal: "headteacher" }));
  expect(said.map(({ who }) => who)).toContain("Clerk");
  expect(JSON.stringify(said)).toContain("headteachers");
});

describe("forms", () => {
  const now = new Date("2026-11-21T09:42:00Z");
  const parts = (day: string, month: string, year: string) => ({
    "until-day": day,
    "until-month": month,
    "until-year": year,
  });
  test.each([
    ["31 August 2028", parts("31", "8", "2028"), new Date("2028-08-31")],
    ["nothing, for no end", parts("", " ", ""), null],
    ["today", parts("21", "11", "2026"), new Date("2026-11-21")],
    ["yesterday", parts("20", "11", "2026"), "The last day must be today or later"],
    ["no such day", parts("31", "2", "2027"), "Give the last day as a real day, like 31 8 2028"],
  ])("a last day may be %s", (_, typed, read) => {
    expect(readLastDay(typed, now)).toEqual(read);
  });

  test("an end is at once, or has a last day", () => {
    const reason = "Resigned";
    const none = parts("", "", "");
    expect(readEnd({ ...none, when: "now", reason }, now)).toEqual({ lastDay: null, reason });
    expect(readEnd({ ...none, when: "later", reason }, now)).toBe("Give the last day");
  });

  test("a further place needs its academy or its committee", () => {
    const empty = { academy: "", committee: "", newCommittee: "" };
    expect(readPlace({ ...empty, place: "principal" })).toMatchObject({ ok: false });
    expect(readPlace({ ...empty, place: "coopted" })).toMatchObject({ ok: false });
    expect(readPlace({ ...empty, place: "committee", committee: "Audit" })).toEqual({
      ok: true,
      place: { kind: "committee", name: "Audit" },
    });
    expect(readPlace({ ...empty, place: "principal", academy: "9000103" })).toEqual({
      ok: true,
      place: { kind: "role", role: "principal", urn: 9_000_103 },
    });
  });

  test.each(["", "x", "__proto__", "1", null, undefined, {}])("%o names no appointment", value => {
    expect(idIn(value)).toBeNull();
  });
});
