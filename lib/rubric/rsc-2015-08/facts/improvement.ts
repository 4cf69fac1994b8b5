import type { improvement } from "../improvement";
import type { Facts } from "./types";

export const improvementFacts = {
  title: {
    "trust-wide-strategy": "title",
    "recognises-different-interventions": "title",
    "stages-of-the-improvement-journey": "title",
  },
  beginning: {
    "trust-wide-school-improvement-strategy": "improvement.beginning.trust-wide-strategy",
    "may-have-embedded-systems": "improvement.beginning.tracking-systems",
    "effective-systems": "improvement.beginning.tracking-systems",
    attendance: "improvement.beginning.tracking-systems",
    behaviour: "improvement.beginning.tracking-systems",
    "performance-tracking": "improvement.beginning.tracking-systems",
    "example-rapid-improvement": "improvement.beginning.tracking-systems",
    "early-years-of-membership": "improvement.beginning.tracking-systems",
    embryonic: "improvement.beginning.strategy-embryonic",
    "focused-on-performance-improvement": "improvement.beginning.focus-on-difficulty",
    "schools-in-significant-difficulties": "improvement.beginning.focus-on-difficulty",
  },
  developing: {
    "strategy-becoming-embedded": "improvement.developing.becoming-embedded",
    "beyond-day-to-day-core-needs": "improvement.developing.beyond-core-needs",
    "systems-to-track-data": "improvement.developing.data-tracking",
    "sustaining-improvement-in-schools": "improvement.developing.data-tracking",
    "regular-kpis": "improvement.developing.regular-kpis",
    "sustained-by-kpis-too": "improvement.developing.regular-kpis",
    "stronger-performance-management-system":
      "improvement.developing.stronger-performance-management",
    "sustained-by-performance-management-too":
      "improvement.developing.stronger-performance-management",
  },
  embedding: {
    "strategy-sustains-improved-performance": "improvement.embedding.performance-sustained",
    "standards-rising": "improvement.embedding.rising-and-rapid",
    "improvement-rapid": "improvement.embedding.rising-and-rapid",
    "self-evaluation-maturing": "improvement.embedding.self-evaluation-maturing",
    "greater-ownership-of-own-requirements": "improvement.embedding.ownership-of-needs",
    "ownership-follows-self-evaluation": "improvement.embedding.ownership-of-needs",
    "more-bespoke-support-demands-of-trust": "improvement.embedding.bespoke-demands",
    "demands-follow-self-evaluation": "improvement.embedding.bespoke-demands",
  },
  leading: {
    "trust-improved-majority-of-schools": "improvement.leading.majority-improved",
    "to-the-point-of-helping-others": "improvement.leading.majority-improved",
    "once-weak-schools": "improvement.leading.once-weak-now-support",
    "capacity-and-strength": "improvement.leading.once-weak-now-support",
    "support-new-schools-joining": "improvement.leading.once-weak-now-support",
    "support-schools-beyond-trust": "improvement.leading.once-weak-now-support",
    "peer-review-other-schools-in-trust": "improvement.leading.confident-peer-review",
    "with-confidence": "improvement.leading.confident-peer-review",
    "leaders-articulate-repertoire": "improvement.leading.leaders-articulate-repertoire",
  },
} as const satisfies Facts<typeof improvement>;
