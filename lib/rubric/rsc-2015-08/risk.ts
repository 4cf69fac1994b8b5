import type { Characteristic } from "../types";

export const risk = {
  key: "risk",
  number: 7,
  title: "Evidence shows that the trust's risk indicators are managed with skill.",
  shortTitle: "Risk management",
  pillars: ["Finance and operations", "Governance and leadership"],
  levels: {
    beginning: [
      {
        id: "risk.beginning.continuity-plan",
        kind: "in-place",
        seat: "trust",
        text: "A plan for contingencies and business continuity is in place.",
      },
      {
        id: "risk.beginning.unstructured",
        kind: "limit",
        seat: "trust",
        text: "There is little evidence of structure in the trust's risk management.",
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
        text: "The risks that are managed individually are mitigated with success.",
      },
      {
        id: "risk.beginning.recurrence-not-prevented",
        kind: "limit",
        seat: "trust",
        text: "Managing risks individually does not allow the board to stop them happening again.",
      },
    ],
    developing: [
      {
        id: "risk.developing.risk-register",
        kind: "in-place",
        seat: "trust",
        text: "The trust keeps a risk register.",
      },
      {
        id: "risk.developing.register-in-use",
        kind: "in-place",
        seat: "trust",
        text: "With its risk register, the trust monitors risks it has recognised as possible threats to itself.",
      },
      {
        id: "risk.developing.related-to-academy-plans",
        kind: "in-place",
        seat: "both",
        text: "The trust's risk plan and the risk plans in the academies have some relationship to one another.",
      },
      {
        id: "risk.developing.relationship-unstructured",
        kind: "limit",
        seat: "both",
        text: "The relationship between the risk plans of trust and academies is as yet without structure.",
      },
    ],
    embedding: [
      {
        id: "risk.embedding.register-drives-priorities",
        kind: "in-place",
        seat: "trust",
        text: "Every improvement priority is driven by the board's risk register.",
      },
      {
        id: "risk.embedding.register-frames-agendas",
        kind: "in-place",
        seat: "both",
        text: "Across the trust, agendas are set using the board's risk register as their framework.",
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
        text: "Each academy's register shows which risks are linked to that academy.",
      },
      {
        id: "risk.embedding.board-risks-mitigated",
        kind: "in-place",
        seat: "both",
        text: "Each academy's register also shows how the board's risks are being mitigated.",
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
        text: "It is clear how risk and mitigation relate to each other.",
      },
      {
        id: "risk.leading.current-risks-structure",
        kind: "in-place",
        seat: "trust",
        text: "A structure the board has put in place ensures good management of current risks.",
      },
      {
        id: "risk.leading.three-to-five-year-plan",
        kind: "in-place",
        seat: "trust",
        text: "The board's structure also ensures that a plan is in place to anticipate risk 3–5 years ahead.",
      },
      {
        id: "risk.leading.plan-under-review",
        kind: "in-place",
        seat: "trust",
        text: "The plan that anticipates risk is regularly reviewed.",
      },
    ],
  },
} as const satisfies Characteristic<"risk">;
