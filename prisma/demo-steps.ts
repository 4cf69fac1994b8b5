import type { Verdict } from "@/lib/improvement/steps/rules";
import type { CharacteristicKey } from "@/lib/rubric";
import { TRUST } from "./demo-people";

/** What an owner says of a step, or whoever closes it. */
interface ReviewedStory {
  readonly daysAgo: number;
  readonly verdict: Verdict;
  readonly words: string;
  /** Where it is too soon to tell: in how many days it is looked at again. */
  readonly againIn?: number;
}

/** A next step of a trust. Days are counted from the day on which the demo is filled. */
export interface StepStory {
  readonly trustUid: number;
  readonly row: CharacteristicKey;
  readonly statement: string;
  /** By their names. */
  readonly setBy: string;
  readonly owner: string;
  readonly setDaysAgo: number;
  readonly dueIn: number;
  readonly effect: string;
  readonly reviewed?: ReviewedStory;
}

const { tamar, harbour } = TRUST;

/** Of a board in the middle of its work, and of one that has approved. */
export const STEPS: readonly StepStory[] = [
  {
    ...{ trustUid: tamar, row: "risk", statement: "risk.embedding.academy-registers" },
    ...{ setBy: "Owen Trevithick", owner: "Tom Bassett", setDaysAgo: 90, dueIn: -10 },
    effect:
      "All five heads keep a register of their own and bring their three largest risks to the audit committee.",
  },
  {
    ...{ trustUid: tamar, row: "quality", statement: "quality.embedding.consistent-pattern" },
    ...{ setBy: "Helen Marsh", owner: "Ruth Carlyon", setDaysAgo: 60, dueIn: 12 },
    effect:
      "Reading is taught in the same order in all five academies, so that a child who moves from one to another misses nothing.",
  },
  {
    ...{ trustUid: tamar, row: "support", statement: "support.developing.practice-good" },
    ...{ setBy: "Priya Shah", owner: "Helen Marsh", setDaysAgo: 80, dueIn: -20 },
    effect: "Whoever receives help says afterwards what it changed in the classroom.",
    reviewed: {
      ...{ daysAgo: 21, verdict: "too-soon", againIn: 60 },
      words:
        "Two exchanges have begun, and nobody has been asked yet what they changed. After half term they will be.",
    },
  },
  {
    ...{ trustUid: tamar, row: "accountability" },
    statement: "accountability.embedding.local-chairs-held-by-chair-and-ceo",
    ...{ setBy: "Priya Shah", owner: "Helen Marsh", setDaysAgo: 30, dueIn: 75 },
    effect:
      "Each local chair meets the chair and the CEO once a term, with the academy’s targets on the table.",
  },
  {
    ...{ trustUid: tamar, row: "quality", statement: "quality.embedding.recognised-efficiency" },
    ...{ setBy: "Helen Marsh", owner: "Ruth Carlyon", setDaysAgo: 85, dueIn: -30 },
    effect: "Heads of department plan one unit together instead of five times over.",
    reviewed: {
      ...{ daysAgo: 28, verdict: "partly" },
      words:
        "Science and history share their plans and say it saves them an evening a week. In mathematics each academy still writes its own.",
    },
  },
  {
    ...{
      trustUid: harbour,
      row: "quality",
      statement: "quality.embedding.academies-suggest-practice",
    },
    ...{ setBy: "Daniel Okoro", owner: "Owen Trevithick", setDaysAgo: 25, dueIn: 90 },
    effect: "Each academy brings one practice of its own to the heads’ day, and the others try it.",
  },
  {
    ...{
      trustUid: harbour,
      row: "governance",
      statement: "governance.leading.centre-equally-scrutinised",
    },
    ...{ setBy: "Owen Trevithick", owner: "Daniel Okoro", setDaysAgo: 70, dueIn: -14 },
    effect:
      "The board asks of the central team what it asks of an academy, once a year, in the same form.",
    reviewed: {
      ...{ daysAgo: 15, verdict: "worked" },
      words:
        "The finance team came to the board with the same four questions as the academies. Two of its targets were changed that evening.",
    },
  },
];
