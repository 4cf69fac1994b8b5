import type { accountability } from "../accountability";
import type { Facts } from "./types";

export const accountabilityFacts = {
  title: {
    "clear-accountability-framework": "title",
    "performance-of-the-trust": "title",
    "all-staff-understand": "title",
    "what-happens-when-key-staff-under-perform": "title",
  },
  beginning: {
    "linked-to-line-management-at-academy-level":
      "accountability.beginning.through-line-management",
    "does-not-rise-effectively": "accountability.beginning.does-not-rise",
    "local-governing-bodies-may-hold-principals":
      "accountability.beginning.board-and-ceo-not-involved",
    "ceo-not-directly-involved": "accountability.beginning.board-and-ceo-not-involved",
    "trust-board-not-directly-involved": "accountability.beginning.board-and-ceo-not-involved",
    "ceo-not-fully-held-to-account": "accountability.beginning.ceo-not-fully-accountable",
    "performance-management-embryonic-at-trust-level":
      "accountability.beginning.performance-management-embryonic",
  },
  developing: {
    "ceo-holds-principals-to-account": "accountability.developing.ceo-holds-principals",
    "board-holds-ceo-to-account": "accountability.developing.board-holds-ceo",
    "for-performance-of-the-trust": "accountability.developing.board-holds-ceo",
    "ceo-accountable-for-standards-in-academies":
      "accountability.developing.ceo-answers-for-standards",
    "ceo-performance-management-emerging-strength":
      "accountability.developing.ceo-performance-management",
  },
  embedding: {
    "chair-of-board-holds-principals": "accountability.embedding.principals-held-by-chair-and-ceo",
    "ceo-holds-principals": "accountability.embedding.principals-held-by-chair-and-ceo",
    "chair-of-board-holds-academy-board-chairs":
      "accountability.embedding.local-chairs-held-by-chair-and-ceo",
    "ceo-holds-academy-board-chairs": "accountability.embedding.local-chairs-held-by-chair-and-ceo",
    "collective-responsibility-for-standards": "accountability.embedding.collective-responsibility",
    "across-the-trust": "accountability.embedding.collective-responsibility",
    "senior-level-excellent": "accountability.embedding.senior-performance-excellent",
    "academies-not-as-strong-as-senior-level": "accountability.embedding.academies-less-strong",
  },
  leading: {
    "clear-path-of-accountability": "accountability.leading.chair-to-ceo",
    "enables-discussions": "accountability.leading.chair-to-ceo",
    "board-chair-to-ceo": "accountability.leading.chair-to-ceo",
    "board-chair-to-local-chairs": "accountability.leading.chair-to-local-chairs",
    "any-local-governing-bodies": "accountability.leading.chair-to-local-chairs",
    "ceo-to-principals": "accountability.leading.ceo-to-principals-to-teams",
    "principals-to-team-members": "accountability.leading.ceo-to-principals-to-teams",
    "improves-standards": "accountability.leading.discussions-improve-standards",
    "performance-management-excellent": "accountability.leading.performance-management-excellent",
    "trust-wide": "accountability.leading.performance-management-excellent",
  },
} as const satisfies Facts<typeof accountability>;
