import type { EvidenceStory } from "./demo-evidence";
import { TRUST } from "./demo-people";

/** This year: what was shared says how far each row reaches, and one paper of it can be opened. */
export const HARBOUR_EVIDENCE: EvidenceStory = {
  trustUid: TRUST.harbour,
  ago: 0,
  by: "Owen Trevithick",
  from: "10-02",
  rows: [
    {
      characteristic: "vision",
      marks: {},
      pieces: [
        {
          title: "Joint planning day, what was agreed",
          note: "Each head says which line of the plan is theirs, and what it gave the others.",
          speaksFor: [1, "06-18"],
          shows: [
            "vision.embedding.some-evidence",
            "vision.embedding.two-to-three-priorities",
            "vision.developing.plans-linked",
          ],
        },
      ],
    },
    {
      characteristic: "governance",
      marks: {},
      pieces: [
        {
          title: "Governance review by an outside reviewer",
          link: "https://papers.harbour.example/governance-review",
          speaksFor: [1, "03-20"],
          expiresIn: 45,
          shows: [
            "governance.embedding.delegation-clear",
            "governance.developing.roles-of-both-boards",
          ],
        },
        {
          title: "Skills audit of the board",
          note: "Ten of ten answered. Thin on estates.",
          speaksFor: [1, "07-02"],
          shows: ["governance.developing.skills-audit"],
        },
      ],
    },
    {
      characteristic: "risk",
      marks: {},
      pieces: [
        {
          title: "Risk register, version of the summer",
          file: [
            "Harbour Trust: risk register, version of the summer",
            "",
            "1. Rolls fall at Saltquay. Owner: chief executive. Read each term.",
            "2. One person knows the payroll. Owner: finance lead. Read each term.",
            "3. The sea wall at Moorsedge. Owner: estates lead. Read each month.",
            "",
            "The academies’ own registers are not joined to this one yet.",
          ],
          speaksFor: [1, "07-10"],
          shows: ["risk.developing.risk-register", "risk.developing.register-in-use"],
        },
        {
          title: "Internal audit report, follow-up",
          note: "Both academies keep their part of the register up to date now.",
          speaksFor: [1, "07-14"],
          shows: ["risk.developing.related-to-academy-plans"],
        },
      ],
    },
    {
      characteristic: "succession",
      marks: {},
      pieces: [
        {
          title: "Who could act up, and who said no",
          note: "Names, with what each was offered and answered.",
          concerns: "somebody",
          speaksFor: [1, "05-11"],
          shows: ["succession.beginning.posts-known"],
        },
      ],
    },
    {
      characteristic: "support",
      marks: {},
      pieces: [
        {
          title: "Log of support",
          note: "Nine teachers outside their own school, in mathematics and reading.",
          speaksFor: [1, "07-17"],
          shows: ["support.developing.more-staff-contribute"],
        },
      ],
    },
  ],
};
