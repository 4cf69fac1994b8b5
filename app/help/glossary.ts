import { say, type Words } from "@/lib/access";

export interface Meaning {
  readonly word: string;
  readonly means: string;
}

/** The product's words as its screens use them, in the order of the alphabet. */
export function glossary(words: Words): Meaning[] {
  return entries(words).toSorted((one, other) => one.word.localeCompare(other.word, "en"));
}

const entries = (words: Words): readonly Meaning[] => [
  {
    word: say(words.academy, "capital"),
    means:
      "A school of the trust, as the public register lists it. Free schools are academies too.",
  },
  {
    word: say(words.clerk, "capital"),
    means: "Whoever advises the board, keeps its papers and records what it has agreed.",
  },
  {
    word: say(words.localBody, "capital"),
    means: "The people who govern one school of the trust on the board’s behalf.",
  },
  { word: say(words.principal, "capital"), means: "Whoever leads one school of the trust." },
  { word: say(words.trustee, "capital"), means: "Somebody on the board of the trust." },
  {
    word: `${say(words.academy, "capital")} view`,
    means: `How the steps are lived in one ${words.academy}, as its ${words.principal} and the chair of its ${words.localBody} say: what can be seen from there. The trust reads it once it is sent, and it never leaves the trust.`,
  },
  {
    word: "Appointment",
    means:
      "A person’s place in a trust or for a region: what they are there, from when until when.",
  },
  {
    word: "Approval",
    means:
      "The board’s dated version of all ten answers, with the meeting and its minute reference. Nobody can change it.",
  },
  {
    word: "Assessment",
    means: "A trust’s self-assessment in one academic year: ten answers.",
  },
  {
    word: "Best fit",
    means:
      "The level that describes the trust better than the other three, though not every statement of it is true.",
  },
  {
    word: "Carried forward",
    means: "Last year’s level or evidence, shown until somebody confirms that it still holds.",
  },
  {
    word: "Cycle",
    means: "The academic year an assessment belongs to, for example 2026/27.",
  },
  { word: "Evidence", means: "What shows that a statement is true: something one could check." },
  {
    word: "Framework",
    means:
      "Overall performance and nine steps, each described at four levels. It was published by the Department for Education in August 2015.",
  },
  {
    word: "Level",
    means:
      "Beginning, Developing, Embedding or Leading. They are stages in an order, not marks, so nothing adds them up.",
  },
  { word: "Movement", means: "The change of a level between two approved versions." },
  {
    word: "Next step",
    means:
      "A statement of the next level that is not in place yet, taken up by somebody, with a day on which they say what came of it.",
  },
  {
    word: "Not agreed",
    means: "The board’s answer where it has not found a level, with the reason. A full answer.",
  },
  {
    word: "Overall performance",
    means: "The first row of the framework, about results. It stands beside the nine steps.",
  },
  { word: "Rating", means: "The level the board has agreed for one row, with its reason." },
  {
    word: "Region",
    means:
      "A part of England with its own Regional Director. A trust’s is where most of its academies are.",
  },
  {
    word: say(words.rscTeam, "capital"),
    means:
      "The Regional Schools Commissioner’s people, called the Regional Director’s since 2022. They read what a trust of their own region has shared, and nothing else.",
  },
  {
    word: "Reviewed",
    means:
      "What an external reviewer says of a level they were asked about: same, lower, higher or cannot tell, with the reason.",
  },
  {
    word: "RSC view",
    means: `The same by the ${words.rscTeam} of a level that was shared with it. The trust always sees it.`,
  },
  {
    word: "Share",
    means:
      "The release of an approved version to a named reader. A separate act after approving; it can be withdrawn.",
  },
  {
    word: "Statement",
    means:
      "One short sentence of the framework at one level, which is either true of the trust or not.",
  },
  { word: "Step", means: "One of the nine characteristics of the framework, such as risk." },
  {
    word: "Support",
    means:
      "Help that one academy of a trust gives another on a step: proposed, agreed, and ended with a sentence on what changed.",
  },
  { word: "Trust", means: "A multi-academy trust, or a trust of one academy, that uses Waymark." },
];
