import type { Characteristic } from "../types";

export const vision = {
  key: "vision",
  number: 1,
  title:
    "A strategic vision and plan are communicated well and lead smoothly from being carried out to having an impact; only with the trust's help can an academy's improvement plan be delivered, and only through its academies can the trust's priorities.",
  shortTitle: "Vision and strategic plan",
  pillars: ["Governance and leadership", "School improvement"],
  levels: {
    beginning: [
      {
        id: "vision.beginning.key-priorities",
        kind: "in-place",
        seat: "trust",
        text: "The trust has identified what its key priorities are.",
      },
      {
        id: "vision.beginning.strategic-plan",
        kind: "in-place",
        seat: "trust",
        text: "The trust has a strategic plan.",
      },
      {
        id: "vision.beginning.too-soon-for-impact",
        kind: "limit",
        seat: "trust",
        text: "It is too soon for the strategic plan to show evidence of impact.",
      },
      {
        id: "vision.beginning.academies-not-using-plan",
        kind: "limit",
        seat: "both",
        text: "The academies do not yet draw on the strategic plan when they plan their own improvement.",
      },
    ],
    developing: [
      {
        id: "vision.developing.plans-linked",
        kind: "in-place",
        seat: "both",
        text: "Each academy's improvement plan has links to the trust's strategic plan.",
      },
      {
        id: "vision.developing.contribution-to-trust",
        kind: "in-place",
        seat: "both",
        text: "The links in each academy's plan make clear what the academy contributes to the trust's priorities.",
      },
      {
        id: "vision.developing.contribution-to-academy",
        kind: "in-place",
        seat: "both",
        text: "The links in each academy's plan also make clear what is contributed to the academy's own priorities.",
      },
    ],
    embedding: [
      {
        id: "vision.embedding.some-evidence",
        kind: "in-place",
        seat: "academy",
        text: "The academy can give some evidence that delivering its own plan also serves the trust's priorities.",
      },
      {
        id: "vision.embedding.some-priorities-delivered",
        kind: "in-place",
        seat: "both",
        text: "At least 2–3 trust priorities are being delivered as well, because the academy carries out its own plan.",
      },
    ],
    leading: [
      {
        id: "vision.leading.plan-inside-academy-plans",
        kind: "in-place",
        seat: "both",
        text: "The trust's strategic plan fits into its academies' plans without a seam.",
      },
      {
        id: "vision.leading.all-priorities-delivered",
        kind: "in-place",
        seat: "both",
        text: "Clear evidence shows the academy delivering every one of the trust's priorities.",
      },
      {
        id: "vision.leading.united-delivery",
        kind: "in-place",
        seat: "both",
        text: "Trust and academy together, as one, carry out both delivery and quality assurance (QA).",
      },
      {
        id: "vision.leading.shared-credit",
        kind: "in-place",
        seat: "both",
        text: "With the work united, nobody can tell whether credit belongs to the trust or to the academy.",
      },
    ],
  },
} as const satisfies Characteristic<"vision">;
