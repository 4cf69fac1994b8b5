import type { Characteristic } from "../types";

export const governance = {
  key: "governance",
  number: 4,
  title:
    "A clear framework of delegation for governance, at the trust board and in local governing bodies, makes explicit what the board and any local governing bodies are responsible for.",
  shortTitle: "Governance and delegation",
  pillars: ["Governance and leadership"],
  levels: {
    beginning: [
      {
        id: "governance.beginning.members-and-trustees-understand",
        kind: "in-place",
        seat: "trust",
        text: "Company members and trustees fully understand what they are responsible for and are clear about the trust's legal framework.",
      },
      {
        id: "governance.beginning.structure-unclear",
        kind: "limit",
        seat: "both",
        text: "The overall structure of governance lacks clarity.",
      },
      {
        id: "governance.beginning.information-flow",
        kind: "limit",
        seat: "both",
        text: "Because the structure is unclear, the flow of information from academies up to the board may be restricted.",
      },
      {
        id: "governance.beginning.local-bodies-not-in-place",
        kind: "limit",
        seat: "both",
        text: "The trust may be considering a structure of local governing bodies, but it is not in place yet.",
      },
      {
        id: "governance.beginning.all-decisions-at-board",
        kind: "limit",
        seat: "both",
        text: "The board takes every decision for every academy.",
      },
    ],
    developing: [
      {
        id: "governance.developing.members-and-directors-distinct",
        kind: "in-place",
        seat: "both",
        text: "There is a trust board, and all staff clearly understand how the role of company members differs from that of trustees (directors).",
      },
      {
        id: "governance.developing.skills-audit",
        kind: "in-place",
        seat: "trust",
        text: "With the help of a skills audit, the board can recruit skilled professionals who are able to fulfil their roles.",
      },
      {
        id: "governance.developing.roles-of-both-boards",
        kind: "in-place",
        seat: "both",
        text: "The roles of both boards, trust and local, are clear.",
      },
      {
        id: "governance.developing.structure-early",
        kind: "limit",
        seat: "both",
        text: "The boards' structure is still early in its development.",
      },
      {
        id: "governance.developing.values-from-academies",
        kind: "limit",
        seat: "both",
        text: "The trust's values are driven by what makes each academy unique, and not by the trust.",
      },
    ],
    embedding: [
      {
        id: "governance.embedding.board-a-strength",
        kind: "in-place",
        seat: "trust",
        text: "The board is one of the trust's strengths.",
      },
      {
        id: "governance.embedding.developed-after-review",
        kind: "in-place",
        seat: "trust",
        text: "Following review, the board has grown over time into a stronger unit, in keeping with the trust's scale and development.",
      },
      {
        id: "governance.embedding.delegation-clear",
        kind: "in-place",
        seat: "both",
        text: "It is clear which authority is delegated.",
      },
      {
        id: "governance.embedding.both-boards-understand",
        kind: "in-place",
        seat: "both",
        text: "Both boards, trust and local, understand what they are responsible for.",
      },
      {
        id: "governance.embedding.values-protected-and-extended",
        kind: "in-place",
        seat: "both",
        text: "The board both protects and extends the trust's values.",
      },
    ],
    leading: [
      {
        id: "governance.leading.delegation-plan-checked",
        kind: "in-place",
        seat: "trust",
        text: "The board keeps a clear plan of the authority it delegates, and checks regularly that the plan still fits its purpose.",
      },
      {
        id: "governance.leading.local-bodies-assure-standards",
        kind: "in-place",
        seat: "both",
        text: "Local governing bodies assure the quality of standards at their own academy effectively.",
      },
      {
        id: "governance.leading.centre-equally-scrutinised",
        kind: "in-place",
        seat: "both",
        text: "The CEO and the central team are scrutinised in the same way as the academies.",
      },
      {
        id: "governance.leading.mutual-success",
        kind: "in-place",
        seat: "both",
        text: "The trust owes its success to how its academies perform, and the academies are good because of the trust.",
      },
      {
        id: "governance.leading.accountability-both-ways",
        kind: "in-place",
        seat: "both",
        text: "Accountability runs from the top down and from the bottom up.",
      },
    ],
  },
} as const satisfies Characteristic<"governance">;
