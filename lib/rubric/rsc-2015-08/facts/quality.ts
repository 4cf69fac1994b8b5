import type { quality } from "../quality";
import type { Facts } from "./types";

export const qualityFacts = {
  title: {
    "clear-quality-assurance-systems": "title",
    "in-place": "title",
    "improve-consistency": "title",
    "improve-performance": "title",
  },
  beginning: {
    "started-to-explore": "quality.beginning.exploring-common-practice",
    "elements-of-common-practice": "quality.beginning.exploring-common-practice",
    "example-shared-cpd": "quality.beginning.exploring-common-practice",
    "example-agreed-data-collection-points": "quality.beginning.exploring-common-practice",
    "example-common-educational-policies": "quality.beginning.exploring-common-practice",
    "believed-to-bring-consistency": "quality.beginning.expected-consistency",
    "greater-consistency-across-trust": "quality.beginning.expected-consistency",
  },
  developing: {
    "moved-towards": "quality.developing.stronger-commitment",
    "stronger-commitment-to-shared-approaches": "quality.developing.stronger-commitment",
    "shared-approaches-improving-practice": "quality.developing.shared-approaches-improve-practice",
    "shared-cpd-extended": "quality.developing.peer-reviews",
    "shared-data-collection-points-extended": "quality.developing.peer-reviews",
    "peer-reviews": "quality.developing.peer-reviews",
    "frequent-external-challenge": "quality.developing.external-challenge",
  },
  embedding: {
    "trust-ensured": "quality.embedding.consistent-pattern",
    "pattern-of-consistent-practice": "quality.embedding.consistent-pattern",
    "now-recognised": "quality.embedding.recognised-efficiency",
    "more-efficient-than-working-independently": "quality.embedding.recognised-efficiency",
    "academies-suggest-of-their-own": "quality.embedding.academies-suggest-practice",
    "new-areas-of-common-practice": "quality.embedding.academies-suggest-practice",
    "for-the-trust": "quality.embedding.academies-suggest-practice",
  },
  leading: {
    "common-understanding-of-outstanding-performance": "quality.leading.shared-view-of-outstanding",
    "all-chief-operating-systems": "quality.leading.systems-consistently-applied",
    "consistently-applied-by-academies": "quality.leading.systems-consistently-applied",
    "academies-welcome-effective-practice-development": "quality.leading.academies-welcome",
  },
} as const satisfies Facts<typeof quality>;
