import type { Characteristic } from "../types";

export const succession = {
  key: "succession",
  number: 8,
  title:
    "A clear plan provides for succession in the trust's key posts: CEO, finance director, HR, chair of the board, company members and trustees (directors), principals and vice-principals.",
  shortTitle: "Succession planning",
  pillars: ["Workforce", "Governance and leadership"],
  levels: {
    beginning: [
      {
        id: "succession.beginning.posts-known",
        kind: "in-place",
        seat: "trust",
        text: "The trust knows that it has posts which need a succession plan.",
      },
      {
        id: "succession.beginning.capacity-not-grown",
        kind: "limit",
        seat: "trust",
        text: "The trust has not yet grown enough capacity of its own to provide for succession.",
      },
      {
        id: "succession.beginning.outside-recruitment",
        kind: "limit",
        seat: "trust",
        text: "To resolve succession, the trust would depend on recruiting externally or on some secondments from within.",
      },
    ],
    developing: [
      {
        id: "succession.developing.talent-programme",
        kind: "in-place",
        seat: "both",
        text: "Talented teachers and leaders in the trust are supported and developed by a talent management programme.",
      },
      {
        id: "succession.developing.equipped-for-other-roles",
        kind: "in-place",
        seat: "both",
        text: "The talent management programme equips people to work effectively in different academies and roles across the trust.",
      },
      {
        id: "succession.developing.cpd-and-experience",
        kind: "in-place",
        seat: "both",
        text: "The talent management programme blends CPD opportunities with a wider experience of leadership.",
      },
    ],
    embedding: [
      {
        id: "succession.embedding.plan-for-leaders",
        kind: "in-place",
        seat: "trust",
        text: "Emerging leaders and senior leaders in the trust are covered by a talent management plan.",
      },
      {
        id: "succession.embedding.deployment",
        kind: "in-place",
        seat: "both",
        text: "The talent management plan makes it possible to deploy the most talented staff in more than one academy.",
      },
      {
        id: "succession.embedding.secondments-or-transfers",
        kind: "in-place",
        seat: "both",
        text: "Staff are deployed on secondment or by permanent transfer.",
      },
      {
        id: "succession.embedding.career-and-succession",
        kind: "in-place",
        seat: "both",
        text: "Deploying staff in more than one academy develops careers and provides solutions for succession.",
      },
    ],
    leading: [
      {
        id: "succession.leading.plan-for-all-levels",
        kind: "in-place",
        seat: "both",
        text: "The talent management plan has matured and by now takes in staff at every level throughout the trust.",
      },
      {
        id: "succession.leading.senior-leaders-experience",
        kind: "in-place",
        seat: "both",
        text: "Senior leaders have experience of working in more than one of the trust's academies.",
      },
      {
        id: "succession.leading.middle-leaders-deployed",
        kind: "in-place",
        seat: "both",
        text: "The trust deploys its middle leaders and its best teachers across its academies.",
      },
      {
        id: "succession.leading.impact-deepened",
        kind: "in-place",
        seat: "both",
        text: "Deploying middle leaders and the best teachers sustains impact and deepens it.",
      },
    ],
  },
} as const satisfies Characteristic<"succession">;
