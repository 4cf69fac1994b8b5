import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { academyColumns, academyLines } from "@/lib/reports/academies/rules";
import { csvOf } from "@/lib/reports/csv/rules";
import { CURRENT_RUBRIC } from "@/lib/rubric";
import { anAcademy } from "../insights/academies";

const YEARS = [
  {
    cycle: "2026-27",
    board: new Map([["vision", "leading"] as const]),
    academies: [
      anAcademy({
        ...{ urn: 140001, name: "=Ash", cluster: "East", joinedOn: new Date("2019-09-01") },
        levels: { vision: "beginning", accountability: "cannot-see" },
      }),
      anAcademy({ name: "Beech", sent: false, firstYear: true }),
    ],
  },
];

test("the file has the trust's two rows and then its academies, in words a spreadsheet takes as they are", () => {
  const csv = csvOf(academyColumns(CURRENT_RUBRIC), academyLines("Tamar", YEARS));
  const [head = [], trust = [], median = [], ash = [], beech = []] = parse(csv, {
    bom: true,
  }) as string[][];
  expect(head.slice(0, 9)).toEqual([
    ...["Cycle", "Who", "URN", "Phase", "Cluster", "Joined on", "Counted", "Sent"],
    "1. Vision and strategic plan",
  ]);
  expect([trust[1], trust[8], trust[9]]).toEqual([
    ...["Tamar, as the board agreed", "Leading", "Not rated"],
  ]);
  expect([median[1], median[8], median[9]]).toEqual([
    "Academies’ median",
    "Beginning",
    "Not rated",
  ]);
  expect(ash.slice(0, 10)).toEqual([
    ...["2026/27", "'=Ash", "140001", "Primary", "East", "2019-09-01", "yes", "yes"],
    ...["Beginning", "Can’t see"],
  ]);
  expect([beech[6], beech[7], beech[8]]).toEqual(["no", "no", "Not rated"]);
});
