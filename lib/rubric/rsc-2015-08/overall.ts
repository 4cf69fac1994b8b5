import type { Characteristic } from "../types";

export const overall = {
  key: "overall",
  number: 0,
  title:
    "The trust’s own assessment of its overall performance: clear evidence that outcomes for the young people it educates are better than before, and better than national expectations.",
  shortTitle: "Overall performance",
  pillars: ["High-quality and inclusive education"],
  levels: {
    beginning: [
      {
        id: "overall.beginning.below-average-in-most",
        kind: "limit",
        seat: "trust",
        text: "In more than half of the trust’s academies, young people’s progress does not yet reach national averages.",
      },
      {
        id: "overall.beginning.progress-is-the-measure",
        kind: "in-place",
        seat: "trust",
        text: "Outcomes are judged by young people’s progress from key stage 1 to 2, or from key stage 2 to 4, against national averages.",
      },
    ],
    developing: [
      {
        id: "overall.developing.in-line-in-most",
        kind: "in-place",
        seat: "trust",
        text: "In more than half of the trust’s academies, young people’s progress is in line with national averages.",
      },
      {
        id: "overall.developing.progress-is-the-measure",
        kind: "in-place",
        seat: "trust",
        text: "Outcomes are judged by young people’s progress from key stage 1 to 2, or from key stage 2 to 4, against national averages.",
      },
    ],
    embedding: [
      {
        id: "overall.embedding.above-average-in-most",
        kind: "in-place",
        seat: "trust",
        text: "In more than half of the trust’s academies, young people’s progress is above national averages.",
      },
      {
        id: "overall.embedding.progress-is-the-measure",
        kind: "in-place",
        seat: "trust",
        text: "Outcomes are judged by young people’s progress from key stage 1 to 2, or from key stage 2 to 4, against national averages.",
      },
    ],
    leading: [
      {
        id: "overall.leading.significantly-above-in-all",
        kind: "in-place",
        seat: "trust",
        text: "In every one of the trust’s academies, young people’s progress is significantly above national averages.",
      },
      {
        id: "overall.leading.progress-is-the-measure",
        kind: "in-place",
        seat: "trust",
        text: "Outcomes are judged by young people’s progress from key stage 1 to 2, or from key stage 2 to 4, against national averages.",
      },
    ],
  },
} as const satisfies Characteristic<"overall">;
