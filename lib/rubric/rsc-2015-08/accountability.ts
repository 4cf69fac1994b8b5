import type { Characteristic } from "../types";

export const accountability = {
  key: "accountability",
  number: 2,
  title:
    "A clear framework sets out accountability for the trust’s performance; all staff understand it, including what happens if key staff under-perform.",
  shortTitle: "Accountability for performance",
  pillars: ["Governance and leadership", "Workforce"],
  levels: {
    beginning: [
      {
        id: "accountability.beginning.through-line-management",
        kind: "limit",
        seat: "both",
        text: "Accountability runs through line management inside each academy.",
      },
      {
        id: "accountability.beginning.does-not-rise",
        kind: "limit",
        seat: "both",
        text: "Accountability does not reach up effectively through the trust.",
      },
      {
        id: "accountability.beginning.board-and-ceo-not-involved",
        kind: "limit",
        seat: "both",
        text: "Local governing bodies may hold principals to account, but neither the chief executive officer (CEO) nor the trust board is directly involved.",
      },
      {
        id: "accountability.beginning.ceo-not-fully-accountable",
        kind: "limit",
        seat: "trust",
        text: "The CEO is not held to account in full.",
      },
      {
        id: "accountability.beginning.performance-management-embryonic",
        kind: "limit",
        seat: "trust",
        text: "Performance management at trust level is embryonic: it is only just taking shape.",
      },
    ],
    developing: [
      {
        id: "accountability.developing.ceo-holds-principals",
        kind: "in-place",
        seat: "both",
        text: "Principals are held to account by the CEO.",
      },
      {
        id: "accountability.developing.board-holds-ceo",
        kind: "in-place",
        seat: "trust",
        text: "The board holds the CEO to account for how the trust performs.",
      },
      {
        id: "accountability.developing.ceo-answers-for-standards",
        kind: "in-place",
        seat: "both",
        text: "The CEO answers for standards in the academies.",
      },
      {
        id: "accountability.developing.ceo-performance-management",
        kind: "in-place",
        seat: "trust",
        text: "The performance management of the CEO is an emerging strength.",
      },
    ],
    embedding: [
      {
        id: "accountability.embedding.principals-held-by-chair-and-ceo",
        kind: "in-place",
        seat: "both",
        text: "The chair of the board and the CEO both hold principals to account.",
      },
      {
        id: "accountability.embedding.local-chairs-held-by-chair-and-ceo",
        kind: "in-place",
        seat: "both",
        text: "The chair of the board and the CEO both hold the chairs of academy boards to account.",
      },
      {
        id: "accountability.embedding.collective-responsibility",
        kind: "in-place",
        seat: "both",
        text: "Responsibility for standards is collective throughout the trust.",
      },
      {
        id: "accountability.embedding.senior-performance-excellent",
        kind: "in-place",
        seat: "trust",
        text: "Performance at senior level is excellent.",
      },
      {
        id: "accountability.embedding.academies-less-strong",
        kind: "limit",
        seat: "trust",
        text: "Performance across the academies is less strong than at senior level.",
      },
    ],
    leading: [
      {
        id: "accountability.leading.chair-to-ceo",
        kind: "in-place",
        seat: "trust",
        text: "A clear path of accountability, along which discussions can take place, leads from the chair of the trust board to the CEO.",
      },
      {
        id: "accountability.leading.chair-to-local-chairs",
        kind: "in-place",
        seat: "both",
        text: "The path of accountability leads from the chair of the trust board to the chairs of any local governing bodies.",
      },
      {
        id: "accountability.leading.ceo-to-principals-to-teams",
        kind: "in-place",
        seat: "both",
        text: "The path of accountability leads from the CEO to principals, and from principals to the members of their teams.",
      },
      {
        id: "accountability.leading.discussions-improve-standards",
        kind: "in-place",
        seat: "both",
        text: "The discussions along the path of accountability improve standards.",
      },
      {
        id: "accountability.leading.performance-management-excellent",
        kind: "in-place",
        seat: "both",
        text: "Performance management is excellent throughout the trust.",
      },
    ],
  },
} as const satisfies Characteristic<"accountability">;
