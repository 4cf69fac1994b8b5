import type { Characteristic } from "../types";

export const quality = {
  key: "quality",
  number: 3,
  title:
    "Clear systems of quality assurance are in place, to make practice more consistent and improve performance.",
  shortTitle: "Quality assurance",
  pillars: ["School improvement", "Workforce"],
  levels: {
    beginning: [
      {
        id: "quality.beginning.exploring-common-practice",
        kind: "in-place",
        seat: "both",
        text: "The trust has begun to explore common practice, such as shared continuing professional development (CPD), agreed points for collecting data, and trust-wide educational policies.",
      },
      {
        id: "quality.beginning.expected-consistency",
        kind: "in-place",
        seat: "trust",
        text: "The trust believes that common practice will bring greater consistency throughout the trust.",
      },
    ],
    developing: [
      {
        id: "quality.developing.stronger-commitment",
        kind: "in-place",
        seat: "trust",
        text: "The trust has moved towards a firmer commitment to shared approaches.",
      },
      {
        id: "quality.developing.shared-approaches-improve-practice",
        kind: "in-place",
        seat: "both",
        text: "Shared approaches are making practice better.",
      },
      {
        id: "quality.developing.peer-reviews",
        kind: "in-place",
        seat: "both",
        text: "Peer reviews extend the shared CPD and the shared points for collecting data.",
      },
      {
        id: "quality.developing.external-challenge",
        kind: "in-place",
        seat: "both",
        text: "Challenge from outside is frequently part of the peer reviews.",
      },
    ],
    embedding: [
      {
        id: "quality.embedding.consistent-pattern",
        kind: "in-place",
        seat: "both",
        text: "The trust has made sure that practice follows a consistent pattern.",
      },
      {
        id: "quality.embedding.recognised-efficiency",
        kind: "in-place",
        seat: "both",
        text: "People now recognise that consistent practice is more efficient than each academy working on its own.",
      },
      {
        id: "quality.embedding.academies-suggest-practice",
        kind: "in-place",
        seat: "both",
        text: "Academies come to the trust with their own suggestions for new areas of common working practice.",
      },
    ],
    leading: [
      {
        id: "quality.leading.shared-view-of-outstanding",
        kind: "in-place",
        seat: "both",
        text: "People across the trust share one understanding of what outstanding performance is.",
      },
      {
        id: "quality.leading.systems-consistently-applied",
        kind: "in-place",
        seat: "both",
        text: "The academies apply all of the trust’s main operating systems consistently.",
      },
      {
        id: "quality.leading.academies-welcome",
        kind: "in-place",
        seat: "academy",
        text: "The academies welcome the effective development of practice to this level.",
      },
    ],
  },
} as const satisfies Characteristic<"quality">;
