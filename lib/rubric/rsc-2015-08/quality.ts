import type { Characteristic } from "../types";

export const quality = {
  key: "quality",
  number: 3,
  title:
    "Clear systems of quality assurance are in place, so that consistency and performance improve.",
  shortTitle: "Quality assurance",
  pillars: ["School improvement", "Workforce"],
  levels: {
    beginning: [
      {
        id: "quality.beginning.exploring-common-practice",
        kind: "in-place",
        seat: "trust",
        text: "The trust has begun to explore which parts of practice, held in common, it believes will bring greater consistency to the whole trust.",
      },
      {
        id: "quality.beginning.examples-of-common-practice",
        kind: "in-place",
        seat: "both",
        text: "What is explored includes, for example, shared professional development (CPD), agreed points for collecting data, and educational policies common to the trust.",
      },
    ],
    developing: [
      {
        id: "quality.developing.stronger-commitment",
        kind: "in-place",
        seat: "trust",
        text: "The trust has moved on to a firmer commitment to shared approaches.",
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
        text: "Peer reviews add to the shared CPD and the shared points for collecting data.",
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
        text: "The trust has seen to it that practice follows a consistent pattern.",
      },
      {
        id: "quality.embedding.recognised-efficiency",
        kind: "in-place",
        seat: "both",
        text: "People now recognise that the consistent pattern is more efficient than each academy working on its own.",
      },
      {
        id: "quality.embedding.academies-suggest-practice",
        kind: "in-place",
        seat: "academy",
        text: "Academies put forward ideas of their own for new areas where the trust could work in common.",
      },
    ],
    leading: [
      {
        id: "quality.leading.shared-view-of-outstanding",
        kind: "in-place",
        seat: "both",
        text: "People across the trust understand outstanding performance in the same way.",
      },
      {
        id: "quality.leading.systems-consistently-applied",
        kind: "in-place",
        seat: "both",
        text: "The academies apply all of the chief operating systems with consistency.",
      },
      {
        id: "quality.leading.academies-welcome",
        kind: "in-place",
        seat: "academy",
        text: "The academies welcome effective development of practice at this level.",
      },
    ],
  },
} as const satisfies Characteristic<"quality">;
