import { expect, test } from "vitest";
import { FILES, kindOf, planOf } from "@/lib/register/importer/recognise";

/** Column names that carry a person's name or a telephone number, in this and later extracts. */
const PERSONAL = /head|telephone|fax|phone|contact ?name|email/i;

test.each([
  ["academies", ["URN", "LA (code)", "EstablishmentName", "TypeOfEstablishment (name)"]],
  ["groups", ["Group UID", "Group ID", "Group Name", "Group Type", "Group Status"]],
  ["groupLinks", ["URN", "Linked UID", "Group Name", "Joined date", "EstablishmentName"]],
  ["groupLinks", ["URN", "Group UID", "Group Type", "Joined date", "Incorporated on (open date)"]],
  ["links", ["URN", "LinkURN", "LinkName", "LinkType", "LinkEstablishedDate"]],
  ["groups", ["group uid", "UKPRN", "Open date", "GROUP NAME"]],
] as const)("%s are told by their columns", (kind, header) => {
  expect(kindOf(header)).toBe(kind);
});

test("a header of something else is none of the files", () => {
  expect(kindOf(["RECTYPE", "LEA", "ESTAB", "URN", "SCHNAME"])).toBeUndefined();
});

test("a missing column is named", () => {
  expect(planOf("g.csv", "groups", ["Group UID", "Group Name", "Group Type"])).toMatchObject({
    ok: false,
    reason: "missing-column",
    detail: "g.csv looks like the register's groups, but lacks the column “Group Status”.",
  });
});

test("every missing column is named", () => {
  expect(planOf("g.csv", "groups", ["Group Name"])).toMatchObject({
    detail: expect.stringContaining("the columns “Group UID”, “Group Type”, “Group Status”"),
  });
});

test("no column that is kept carries a person's name or a telephone number", () => {
  const names = Object.values(FILES).flatMap(columns =>
    Object.values(columns).flatMap(column => [...column.names]),
  );
  expect(names.filter(name => PERSONAL.test(name))).toEqual([]);
});
