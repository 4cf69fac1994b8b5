import type { History } from "./demo-history";

/** A board of few words, which approves every year and keeps it within the trust. */
export const WHARFE: History = {
  overall: [
    ["developing", "Weirfield in line, Packhorse Lane just under. Both steady."],
    ["developing", "Both in line, for once."],
    [
      "beginning",
      "Weirfield’s mathematics fell a long way, and we did not see it coming.",
      "Results paper for the away day",
    ],
  ],
  vision: [
    ["beginning", "Two schools, two plans. No trust plan worth the name."],
    ["developing", "One plan, four priorities. Staff at Weirfield know them.", "Trust plan {y}"],
    [
      "developing",
      "Same plan, second year. Packhorse Lane is catching up with it.",
      "Trust plan, reviewed June {y}",
    ],
  ],
  accountability: [
    ["developing", "CEO appraised by the board. Heads appraised by the CEO. It happens on time."],
    ["developing", "As last year. We looked again and would not change the word."],
    [
      "developing",
      "On time again. What we do when a target is missed is still decided on the day.",
    ],
  ],
  quality: [
    ["beginning", "Lessons are visited. Nobody writes down what was seen the same way twice."],
    [
      "developing",
      "One form for both schools, used all year.",
      "Visit forms, {y-1}/{y}, both schools",
    ],
    [
      "beginning",
      "The form stopped when its author left at Easter. It was a person, not a system.",
    ],
  ],
  governance: [
    ["developing", "The scheme is clear enough to us. Local governors have not been asked."],
    [
      "developing",
      "Asked, and told: too long. The short one is in draft.",
      "Replies of the local governors, January {y}",
    ],
    ["developing", "The short scheme is in use.", "Scheme of delegation, four pages, May {y}"],
  ],
  improvement: [
    ["not agreed", "Some call it a strategy. Some call it the CEO’s diary. Both have a point."],
    ["developing", "Written down at last, with what each school gets and why."],
    [
      "developing",
      "Holds at Packhorse Lane. Did not catch Weirfield in time.",
      "School improvement plan, both schools",
    ],
  ],
  support: [
    ["beginning", "Heads ring each other. That is all of it."],
    ["beginning", "Heads still ring each other. One joint day for mathematics."],
    ["beginning", "Two joint days. A start."],
  ],
  risk: [
    ["beginning", "The register belonged to the auditor, not to us."],
    ["developing", "The board owns it now. Eight risks, each with a name to it.", "Risk register"],
    [
      "developing",
      "Read every meeting. The roof has come off the list.",
      "Risk register, June {y}",
    ],
  ],
  succession: [
    ["beginning", "If the CEO went tomorrow we would telephone round."],
    ["beginning", "We would still telephone round, but we have written down whom."],
    [
      "developing",
      "Both heads have a deputy who has acted up for a term.",
      "Letters of appointment, spring {y}",
    ],
  ],
  networks: [
    ["developing", "In the dales’ small schools group and two subject groups."],
    ["developing", "The same three. Packhorse Lane hosts one of them."],
    ["beginning", "Nobody went to two of the three this year. We were short of cover."],
  ],
};
