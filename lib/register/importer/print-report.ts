import { sayDay } from "../../forms";
import type { LoadReport } from "../commands";

/** What was loaded and what it changed, as lines of print. */
export function printReport(report: LoadReport): string[] {
  const { counts, placing } = report;
  const secure = counts.secureSingleAcademyTrusts;
  return [
    `The public register as at ${sayDay(new Date(report.asAt))}`,
    ...table([
      row(counts.multiAcademyTrusts, "open multi-academy trusts"),
      row(counts.singleAcademyTrusts, "open single-academy trusts"),
      ...(secure > 0 ? [row(secure, "open secure single-academy trusts")] : []),
      row(counts.academies, "open academies"),
      row(counts.academiesInTrusts, "of them in one of these trusts"),
    ]),
    "",
    "Open multi-academy trusts, single-academy trusts and academies by region",
    ...table(
      counts.regions.map(({ slug, name, multiAcademyTrusts, singleAcademyTrusts }) => [
        [multiAcademyTrusts, singleAcademyTrusts, report.academiesByRegion[slug] ?? 0],
        name,
      ]),
    ),
    "",
    "Multi-academy trusts are placed where most of their academies are",
    ...table([
      row(placing.spanning, "have academies in other regions too"),
      row(placing.tied, "have as many in two regions: the first by name leads"),
      row(placing.withoutAcademies, "have no academy"),
    ]),
    `${say(counts.notPlaced)} open trusts of any kind are in no region.`,
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

type Line = readonly [figures: readonly number[], label: string];

function row(figure: number, label: string): Line {
  return [[figure], label];
}

function table(lines: readonly Line[]): string[] {
  const widths = (lines[0]?.[0] ?? []).map((_, at) =>
    Math.max(...lines.map(([figures]) => say(figures[at] ?? 0).length)),
  );
  return lines.map(([figures, label]) => {
    const cells = figures.map((figure, at) => say(figure).padStart(widths[at] ?? 0));
    return `  ${cells.join("  ")}  ${label}`;
  });
}

function say(count: number): string {
  return count.toLocaleString("en-GB");
}
