import type { AcademyStanding } from "@/lib/insights";
import { LEVEL_NAMES, LEVELS } from "@/lib/rubric/types";

/** The word of a standing. What is not rated has its own words, and is drawn apart from Beginning. */
export function sayStanding(standing: AcademyStanding, notRated = "Not rated"): string {
  if (standing === "not-rated") return notRated;
  return standing === "cannot-see" ? "Can’t see" : LEVEL_NAMES[standing];
}

/** The classes of a standing in a cell of the matrix. */
export function standingLook(standing: AcademyStanding): string {
  const isApart = standing === "not-rated" || standing === "cannot-see";
  return isApart ? "standing standing-apart" : `standing standing-${standing}`;
}

const LETTERS: Readonly<Record<AcademyStanding, string>> = {
  ...{ beginning: "b", developing: "d", embedding: "e", leading: "l" },
  ...{ "cannot-see": "x", "not-rated": "-" },
};
const STANDINGS = [...LEVELS, "cannot-see", "not-rated"] as const;

/** Standings as one word, one letter each: what a table of many rows sends to be drawn again. */
export function packStandings(standings: readonly AcademyStanding[]): string {
  return standings.map(standing => LETTERS[standing]).join("");
}

export function unpackStandings(packed: string): readonly AcademyStanding[] {
  return [...packed].map(
    letter => STANDINGS.find(standing => LETTERS[standing] === letter) ?? "not-rated",
  );
}
