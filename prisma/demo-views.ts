import type { ViewChoice } from "@/lib/assessments/views/rules";
import type { CharacteristicKey } from "@/lib/rubric";
import { TRUST } from "./demo-people";

/** What somebody says of a row before the meeting: a level, or that they cannot say yet; and why. */
type Said = readonly [choice: ViewChoice, words?: string];

export interface ViewsStory {
  readonly trustUid: number;
  /** When the chair planned the meeting, as month and day. */
  readonly plannedOn: string;
  /** Days from today to the last day for views, and to the meeting; past days for one that was held. */
  readonly closesIn: number;
  readonly meetsIn: number;
  /** By name, in the order of each row's views; the CEO's last, who is told that theirs stands apart. */
  readonly asked: readonly string[];
  readonly views: Readonly<Partial<Record<CharacteristicKey, readonly (Said | null)[]>>>;
  /** When the chair showed everyone's views. */
  readonly shownOn?: string;
}

/** A board that had not talked of money, and found out how far apart it was. */
const HOLLOWMEAD: ViewsStory = {
  trustUid: TRUST.hollowmead,
  plannedOn: "10-26",
  closesIn: -20,
  meetsIn: -17,
  asked: [
    "Samuel Oyelaran",
    "Diane Mercer",
    "Colin Braithwaite",
    "Yasmin Ali",
    "Hugh Lanyon",
    "Frances Tull",
  ],
  views: {
    overall: [
      ["cannot-say", "Progress of pupils with an education plan, on one page and in one measure"],
      ["cannot-say", "What our own assessments said in July, for each site"],
      ["developing"],
      ["developing", "Brackenhay has clearly moved. I do not know about the other two."],
      ["embedding"],
      ["developing"],
    ],
    vision: [
      ["developing"],
      ["developing", "Staff at the third site still speak of joining us."],
      ["embedding", "The three sites tell parents the same story now."],
      ["developing"],
      ["embedding"],
      ["embedding", "Heads wrote it with us this year."],
    ],
    accountability: [
      ["developing"],
      ["developing"],
      ["developing", "Targets are set. Nobody has been asked what happened to them."],
      ["cannot-say", "Last year’s targets beside what was reached"],
      ["embedding"],
      ["embedding"],
    ],
    quality: [
      ["embedding"],
      ["embedding"],
      ["embedding"],
      ["developing", "We look at teaching often and at therapy never."],
      ["embedding"],
      ["embedding"],
    ],
    governance: [
      ["developing"],
      ["embedding", "The local bodies have found their feet since spring."],
      ["embedding"],
      ["developing"],
      ["developing", "Two of three local chairs asked me what they decide."],
      ["embedding"],
    ],
    improvement: [
      ["developing"],
      ["developing"],
      ["developing"],
      ["developing"],
      ["developing"],
      ["developing"],
    ],
    support: [
      ["embedding"],
      ["developing"],
      ["developing", "Outreach is wonderful and our own classes waited for cover."],
      ["embedding"],
      ["developing"],
      ["embedding"],
    ],
    risk: [
      ["leading", "Safety on site could not be better managed."],
      ["beginning", "The deficit surprised us twice. A register that missed it is not one."],
      ["developing"],
      ["beginning", "I have not seen the register since January."],
      ["cannot-say", "The register itself, with dates"],
      ["embedding", "The register is read each half term by the executive."],
    ],
    succession: [
      ["beginning"],
      ["beginning"],
      ["developing", "One deputy is in training since September."],
      ["beginning"],
      ["beginning"],
      ["developing"],
    ],
    networks: [["leading"], ["leading"], ["leading"], ["embedding"], ["leading"], ["leading"]],
  },
  shownOn: "11-04",
};

/** A first self-assessment: some have finished, one is half way, two have not begun. */
const BRAMBLEGATE: ViewsStory = {
  trustUid: TRUST.bramblegate,
  plannedOn: "11-09",
  closesIn: 9,
  meetsIn: 16,
  asked: [
    "Bronwen Yates",
    "Gareth Pryce",
    "Amina Yusuf",
    "Peter Lund",
    "Rachel Stone",
    "Joanna Firth",
  ],
  views: {
    overall: [
      ["cannot-say", "Results of a year in which we were a trust"],
      ["cannot-say", "Anything that is ours"],
      ["cannot-say", "A first set of results"],
      null,
      null,
      null,
    ],
    vision: [
      ["developing"],
      ["beginning", "We have a name and a logo."],
      ["developing"],
      null,
      null,
      null,
    ],
    accountability: [
      ["beginning"],
      ["developing"],
      ["beginning", "I would not know whom to ask."],
      null,
      null,
      null,
    ],
    quality: [["beginning"], ["beginning"], null, null, null, null],
    governance: [["developing"], ["beginning"], null, null, null, null],
    improvement: [["beginning"], ["beginning"], null, null, null, null],
    support: [
      ["developing", "The two heads taught each other’s classes in October."],
      ["beginning"],
      null,
      null,
      null,
      null,
    ],
    risk: [["beginning"], ["beginning"], null, null, null, null],
    succession: [["beginning"], ["beginning"], null, null, null, null],
    networks: [["developing"], ["developing"], null, null, null, null],
  },
};

export const VIEWS: readonly ViewsStory[] = [HOLLOWMEAD, BRAMBLEGATE];
