import type { YearLevels } from "../../assessments/academy-years/rules";
import { sayCycle } from "../../assessments/cycle/rules";
import { type AcademyLevels, sayYear, standingOf, tallyOf } from "../../insights";
import { LEVEL_NAMES, type Rubric, STEP_KEYS } from "../../rubric";

/** Who, then the nine steps in framework order. */
export function academyColumns(rubric: Rubric): string[] {
  const steps = STEP_KEYS.map(step => {
    const { number, shortTitle } = rubric.characteristics[step];
    return `${number}. ${shortTitle}`;
  });
  return ["Cycle", "Who", "URN", "Phase", "Cluster", "Joined on", "Counted", "Sent", ...steps];
}

/** Cycle by cycle the trust's own two rows, then its academies. */
export function academyLines(trustName: string, years: readonly YearLevels[]): string[][] {
  return years.flatMap(({ cycle, academies, board }) => {
    const said = sayCycle(cycle);
    return [
      [
        ...[said, `${trustName}, as the board agreed`, "", "", "", "", "", ""],
        ...STEP_KEYS.map(step => sayLevel(board.get(step) ?? "not-rated")),
      ],
      [
        ...[said, "Academies’ median", "", "", "", "", "", ""],
        ...STEP_KEYS.map(step =>
          sayYear({ name: said, levels: tallyOf(academies, step).median }, "Not rated"),
        ),
      ],
      ...academies.map(academy => [said, ...lineOf(academy)]),
    ];
  });
}

function lineOf(academy: AcademyLevels): string[] {
  const { urn, name, phase, cluster, joinedOn, firstYear, counted, sent } = academy;
  return [
    ...[name, String(urn), phase, cluster ?? "", joinedOn?.toISOString().slice(0, 10) ?? ""],
    ...[firstYear && !counted ? "no" : "yes", sent ? "yes" : "no"],
    ...STEP_KEYS.map(step => sayLevel(standingOf(academy, step))),
  ];
}

function sayLevel(standing: ReturnType<typeof standingOf>): string {
  if (standing === "not-rated") return "Not rated";
  return standing === "cannot-see" ? "Can’t see" : LEVEL_NAMES[standing];
}
