import type { Mark } from "@/lib/insights";
import type { CharacteristicKey } from "@/lib/rubric";
import { HARBOUR_EVIDENCE } from "./demo-evidence-harbour";
import { HOLLOWMEAD_EVIDENCE } from "./demo-evidence-hollowmead";
import { TAMAR_EVIDENCE } from "./demo-evidence-tamar";
import { TRUST } from "./demo-people";

/** One piece of evidence as somebody adds it before the meeting. */
export interface PreparedPiece {
  readonly title: string;
  readonly note?: string;
  readonly link?: string;
  /** The lines of a file of one page. */
  readonly file?: readonly string[];
  /** Whom it concerns, where that is a named person: it is restricted. */
  readonly concerns?: "somebody" | "chief-executive";
  /** The day it speaks for: month and day, so many academic years ago. */
  readonly speaksFor: readonly [ago: 0 | 1, day: string];
  /** Days from today to its last day; past days where it has expired. */
  readonly expiresIn?: number;
  /** The same as a day of an academic year. */
  readonly expires?: readonly [ago: 0 | 1, day: string];
  /** Ids of statements, the first of which is of the row it is added to. */
  readonly shows: readonly string[];
}

export interface PreparedRow {
  readonly characteristic: CharacteristicKey;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly pieces: readonly PreparedPiece[];
}

export interface EvidenceStory {
  readonly trustUid: number;
  /** How many years ago. */
  readonly ago: 0 | 1;
  /** By whom and from which day: month and day of that academic year. */
  readonly by: string;
  readonly from: string;
  readonly rows: readonly PreparedRow[];
}

/** In its first year as a trust: little to show yet, and honest about it. */
const BRAMBLEGATE: EvidenceStory = {
  trustUid: TRUST.bramblegate,
  ago: 0,
  by: "Joanna Firth",
  from: "11-04",
  rows: [
    {
      characteristic: "vision",
      marks: {
        "vision.beginning.key-priorities": "in-place",
        "vision.beginning.strategic-plan": "unsure",
        "vision.developing.plans-linked": "not-in-place",
      },
      pieces: [
        {
          title: "Five priorities, agreed at the first board",
          note: "Reading, attendance, two leaders who teach, one payroll, and a roof.",
          speaksFor: [0, "09-18"],
          shows: ["vision.beginning.key-priorities"],
        },
      ],
    },
    {
      characteristic: "governance",
      marks: {
        "governance.beginning.members-and-trustees-understand": "in-place",
        "governance.developing.skills-audit": "not-in-place",
        "governance.developing.roles-of-both-boards": "unsure",
      },
      pieces: [
        {
          title: "Articles of association, and what they ask of trustees",
          link: "https://bramblegate.example/governance/articles",
          speaksFor: [0, "09-01"],
          shows: ["governance.beginning.members-and-trustees-understand"],
        },
      ],
    },
    {
      characteristic: "risk",
      marks: {
        "risk.beginning.continuity-plan": "in-place",
        "risk.beginning.mitigated": "unsure",
        "risk.developing.risk-register": "not-in-place",
      },
      pieces: [
        {
          title: "Continuity plans of the two schools",
          note: "Each school’s own from before they joined. They name different people for the same night.",
          speaksFor: [1, "06-30"],
          expiresIn: 25,
          shows: ["risk.beginning.continuity-plan"],
        },
      ],
    },
  ],
};

/** What boards have before them that still are at work. */
export const EVIDENCE: readonly EvidenceStory[] = [HOLLOWMEAD_EVIDENCE, BRAMBLEGATE];

/** What boards had before them that have approved since, while their cycle was still open. */
export const APPROVED_EVIDENCE: readonly EvidenceStory[] = [TAMAR_EVIDENCE, HARBOUR_EVIDENCE];
