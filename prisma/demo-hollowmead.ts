import type { History } from "./demo-history";

/** A trust of special schools and alternative provision, four rows into this year's work. */
export const HOLLOWMEAD: History = {
  overall: [
    [
      "not agreed",
      "National measures say little about our pupils, and we have not agreed what else would.",
    ],
    [
      "developing",
      "Four in five pupils met the targets of their plan. We have only one year of such figures.",
      "Progress against plans, July {y}",
    ],
    [
      "developing",
      "A second year of figures, a little better than the first.",
      "Progress against plans, July {y}",
    ],
  ],
  vision: [
    ["embedding", "Every adult can say what we are for: a way back, or a way on."],
    [
      "embedding",
      "Parents can say it too. We asked ninety of them.",
      "Replies of parents, spring {y}",
    ],
    ["leading", "It decides what we turn down: this year, a fourth site.", "Minute 5.3, June {y}"],
  ],
  accountability: [
    ["developing", "Clear for heads of school. Therapists answer to three employers."],
    [
      "developing",
      "The health trust now sits in on our reviews of therapy. Who decides is still not ours alone.",
      "Agreement with the health trust, January {y}",
    ],
    null,
  ],
  quality: [
    ["developing", "Reviews by other special schools each year, across county lines."],
    [
      "embedding",
      "The Tidewell Centre was reviewed by two providers of its own kind, and changed its mornings.",
      "Review of the Tidewell Centre, March {y}",
    ],
    [
      "embedding",
      "All three sites reviewed by their own kind within the year.",
      "Three reviews, {y-1}/{y}",
    ],
  ],
  governance: [
    [
      "beginning",
      "One local body for three very different places. It could not do all three well.",
    ],
    [
      "developing",
      "Three local bodies since January, two of them with a parent in the chair.",
      "Scheme of delegation, January {y}",
    ],
    null,
  ],
  improvement: [
    ["developing", "Led from Hollowmead, which is where most of the experience is."],
    ["developing", "Brackenhay now leads on communication, for all three."],
    null,
  ],
  support: [
    ["embedding", "Staff move between sites by the week, because pupils do."],
    [
      "embedding",
      "As before, and eleven mainstream schools had our outreach.",
      "Outreach log, {y-1}/{y}",
    ],
    [
      "developing",
      "Outreach has grown so much that our own sites waited for cover. We mean to set a limit.",
      "Cover record, spring and summer {y}",
    ],
  ],
  risk: [
    [
      "embedding",
      "Safety on site is as well managed as anywhere we have seen.",
      "Safety audit {y}",
    ],
    [
      "developing",
      "Safety is strong. Money was not: the high-needs deficit was on no register.",
      "Report of the finance committee, November {y}",
    ],
    null,
  ],
  succession: [
    ["beginning", "Three heads within five years of retiring, and nobody being made ready."],
    ["beginning", "Two heads now within four years. The plan is to make a plan."],
    null,
  ],
  networks: [
    ["leading", "Our outreach is how most of the county meets specialist practice."],
    [
      "leading",
      "Still so, and the county has asked us to train its own officers.",
      "Letter of the county, May {y}",
    ],
    null,
  ],
};
