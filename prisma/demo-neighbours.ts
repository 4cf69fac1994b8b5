import type { History } from "./demo-history";

/** Three trusts of the South-West that shared last year: with them the region has a finding. */
export const CULVERHAY: History = {
  overall: [
    ["beginning", "Two of three below national. We knew before the tables came out."],
    ["developing", "One of three below national now. Close is not there.", "Results paper, {y}"],
    null,
  ],
  vision: [
    ["beginning", "A page of values, and nothing on how three schools would live them."],
    ["developing", "Each value now has one thing that all three schools do.", "Values paper, {y}"],
    null,
  ],
  accountability: [
    [
      "beginning",
      "The chair appraised the CEO over lunch. It was kind, and it was not written down.",
    ],
    ["developing", "Written down this year, with a trustee from outside in the room."],
    null,
  ],
  quality: [
    ["beginning", "Three schools, three ways to look at a lesson."],
    ["developing", "One way, tried for two terms. Heads say it is worth keeping."],
    null,
  ],
  governance: [
    ["developing", "The scheme fits on two pages, and the local bodies have read them."],
    ["developing", "Two pages still. We took out a line nobody could explain."],
    null,
  ],
  improvement: [
    ["beginning", "Help went to whoever asked first."],
    ["beginning", "Help goes to whoever asks loudest, which is not much better."],
    null,
  ],
  support: [
    ["beginning", "Nobody has taught a lesson in another of our schools."],
    ["developing", "Six people have, and want to again.", "Timetables, spring and summer"],
    null,
  ],
  risk: [
    ["beginning", "A list, made for the auditor and read by the auditor."],
    ["beginning", "The list is longer. We could not say which three matter most."],
    null,
  ],
  succession: [
    ["beginning", "We have never asked who could lead a school if a head fell ill."],
    ["beginning", "Asked now, and the honest answer is nobody."],
    null,
  ],
  networks: [
    ["developing", "Two heads go to the county’s group and tell us what they heard."],
    ["developing", "All three go. What they heard still stays with them."],
    null,
  ],
};

export const PENWHISTLE: History = {
  overall: [
    null,
    ["embedding", "Three small schools, all above national.", "Published tables"],
    null,
  ],
  vision: [null, ["embedding", "Parents could say it back to us at the summer fair."], null],
  accountability: [
    null,
    ["developing", "Targets are clear. What follows from a missed one is not."],
    null,
  ],
  quality: [
    null,
    ["developing", "We visit each other’s schools in pairs, and write one side of paper."],
    null,
  ],
  governance: [
    null,
    ["developing", "Local bodies know what is theirs. The board still drifts into it."],
    null,
  ],
  improvement: [
    null,
    ["developing", "A plan for each school, and one thread through all three."],
    null,
  ],
  support: [
    null,
    ["developing", "Our reading lead works a day a week in each school.", "Her timetable"],
    null,
  ],
  risk: [
    null,
    ["developing", "Five risks, looked at every term. Falling rolls is the first."],
    null,
  ],
  succession: [
    null,
    ["developing", "Two of three heads retire within three years. One deputy is being made ready."],
    null,
  ],
  networks: [
    null,
    ["embedding", "The diocese, the county and a hub across the river, all used."],
    null,
  ],
};

export const SANDCOTE: History = {
  overall: [
    null,
    ["developing", "Good in Somerset. The school far from us pulls us down, and needs us more."],
    null,
  ],
  vision: [
    null,
    ["developing", "Written for schools on one coast, and we have one on another."],
    null,
  ],
  accountability: [
    null,
    ["embedding", "The same calendar and the same questions for every head."],
    null,
  ],
  quality: [null, ["developing", "Reviews twice a year, the far school’s by video."], null],
  governance: [
    null,
    [
      "not agreed",
      "Two of us think distance needs another scheme, and two that it needs a train ticket.",
    ],
    null,
  ],
  improvement: [null, ["developing", "One strategy, and a page on what differs by place."], null],
  support: [
    null,
    ["developing", "Staff meet online each month. Nobody has yet swapped schools."],
    null,
  ],
  risk: [null, ["developing", "Distance is on the register, with an owner and a date."], null],
  succession: [
    null,
    ["beginning", "If the CEO left, three schools would write to three different people."],
    null,
  ],
  networks: [
    null,
    ["developing", "Joined one near the far school first, since it was the more alone."],
    null,
  ],
};
