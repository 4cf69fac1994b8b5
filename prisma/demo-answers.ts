import type { Answer } from "@/lib/assessments/cycle/rules";
import type { CharacteristicKey, Level } from "@/lib/rubric";

type Answers = readonly (readonly [CharacteristicKey, Answer])[];

const agreed = (level: Level, reason: string, evidenceNote = ""): Answer => ({
  level,
  notAgreed: false,
  reason,
  evidenceNote,
});
const notAgreed = (reason: string, evidenceNote = ""): Answer => ({
  level: null,
  notAgreed: true,
  reason,
  evidenceNote,
});

/** Seven of ten: a board in the middle of its work. */
export const TAMAR_ANSWERS: Answers = [
  [
    "overall",
    agreed(
      "developing",
      "Three of four academies with results stand in line with national.",
      "Results report to the board, September 2026",
    ),
  ],
  [
    "vision",
    agreed(
      "embedding",
      "Every academy plan names the trust priority it serves.",
      "Five academy plans, read by the education committee on 6 October 2026",
    ),
  ],
  [
    "accountability",
    agreed(
      "developing",
      "The CEO’s targets are set by the board; those of two heads are not yet linked to them.",
    ),
  ],
  [
    "quality",
    agreed(
      "developing",
      "Peer reviews run each term, one with an outside head.",
      "Peer review calendar 2026/27",
    ),
  ],
  [
    "governance",
    notAgreed(
      "Half the board finds the scheme of delegation clear, half finds local bodies unsure of it. We meet the local chairs in January.",
      "Scheme of delegation, July 2026",
    ),
  ],
  [
    "improvement",
    agreed(
      "embedding",
      "The self-evaluations of four academies asked for support of their own choosing.",
    ),
  ],
  [
    "support",
    agreed(
      "beginning",
      "Support is still inside each school; the first exchange begins after half term.",
    ),
  ],
];

/** A board that has finished, approved and shared. */
export const HARBOUR_ANSWERS: Answers = [
  [
    "overall",
    agreed(
      "embedding",
      "Two of three academies are above national in the last published year.",
      "Published performance tables",
    ),
  ],
  [
    "vision",
    agreed(
      "embedding",
      "Plans are written together each June.",
      "Joint planning day, 18 June 2026",
    ),
  ],
  [
    "accountability",
    agreed("embedding", "Chair and CEO meet heads and local chairs together each term."),
  ],
  [
    "quality",
    agreed(
      "developing",
      "Common data points since September; peer reviews began in spring.",
      "Assessment calendar",
    ),
  ],
  [
    "governance",
    agreed(
      "leading",
      "The board checks its scheme of delegation every year and changed it twice.",
      "Governance review by an outside reviewer, March 2026",
    ),
  ],
  ["improvement", agreed("embedding", "Standards are rising in all three academies.")],
  [
    "support",
    agreed(
      "developing",
      "Nine teachers worked outside their own school last year.",
      "Log of support, 2025/26",
    ),
  ],
  [
    "risk",
    agreed(
      "developing",
      "One register, reviewed termly; the academies’ registers are not joined to it.",
      "Risk register, version of October 2026",
    ),
  ],
  ["succession", agreed("beginning", "We would advertise for most key posts.")],
  [
    "networks",
    notAgreed("We belong to three networks and could not say what they change for children."),
  ],
];

/** A board that has approved and keeps it within the trust. */
export const WHARFE_ANSWERS: Answers = HARBOUR_ANSWERS.map(([key], index) => [
  key,
  agreed(index % 3 === 0 ? "beginning" : "developing", "Agreed at the away day."),
]);
