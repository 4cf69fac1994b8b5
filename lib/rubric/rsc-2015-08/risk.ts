import type { Characteristic } from "../types";

export const risk = {
  key: "risk",
  number: 7,
  title: "Evidence shows that the trust’s risk indicators are managed with skill.",
  shortTitle: "Risk management",
  pillars: ["Finance and operations", "Governance and leadership"],
  levels: {
    beginning: [
      {
        id: "risk.beginning.continuity-plan",
        kind: "in-place",
        seat: "trust",
        text: "The trust has a plan for contingencies and business continuity.",
      },
      {
        id: "risk.beginning.unstructured",
        kind: "limit",
        seat: "trust",
        text: "There is little evidence of structure in the trust’s risk management.",
      },
      {
        id: "risk.beginning.one-by-one",
        kind: "limit",
        seat: "trust",
        text: "The trust manages each of its risks individually.",
      },
      {
        id: "risk.beginning.mitigated",
        kind: "in-place",
        seat: "trust",
        text: "Risks are mitigated successfully, one at a time.",
      },
      {
        id: "risk.beginning.recurrence-not-prevented",
        kind: "limit",
        seat: "trust",
        text: "Managing risks individually does not enable the board to stop them happening again.",
      },
    ],
    developing: [
      {
        id: "risk.developing.risk-register",
        kind: "in-place",
        seat: "trust",
        text: "The trust has a risk register.",
      },
      {
        id: "risk.developing.register-in-use",
        kind: "in-place",
        seat: "trust",
        text: "The trust uses its risk register to monitor risks it has identified as possible threats to itself.",
      },
      {
        id: "risk.developing.related-to-academy-plans",
        kind: "in-place",
        seat: "both",
        text: "The trust’s risk plan has some relationship with the risk plans in its academies.",
      },
      {
        id: "risk.developing.relationship-unstructured",
        kind: "limit",
        seat: "both",
        text: "The relationship between the risk plans of trust and academies is not yet structured.",
      },
    ],
    embedding: [
      {
        id: "risk.embedding.register-drives-priorities",
        kind: "in-place",
        seat: "trust",
        text: "The board’s risk register is what drives every improvement priority.",
      },
      {
        id: "risk.embedding.register-frames-agendas",
        kind: "in-place",
        seat: "both",
        text: "Agendas throughout the trust are set with the board’s risk register as their framework.",
      },
      {
        id: "risk.embedding.academy-registers",
        kind: "in-place",
        seat: "both",
        text: "Each academy has a risk register of its own.",
      },
      {
        id: "risk.embedding.academy-risks-shown",
        kind: "in-place",
        seat: "both",
        text: "Each academy’s register shows which risks are linked to that academy.",
      },
      {
        id: "risk.embedding.board-risks-mitigated",
        kind: "in-place",
        seat: "both",
        text: "Each academy’s register shows in what ways the board’s risks are mitigated.",
      },
    ],
    leading: [
      {
        id: "risk.leading.board-risk-managed-well",
        kind: "in-place",
        seat: "trust",
        text: "Risk at board level is managed well.",
      },
      {
        id: "risk.leading.risk-and-mitigation",
        kind: "in-place",
        seat: "trust",
        text: "It is clear how risks and their mitigation relate to each other.",
      },
      {
        id: "risk.leading.current-risks-structure",
        kind: "in-place",
        seat: "trust",
        text: "The board has a structure which ensures that current risks are managed well.",
      },
      {
        id: "risk.leading.three-to-five-year-plan",
        kind: "in-place",
        seat: "trust",
        text: "The board’s structure ensures that a plan is in place to anticipate risks 3–5 years ahead.",
      },
      {
        id: "risk.leading.plan-under-review",
        kind: "in-place",
        seat: "trust",
        text: "The plan to anticipate risks is regularly reviewed.",
      },
    ],
  },
} as const satisfies Characteristic<"risk">;
