import type { support } from "../support";
import type { Facts } from "./types";

export const supportFacts = {
  title: {
    "systematic-programme": "title",
    "school-to-school": "title",
    "focused-on-individual-academies-need": "title",
  },
  beginning: {
    "starting-to-develop-strategy": "support.beginning.strategy-started",
    "school-to-school-support": "support.beginning.strategy-started",
    "delivered-by-talented-teachers": "support.beginning.talented-staff-deliver",
    "delivered-by-talented-leaders": "support.beginning.talented-staff-deliver",
    "in-their-own-schools": "support.beginning.own-academies",
    "framed-by-core-improvement-themes": "support.beginning.themes-and-skills",
    "framed-by-skills-of-staff": "support.beginning.themes-and-skills",
  },
  developing: {
    "trust-ensures": "support.developing.more-staff-contribute",
    "more-teachers-and-leaders-contribute": "support.developing.more-staff-contribute",
    "beyond-their-own-schools": "support.developing.more-staff-contribute",
    "practice-is-good": "support.developing.practice-good",
    "more-support-needed": "support.developing.more-classroom-impact-needed",
    "impact-driven": "support.developing.more-classroom-impact-needed",
    "classroom-support": "support.developing.more-classroom-impact-needed",
  },
  embedding: {
    "strategy-balances": "support.embedding.generic-needs-balanced",
    "generic-needs-of-schools": "support.embedding.generic-needs-balanced",
    "facilitates-smaller-learning-communities": "support.embedding.generic-needs-balanced",
    "communities-of-teaching-leaders": "support.embedding.communities-of-teaching-leaders",
    "leaders-develop-coaching-groups": "support.embedding.coaching-groups",
    "colleagues-needing-help": "support.embedding.coaching-groups",
  },
  leading: {
    "strategy-built-around-pool": "support.leading.strategy-built-on-talent",
    "emerging-pool": "support.leading.strategy-built-on-talent",
    "talented-teachers-and-leaders": "support.leading.strategy-built-on-talent",
    "know-impact-of-their-work": "support.leading.impact-known",
    "name-it": "support.leading.impact-described",
    "describe-it": "support.leading.impact-described",
  },
} as const satisfies Facts<typeof support>;
