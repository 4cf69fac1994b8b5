import type { EvidenceStory } from "./demo-evidence";
import { TRUST } from "./demo-people";

/** Last year: one row rests on one paper, one on something that had run out, one on what few may open. */
export const TAMAR_EVIDENCE: EvidenceStory = {
  trustUid: TRUST.tamar,
  ago: 1,
  by: "Owen Trevithick",
  from: "10-22",
  rows: [
    {
      characteristic: "vision",
      marks: {},
      pieces: [
        {
          title: "Five academy plans beside the trust’s",
          note: "Two of the five name a trust priority. The other three link to the plan and say no more.",
          file: [
            "Tamar Valley Trust: five academy plans, read beside the trust’s",
            "",
            "Gunnis Ford: names priorities 1 and 3, and what it gives to each.",
            "Quarry Lane: links to the plan. Names its own priorities only.",
            "The others: links to the plan, and a line of what they do for it.",
            "",
            "Read by the clerk for the board.",
          ],
          speaksFor: [1, "09-30"],
          shows: [
            "vision.developing.plans-linked",
            "vision.developing.contribution-to-trust",
            "vision.developing.contribution-to-academy",
            "vision.beginning.strategic-plan",
            "vision.beginning.key-priorities",
          ],
        },
      ],
    },
    {
      characteristic: "accountability",
      marks: {},
      pieces: [
        {
          title: "Appraisal of the trust CEO, and how it was done",
          note: "Targets for the year, what became of last year’s, and the two trustees who did it.",
          concerns: "chief-executive",
          speaksFor: [1, "09-24"],
          shows: ["accountability.developing.ceo-performance-management"],
        },
        {
          title: "Accountability framework, second edition",
          link: "https://papers.tamarvalley.example/accountability",
          speaksFor: [1, "09-10"],
          shows: ["accountability.developing.ceo-holds-principals"],
        },
      ],
    },
    {
      characteristic: "improvement",
      marks: {},
      pieces: [
        {
          title: "Stages of the five academies, agreed with their heads",
          note: "A page each: where the academy stands, and the help that follows from it.",
          speaksFor: [1, "10-15"],
          expires: [0, "10-15"],
          shows: [
            "improvement.embedding.bespoke-demands",
            "improvement.beginning.trust-wide-strategy",
          ],
        },
        {
          title: "Results of three years, by academy",
          link: "https://papers.tamarvalley.example/results",
          speaksFor: [1, "10-01"],
          shows: ["improvement.embedding.performance-sustained"],
        },
      ],
    },
    {
      characteristic: "risk",
      marks: {},
      pieces: [
        {
          title: "Continuity plan, as it was last tested",
          note: "The next test is booked for the spring.",
          speaksFor: [1, "09-02"],
          expires: [1, "11-14"],
          shows: ["risk.beginning.continuity-plan"],
        },
      ],
    },
    {
      characteristic: "networks",
      marks: {},
      pieces: [
        {
          title: "Attendance of the reading network",
          note: "Eleven schools, four of them not ours. Nine came to every meeting.",
          speaksFor: [1, "09-15"],
          shows: [
            "networks.embedding.other-schools-supported",
            "networks.embedding.local-partnerships",
            "networks.developing.better-connected",
          ],
        },
      ],
    },
  ],
};
