import type { overall } from "../overall";
import type { Facts } from "./types";

export const overallFacts = {
  title: {
    "self-assessment": "title",
    "overall-performance": "title",
    "clear-evidence": "title",
    "outcomes-of-young-people": "title",
    "educated-within-the-trust": "title",
    "exceed-previous-performance": "title",
    "exceed-national-expectations": "title",
  },
  beginning: {
    "not-yet-at-national-averages": "overall.beginning.below-average-in-most",
    "more-than-half-of-academies": "overall.beginning.below-average-in-most",
    "outcomes-of-young-people": "overall.beginning.progress-is-the-measure",
    "outcomes-as-progress": "overall.beginning.progress-is-the-measure",
    "key-stage-1-to-2": "overall.beginning.progress-is-the-measure",
    "key-stage-2-to-4": "overall.beginning.progress-is-the-measure",
  },
  developing: {
    "in-line-with-national-averages": "overall.developing.in-line-in-most",
    "more-than-half-of-academies": "overall.developing.in-line-in-most",
    "outcomes-of-young-people": "overall.developing.progress-is-the-measure",
    "outcomes-as-progress": "overall.developing.progress-is-the-measure",
    "key-stage-1-to-2": "overall.developing.progress-is-the-measure",
    "key-stage-2-to-4": "overall.developing.progress-is-the-measure",
  },
  embedding: {
    "above-national-averages": "overall.embedding.above-average-in-most",
    "more-than-half-of-academies": "overall.embedding.above-average-in-most",
    "outcomes-of-young-people": "overall.embedding.progress-is-the-measure",
    "outcomes-as-progress": "overall.embedding.progress-is-the-measure",
    "key-stage-1-to-2": "overall.embedding.progress-is-the-measure",
    "key-stage-2-to-4": "overall.embedding.progress-is-the-measure",
  },
  leading: {
    "significantly-above-national-averages": "overall.leading.significantly-above-in-all",
    "all-academies": "overall.leading.significantly-above-in-all",
    "outcomes-of-young-people": "overall.leading.progress-is-the-measure",
    "outcomes-as-progress": "overall.leading.progress-is-the-measure",
    "key-stage-1-to-2": "overall.leading.progress-is-the-measure",
    "key-stage-2-to-4": "overall.leading.progress-is-the-measure",
  },
} as const satisfies Facts<typeof overall>;
