import type { Characteristic } from "../types";

export const vision = {
  key: "vision",
  number: 1,
  title:
    "A strategic vision and plan, communicated well, move seamlessly from being carried out to having an impact; an academy’s improvement plan can only be delivered with the trust’s support, and the trust’s priorities only through its academies.",
  shortTitle: "Vision and strategic plan",
  pillars: ["Governance and leadership", "School improvement"],
  levels: {
    beginning: [
      {
        id: "vision.beginning.key-priorities",
        kind: "in-place",
        seat: "both",
        text: "The trust has identified its key priorities.",
      },
      {
        id: "vision.beginning.strategic-plan",
        kind: "in-place",
        seat: "both",
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
        text: "The academies do not yet use the strategic plan when they plan their own improvement.",
      },
    ],
    developing: [
      {
        id: "vision.developing.plans-linked",
        kind: "in-place",
        seat: "both",
        text: "Each academy’s improvement plan has links to the trust’s strategic plan.",
      },
      {
        id: "vision.developing.contribution-to-trust",
        kind: "in-place",
        seat: "both",
        text: "The links in each academy’s plan show what the academy contributes to the trust’s priorities.",
      },
      {
        id: "vision.developing.contribution-to-academy",
        kind: "in-place",
        seat: "both",
        text: "The links in each academy’s plan show what the academy contributes to its own priorities.",
      },
    ],
    embedding: [
      {
        id: "vision.embedding.some-evidence",
        kind: "in-place",
        seat: "both",
        text: "The academy can give some evidence that, by delivering its own plan, it delivers trust priorities too.",
      },
      {
        id: "vision.embedding.two-to-three-priorities",
        kind: "in-place",
        seat: "both",
        text: "Because the academy delivers its own plan, at least 2–3 of the trust’s priorities are being delivered as well.",
      },
    ],
    leading: [
      {
        id: "vision.leading.plan-inside-academy-plans",
        kind: "in-place",
        seat: "both",
        text: "The trust’s strategic plan fits seamlessly inside its academies’ own plans.",
      },
      {
        id: "vision.leading.all-priorities-delivered",
        kind: "in-place",
        seat: "both",
        text: "There is clear evidence that the academy delivers every one of the trust’s priorities.",
      },
      {
        id: "vision.leading.united-delivery",
        kind: "in-place",
        seat: "both",
        text: "Delivery and quality assurance are united: the trust and the academy carry them out together.",
      },
      {
        id: "vision.leading.shared-credit",
        kind: "in-place",
        seat: "both",
        text: "The work is so united that nobody could tell whether the trust or the academy takes the credit.",
      },
    ],
  },
} as const satisfies Characteristic<"vision">;
