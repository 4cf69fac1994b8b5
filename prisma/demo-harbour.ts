import type { History } from "./demo-history";

/** A board that has finished, approved and shared, three years running. */
export const HARBOUR: History = {
  overall: [
    [
      "developing",
      "Moorsedge is above national and Saltquay below it, by about as much.",
      "Published performance tables",
    ],
    [
      "developing",
      "Saltquay has risen to national. One good year is not yet a trend.",
      "Published performance tables",
    ],
    [
      "embedding",
      "Two of the three academies with results are above national in the last published year.",
      "Published performance tables",
    ],
  ],
  vision: [
    [
      "developing",
      "The plan was written at the centre and posted out. Heads told us so, kindly.",
      "Notes of the heads’ day, May {y}",
    ],
    [
      "embedding",
      "This year’s plan was written with heads in the room, and each can say which line is theirs.",
      "Joint planning day, June {y}",
    ],
    ["embedding", "Plans are written together each June.", "Joint planning day, 18 June {y}"],
  ],
  accountability: [
    ["developing", "The CEO meets each head termly. The chair heard of it second-hand."],
    [
      "embedding",
      "Targets are agreed in one meeting with everyone there, and read again in spring.",
      "Appraisal calendar {y-1}/{y}",
    ],
    ["embedding", "Chair and CEO meet heads and local chairs together each term."],
  ],
  quality: [
    [
      "beginning",
      "Assessment points fall in different weeks in each academy, so there was nothing to lay side by side.",
    ],
    [
      "developing",
      "Three common data points were agreed. Two were met by all.",
      "Assessment calendar {y-1}/{y}",
    ],
    [
      "developing",
      "Common data points since last September; peer reviews began in spring.",
      "Assessment calendar",
    ],
  ],
  governance: [
    [
      "embedding",
      "Each local body has a one-page remit, and chairs can recite it.",
      "Remits of the local bodies, October {y}",
    ],
    [
      "embedding",
      "An academy joined us and its governors had the remit explained before they voted for it.",
      "Induction pack for new governors, July {y}",
    ],
    [
      "leading",
      "The board checks its scheme of delegation every year and changed it twice.",
      "Governance review by an outside reviewer, March {y}",
    ],
  ],
  improvement: [
    ["developing", "All academies had the same visits, whether or not they needed them."],
    [
      "developing",
      "Visits now follow need. The academy that joined in September has had most of them.",
      "Record of visits, autumn {y}",
    ],
    ["embedding", "Standards are rising in all four academies."],
  ],
  support: [
    ["beginning", "People are willing. Nobody had been asked."],
    [
      "developing",
      "Five teachers worked outside their own school, all in mathematics.",
      "Log of support, {y-1}/{y}",
    ],
    [
      "developing",
      "Nine teachers worked outside their own school last year.",
      "Log of support, {y-1}/{y}",
    ],
  ],
  risk: [
    [
      "embedding",
      "One register for trust and academies, read by the board each term.",
      "Risk register, version of October {y}",
    ],
    [
      "developing",
      "We had thought the academies kept their part of the register up to date. The internal audit found that two had not.",
      "Internal audit report, February {y}",
    ],
    [
      "developing",
      "One register, reviewed termly; the academies’ registers are not joined to it.",
      "Risk register, version of July {y}",
    ],
  ],
  succession: [
    ["developing", "There is a list of who could act up for every head.", "Cover list, autumn {y}"],
    ["beginning", "The cover list was tried when a head was ill, and two of three names said no."],
    ["beginning", "We would advertise for most key posts."],
  ],
  networks: [
    ["developing", "We belong to three networks and send somebody to each."],
    [
      "developing",
      "The special schools’ network has changed how Lantern Point plans its day. The other two we cannot speak for.",
      "Report to the education committee, May {y}",
    ],
    ["not agreed", "We belong to three networks and could not say what they change for children."],
  ],
};
