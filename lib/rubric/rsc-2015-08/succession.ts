import type { Characteristic } from "../types";

export const succession = {
  key: "succession",
  number: 8,
  title:
    "The trust has a clear succession plan for its key posts: chief executive officer (CEO), director of finance, human resources (HR), chair of the board, company members, trustees (directors), principals and vice-principals.",
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
        text: "The trust has not yet grown enough capacity from within to meet its need for succession.",
      },
      {
        id: "succession.beginning.recruitment-or-secondments",
        kind: "limit",
        seat: "trust",
        text: "If succession became an issue, the trust would depend on recruiting from outside, or on some secondments from within.",
      },
    ],
    developing: [
      {
        id: "succession.developing.talent-programme",
        kind: "in-place",
        seat: "both",
        text: "A talent management programme supports and develops the trust’s talented teachers and leaders.",
      },
      {
        id: "succession.developing.equipped-for-other-roles",
        kind: "in-place",
        seat: "both",
        text: "The talent management programme equips people to work effectively in different academies and different roles across the trust.",
      },
      {
        id: "succession.developing.cpd-and-experience",
        kind: "in-place",
        seat: "both",
        text: "The talent management programme blends opportunities for continuing professional development (CPD) with a wider experience of leadership.",
      },
    ],
    embedding: [
      {
        id: "succession.embedding.plan-for-leaders",
        kind: "in-place",
        seat: "both",
        text: "A talent management plan covers the trust’s emerging leaders and its senior leaders.",
      },
      {
        id: "succession.embedding.deployment",
        kind: "in-place",
        seat: "both",
        text: "The talent management plan means that the most talented staff can be deployed in more than one academy.",
      },
      {
        id: "succession.embedding.secondments-or-transfers",
        kind: "in-place",
        seat: "both",
        text: "Working in more than one academy can be through secondment or a permanent transfer.",
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
        text: "The talent management plan has matured and now covers staff at every level throughout the trust.",
      },
      {
        id: "succession.leading.senior-leaders-experience",
        kind: "in-place",
        seat: "both",
        text: "Senior leaders have experience of working in more than one of the trust’s academies.",
      },
      {
        id: "succession.leading.middle-leaders-and-teachers-deployed",
        kind: "in-place",
        seat: "both",
        text: "The trust deploys its middle leaders and its best teachers across its academies, to sustain impact and deepen it.",
      },
    ],
  },
} as const satisfies Characteristic<"succession">;
