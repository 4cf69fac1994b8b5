import type { Role } from "./permissions";

/** Roles in words, as screens say them. */
export const ROLE_LABELS = {
  chair: "Chair",
  viceChair: "Vice-chair",
  trustee: "Trustee",
  clerk: "Governance professional",
  chiefExecutive: "Trust CEO",
  centralTeam: "Central team",
  rscTeam: "RSC team",
  administrator: "Administrator",
} as const satisfies Record<Role, string>;

type Sight = "yes" | "no" | "when shared";

/**
 * Who sees what: the product's promise, for what exists. The authorization matrix reads this table,
 * so that a page cannot promise one thing and the server do another.
 */
export const WHO_SEES_WHAT = {
  "agreed level and reason, draft": {
    board: "yes",
    chiefExecutive: "yes",
    centralTeam: "yes",
    rscTeam: "no",
    administrator: "no",
  },
  "agreed level and reason, approved": {
    board: "yes",
    chiefExecutive: "yes",
    centralTeam: "yes",
    rscTeam: "when shared",
    administrator: "no",
  },
  "evidence note": {
    board: "yes",
    chiefExecutive: "yes",
    centralTeam: "yes",
    rscTeam: "when shared",
    administrator: "no",
  },
} as const satisfies Record<string, Record<string, Sight>>;
