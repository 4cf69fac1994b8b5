import { sayDay } from "../../forms";
import type { LoadReport } from "../commands";

/** What was loaded and what it changed, as lines of print. */
export function printReport(report: LoadReport): string[] {
  const { counts, placing } = report;
  const heading = `The public register as at ${sayDay(new Date(report.asAt))}`;
  return [
    heading,
    ...table([
      ["open multi-academy trusts", counts.multiAcademyTrusts],
      ["open single-academy trusts", counts.singleAcademyTrusts],
      ["open secure single-academy trusts", counts.secureSingleAcademyTrusts],
      ["open academies", counts.academies],
      ["of them in one of these trusts", counts.academiesInTrusts],
    ]),
    "",
    "Multi-academy trusts by lead region",
    ...table([
      ...counts.regions.map(region => [region.name, region.multiAcademyTrusts] as const),
      ["with academies in several regions", placing.spanning],
      ["where two regions have as many academies (the first by name leads)", placing.tied],
      ["without an academy", placing.withoutAcademies],
      ["open trusts of any kind in no region", counts.notPlaced],
    ]),
    "",
    ...changeLines(report),
    ...noteLines(report),
  ];
}

function changeLines({ first, changes }: LoadReport): string[] {
  if (first) return ["This is the first extract here, so there is nothing to compare it with."];
  if (changes.length === 0) return ["Nothing changed."];
  return changes.flatMap(({ title, count, lines }) => [
    `${title}: ${say(count)}`,
    ...lines.map(line => `  ${line}`),
    ...(count > lines.length ? [`  … and ${say(count - lines.length)} more`] : []),
  ]);
}

function noteLines({ notes }: LoadReport): string[] {
  return notes.length === 0 ? [] : ["", ...notes];
}

function table(rows: readonly (readonly [string, number])[]): string[] {
  const width = Math.max(...rows.map(([, count]) => say(count).length));
  return rows.map(([label, count]) => `  ${say(count).padStart(width)}  ${label}`);
}

function say(count: number): string {
  return count.toLocaleString("en-GB");
}
