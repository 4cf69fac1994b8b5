import { TRUST } from "./demo-people";
import type { ShownThen } from "./demo-story";

/** What these boards had before them last year: much of some rows, of others nothing. */
export const SHOWN_LAST_YEAR: ReadonlyMap<number, readonly ShownThen[]> = new Map([
  [
    TRUST.culverhay,
    [
      {
        row: "overall",
        title: "Published results of our three schools",
        shows: ["overall.developing.in-line-in-most", "overall.developing.progress-is-the-measure"],
      },
      {
        row: "vision",
        title: "One thing for each value",
        shows: ["vision.developing.plans-linked", "vision.developing.contribution-to-academy"],
      },
      {
        row: "accountability",
        title: "Appraisal of the CEO",
        shows: [
          "accountability.developing.board-holds-ceo",
          "accountability.developing.ceo-performance-management",
        ],
      },
      {
        row: "governance",
        title: "Scheme of delegation, two pages",
        shows: ["governance.developing.roles-of-both-boards"],
      },
    ],
  ],
  [
    TRUST.penwhistle,
    [
      {
        row: "risk",
        title: "Five risks, with the minutes of three terms",
        shows: ["risk.developing.risk-register", "risk.developing.register-in-use"],
      },
      {
        row: "quality",
        title: "Paired visits, one side of paper each",
        shows: ["quality.developing.peer-reviews", "quality.developing.stronger-commitment"],
      },
      {
        row: "support",
        title: "The reading lead’s timetable and log",
        shows: ["support.developing.more-staff-contribute"],
      },
    ],
  ],
  [
    TRUST.sandcote,
    [
      {
        row: "improvement",
        title: "Strategy, and the page on place",
        shows: [
          "improvement.developing.becoming-embedded",
          "improvement.developing.data-tracking",
          "improvement.developing.regular-kpis",
        ],
      },
      {
        row: "risk",
        title: "Risk register, with distance on it",
        shows: ["risk.developing.risk-register", "risk.developing.related-to-academy-plans"],
      },
    ],
  ],
]);
