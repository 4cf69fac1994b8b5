import type { History } from "./demo-history";

/** A multi-academy trust that still has one academy: all ten are ready for its chair to approve. */
export const FOUNDRY: History = {
  overall: [
    null,
    ["developing", "In line with national in reading and writing, below it in mathematics."],
    ["developing", "Mathematics has caught up. Writing has slipped.", "Results paper, July {y}"],
  ],
  vision: [
    null,
    ["beginning", "We set up as a trust to grow, and have one school. The plan still says three."],
    [
      "developing",
      "The plan is now about one school done well, and what would make us ready for a second.",
      "Trust plan, May {y}",
    ],
  ],
  accountability: [
    null,
    ["developing", "The head is also the CEO, so the board has to ask twice."],
    ["developing", "As before. The chair now meets the deputy once a term as well."],
  ],
  quality: [
    null,
    ["developing", "Reviewed by a school across the city, and we review it in turn."],
    ["developing", "The exchange is in its second year.", "Both reviews of {y}"],
  ],
  governance: [
    null,
    ["beginning", "The board and the local body were the same nine people until June."],
    ["developing", "Two bodies, two lists of duties, and only the chair sits on both."],
  ],
  improvement: [
    null,
    ["not agreed", "With one school we do not agree that there is a strategy for a trust to have."],
    ["beginning", "There is a plan for our school, and no more. We say so."],
  ],
  support: [
    null,
    ["beginning", "There is no other academy to support. A partner school counts for something."],
    ["beginning", "As last year."],
  ],
  risk: [
    null,
    ["developing", "The register is short, and read.", "Risk register, October {y}"],
    [
      "embedding",
      "Two risks were met early this year because they were on it.",
      "Minutes, March {y}",
    ],
  ],
  succession: [
    null,
    ["beginning", "One person is head and CEO. If she leaves, both posts are empty."],
    ["beginning", "The same person, a year older. Her deputy has asked to be trained for it."],
  ],
  networks: [
    null,
    ["embedding", "We could not manage alone, so we do not try: four networks, all used."],
    ["embedding", "Three of the four, since one has closed.", "Staff diary, {y-1}/{y}"],
  ],
};

/** A single-academy trust, which counts in no region unless somebody asks. */
export const CARROWMOOR: History = {
  overall: [
    null,
    ["embedding", "Above national for the third year.", "Published performance tables"],
    ["embedding", "Above national for the fourth year.", "Published performance tables"],
  ],
  vision: [
    null,
    ["embedding", "Short, and on the wall of every room. Pupils quote it back at us."],
    ["embedding", "The same words. This year pupils wrote the plan for their own part of it."],
  ],
  accountability: [
    null,
    ["embedding", "Targets are public within the staff room, and so is how they went."],
    ["embedding", "As last year, and the board now reads them in the same week as the staff do."],
  ],
  quality: [
    null,
    ["developing", "We mark our own homework too often."],
    ["developing", "Two outside reviews, both paid for. Better."],
  ],
  governance: [
    null,
    ["embedding", "One board, one school. Nothing is delegated that has not been written down."],
    ["embedding", "Unchanged, and checked against the new model articles.", "Articles, May {y}"],
  ],
  improvement: [
    null,
    [
      "developing",
      "Departments that struggle get help. Departments that coast do not hear from us.",
    ],
    ["embedding", "Coasting is now asked about, and two departments have thanked us for it."],
  ],
  support: [
    null,
    ["beginning", "Between departments, yes. Beyond our gate, no."],
    [
      "developing",
      "Our mathematics department has worked in two schools nearby.",
      "Log, {y-1}/{y}",
    ],
  ],
  risk: [
    null,
    ["developing", "Read each term by the audit committee."],
    ["developing", "The coast path below the field is on it now, and the council has been told."],
  ],
  succession: [
    null,
    ["developing", "Two assistant heads are ready. The business manager has no understudy."],
    ["developing", "One of the two has left for a headship, which is as it should be."],
  ],
  networks: [
    null,
    ["not agreed", "Half of us think being on our own is the point of us."],
    ["beginning", "We agree that it is not, and have joined one network."],
  ],
};
