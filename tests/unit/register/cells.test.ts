import { expect, test } from "vitest";
import {
  parseCompanyNumber,
  parseCount,
  parseDay,
  parseFact,
  parseKey,
  parseLaCode,
  parseNumeral,
} from "@/lib/register/importer/cells";

test.each([
  ["01-09-2015", "2015-09-01"],
  ["01/09/2015", "2015-09-01"],
  ["1/9/2015", "2015-09-01"],
  ["01-09-2015 00:00:00", "2015-09-01"],
  ["2015-09-01", "2015-09-01"],
  ["29-02-2016", "2016-02-29"],
  ["", null],
  ["29-02-2015", undefined],
  ["31/04/2015", undefined],
  ["13-13-2015", undefined],
  ["09-2015", undefined],
  ["not known", undefined],
])("the day %j is %j", (cell, day) => {
  expect(parseDay(cell)).toBe(day);
});

test.each([
  ["100001", 100001],
  ["100001.0", 100001],
  ["0100001", 100001],
  ["", undefined],
  ["0", undefined],
  ["100001.5", undefined],
  ["1e5", undefined],
  ["SUPP", undefined],
  ["99999999999", undefined],
])("the URN %j is %j", (cell, key) => {
  expect(parseKey(cell)).toBe(key);
});

test.each([
  ["06625091", "06625091"],
  ["6625091", "06625091"],
  ["6625091.0", "06625091"],
  ["OC301540", "OC301540"],
  ["ip12345", "IP012345"],
  ["", null],
  ["0", null],
])("the Companies House number %j is %j", (cell, number) => {
  expect(parseCompanyNumber(cell)).toBe(number);
});

test.each([
  ["203", "203"],
  ["203.0", "203"],
  ["7", "007"],
  ["", undefined],
  ["Barnsley", undefined],
])("the local authority code %j is %j", (cell, code) => {
  expect(parseLaCode(cell)).toBe(code);
});

test.each([
  ["11", 11],
  ["11.0", 11],
  ["0", 0],
  ["", null],
  ["eleven", undefined],
])("the age %j is %j", (cell, age) => {
  expect(parseCount(cell)).toBe(age);
});

test.each([
  ["10017649", "10017649"],
  ["10017649.0", "10017649"],
  ["0", null],
  ["", null],
])("the UKPRN %j is %j", (cell, ukprn) => {
  expect(parseNumeral(cell)).toBe(ukprn);
});

test.each([
  ["Roman Catholic", "Roman Catholic"],
  ["Not applicable", "Not applicable"],
  ["Not recorded", null],
  ["", null],
])("the fact %j is %j", (cell, fact) => {
  expect(parseFact(cell)).toBe(fact);
});
