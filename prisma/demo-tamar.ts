import type { History } from "./demo-history";

/** A board in the middle of its work: seven of ten this year. */
export const TAMAR: History = {
  overall: [
    [
      "beginning",
      "Two of five academies with results stood below national last year, and both had slipped.",
      "Results report to the board, October {y}",
    ],
    [
      "developing",
      "Gunnis Ford is back in line with national. Quarry Lane is not, and we know why.",
      "Results report to the board, October {y}",
    ],
    [
      "developing",
      "Three of four academies with results stand in line with national.",
      "Results report to the education committee, July {y}",
    ],
  ],
  vision: [
    [
      "developing",
      "The five-year plan is written and the heads helped to write it. Few teachers could say what is in it.",
      "Trust plan {y}",
    ],
    [
      "developing",
      "Heads use the plan. We found only two academy plans that name a trust priority.",
      "Five academy plans, read by the clerk in November {y}",
    ],
    [
      "embedding",
      "Every academy plan names the trust priority it serves.",
      "Five academy plans, read by the education committee in July {y}",
    ],
  ],
  accountability: [
    [
      "developing",
      "Roles are on paper since the summer. What happens when targets are missed is not.",
      "Accountability framework, first edition, July {y}",
    ],
    [
      "developing",
      "The framework now says what happens when a head is behind. It has not been needed, so we cannot say that it works.",
      "Accountability framework, second edition, May {y}",
    ],
    [
      "developing",
      "The CEO’s targets are set by the board; those of two heads are not yet linked to them.",
    ],
  ],
  quality: [
    [
      "beginning",
      "Each academy checks itself in its own way. We could not compare two reports side by side.",
    ],
    [
      "developing",
      "One calendar of reviews for all five, led by our own heads. The reports read alike; nobody from outside has looked yet.",
      "Peer review calendar, {y-1}/{y}",
    ],
    [
      "developing",
      "Peer reviews run each term, one with an outside head.",
      "Peer review calendar, agreed in June {y}",
    ],
  ],
  governance: [
    [
      "developing",
      "Local bodies know their three duties. Two still set their own pay policy.",
      "Scheme of delegation, September {y}",
    ],
    [
      "developing",
      "Pay policy is now the board’s alone. Local chairs asked for a shorter scheme, and have not had it.",
      "Scheme of delegation, September {y}; notes of the local chairs’ meeting, March {y}",
    ],
    [
      "not agreed",
      "Half the board finds the scheme of delegation clear, half finds local bodies unsure of it. We meet the local chairs in January.",
      "Scheme of delegation, July {y}",
    ],
  ],
  improvement: [
    [
      "developing",
      "Support goes where results fell. We do not yet ask what each academy needs before we send it.",
    ],
    [
      "embedding",
      "Each academy has a stage, agreed with its head, and the help it gets follows from that.",
      "Stages of the five academies, November {y}",
    ],
    [
      "embedding",
      "The self-evaluations of four academies asked for support of their own choosing.",
    ],
  ],
  support: [
    [
      "developing",
      "Six teachers worked in another of our academies for at least half a term.",
      "Log of exchanges, {y-1}/{y}",
    ],
    [
      "developing",
      "The exchanges went on until Easter, when the post that ran them fell empty.",
      "Log of exchanges, to April {y}",
    ],
    [
      "beginning",
      "Support is still inside each school; the first exchange begins after half term.",
    ],
  ],
  risk: [
    ["beginning", "There is a register. The board had read it once in the year."],
    [
      "developing",
      "The audit committee reads the register each term and two risks have moved down. Academies do not see it.",
      "Risk register, version of November {y}",
    ],
    null,
  ],
  succession: [
    [
      "not agreed",
      "Some of us count the deputy CEO as our plan. Others say that one person is not a plan.",
    ],
    [
      "beginning",
      "The deputy CEO has left, which settled last year’s question. We would advertise for every key post.",
    ],
    null,
  ],
  networks: [
    [
      "developing",
      "Heads go to the county’s primary and secondary groups. What comes back depends on who went.",
    ],
    [
      "embedding",
      "We lead the reading network for the valley: eleven schools, four of them not ours.",
      "Attendance of the reading network, {y-1}/{y}",
    ],
    null,
  ],
};
