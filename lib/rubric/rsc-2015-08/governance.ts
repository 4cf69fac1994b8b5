import type { Characteristic } from "../types";

export const governance = {
  key: "governance",
  number: 4,
  title:
    "A clear framework of delegation covers governance by the trust board and by local governing bodies, and makes explicit what the board and any local bodies are responsible for.",
  shortTitle: "Governance and delegation",
  pillars: ["Governance and leadership"],
  levels: {
    beginning: [
      {
        id: "governance.beginning.members-and-trustees-understand",
        kind: "in-place",
        seat: "trust",
        text: "Company members and trustees fully understand what they are responsible for and are clear about the legal framework the trust works in.",
      },
      {
        id: "governance.beginning.structure-unclear",
        kind: "limit",
        seat: "both",
        text: "The overall structure of governance is not clear.",
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
        text: "Local governing bodies are not yet in place, though the trust may be considering a structure for them.",
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
        text: "There is a trust board; the difference between the roles of company members and trustees (directors) is clear, and all staff understand it.",
      },
      {
        id: "governance.developing.skills-audit",
        kind: "in-place",
        seat: "trust",
        text: "A skills audit makes it possible for the board to recruit skilled professionals who can fulfil their roles.",
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
        text: "The structure of governance is still at an early stage of development.",
      },
      {
        id: "governance.developing.values-from-academies",
        kind: "limit",
        seat: "both",
        text: "The trust’s values are driven by what makes each academy unique, not by the trust.",
      },
    ],
    embedding: [
      {
        id: "governance.embedding.board-a-strength",
        kind: "in-place",
        seat: "trust",
        text: "The trust board is one of the trust’s strengths.",
      },
      {
        id: "governance.embedding.developed-after-review",
        kind: "in-place",
        seat: "trust",
        text: "Following review, the trust board has grown over time into a stronger unit, in keeping with the trust’s scale and development.",
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
        text: "The trust board both protects the trust’s values and extends them.",
      },
    ],
    leading: [
      {
        id: "governance.leading.delegation-plan-checked",
        kind: "in-place",
        seat: "trust",
        text: "The board has a clear plan of the authority it delegates, and checks regularly that the plan is still fit for purpose.",
      },
      {
        id: "governance.leading.local-bodies-assure-standards",
        kind: "in-place",
        seat: "both",
        text: "Local governing bodies effectively assure the quality of standards at their own academy.",
      },
      {
        id: "governance.leading.centre-equally-scrutinised",
        kind: "in-place",
        seat: "trust",
        text: "The chief executive officer (CEO) and the central team are scrutinised in the same way as the academies.",
      },
      {
        id: "governance.leading.mutual-success",
        kind: "in-place",
        seat: "both",
        text: "The trust is successful because of how its academies perform, and the academies are good because of the trust.",
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
