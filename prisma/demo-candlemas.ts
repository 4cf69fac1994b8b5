import type { History } from "./demo-history";

/** A church trust whose diocese reads what the board has approved. */
export const CANDLEMAS: History = {
  overall: [
    [
      "developing",
      "Alderholme High is a little above national. Our two primaries are small, and one child moves their figures a long way.",
      "Published performance tables, and the trust’s own three-year averages",
    ],
    [
      "developing",
      "Over three years both primaries now stand in line with national.",
      "Three-year averages, presented in November {y}",
    ],
    [
      "embedding",
      "Alderholme High and Netherfell are above national over three years, Thrushgill in line with it.",
      "Three-year averages, presented in July {y}",
    ],
  ],
  vision: [
    [
      "embedding",
      "Service, hope and hard work are known by every child who spoke to us. How they shape a lesson is less sure.",
      "Notes of trustees’ visits, {y-1}/{y}",
    ],
    [
      "embedding",
      "Each school’s plan opens with how it lives the vision, and local governors test it at one meeting a year.",
      "School plans, autumn {y}",
    ],
    [
      "embedding",
      "The vision is understood and lived. We hold back from Leading because its effect on outcomes is not yet shown.",
      "Diocesan visit, May {y}",
    ],
  ],
  accountability: [
    [
      "developing",
      "The foundation trustees and the CEO did not always know which of them a headteacher answers to.",
    ],
    [
      "developing",
      "A memorandum with the diocese now says who answers to whom. It was signed in March.",
      "Memorandum of understanding, March {y}",
    ],
    [
      "embedding",
      "The memorandum has been used twice, once in a hard case, and held.",
      "Note of the accountability committee, confidential part",
    ],
  ],
  quality: [
    ["developing", "A common review each spring, written by the deputy heads together."],
    [
      "developing",
      "The spring review was joined by a colleague of another church trust.",
      "Spring review {y}",
    ],
    [
      "developing",
      "Three reviews in, we see the same two findings each time. Acting on them is the next thing.",
      "Spring reviews of three years",
    ],
  ],
  governance: [
    [
      "not agreed",
      "We could not agree whether the local committees decide or advise on worship and admissions.",
    ],
    [
      "developing",
      "Settled with the diocese: worship is theirs to decide, admissions the board’s.",
      "Scheme of delegation, April {y}",
    ],
    [
      "embedding",
      "Committees worked a full year by the new scheme, and its review changed one line.",
      "Review of the scheme of delegation, June {y}",
    ],
  ],
  improvement: [
    ["developing", "One adviser, three schools, equal days for each."],
    [
      "developing",
      "Days now follow need. Thrushgill had half of them.",
      "Adviser’s record of visits, {y-1}/{y}",
    ],
    ["developing", "Thrushgill needs less, and we have not yet decided who needs more."],
  ],
  support: [
    [
      "embedding",
      "Alderholme’s science teachers have taught in both primaries every Friday for two years.",
      "Timetables, {y-1}/{y}",
    ],
    [
      "embedding",
      "Fridays go on, and now two primary teachers come the other way for reading.",
      "Timetables, {y-1}/{y}",
    ],
    [
      "leading",
      "Every teacher in the trust has taught or planned with one from another school this year.",
      "Staff record of joint work, July {y}",
    ],
  ],
  risk: [
    ["developing", "Buildings lead the register, as they must with a roof of 1874."],
    [
      "developing",
      "Buildings are mended. We noticed how little else the register had in it.",
      "Risk register, November {y}",
    ],
    [
      "developing",
      "A wider register, with falling rolls at its head. The academies are adding theirs.",
      "Risk register, July {y}",
    ],
  ],
  succession: [
    ["beginning", "Foundation trustees serve until they tire. Three are over seventy-five."],
    [
      "beginning",
      "The diocese has found us two new trustees. For heads we have no plan.",
      "Letter of the diocesan board, February {y}",
    ],
    [
      "developing",
      "Two deputies are on the diocese’s programme for future heads.",
      "Places confirmed by the diocese, June {y}",
    ],
  ],
  networks: [
    ["embedding", "We give as much as we take in the diocese’s family of schools."],
    [
      "embedding",
      "Alderholme hosts the county’s network for heads of religious education.",
      "Network calendar, {y-1}/{y}",
    ],
    [
      "developing",
      "The family of schools met once this year instead of five times, and we did nothing about it.",
    ],
  ],
};
