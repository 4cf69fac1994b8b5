import { dayOf, sayDay } from "../../forms/date";
import {
  type Characteristic,
  LEVEL_NAMES,
  type Level,
  nextLevel,
  type Statement,
} from "../../rubric";

/** Characters; the forms and the database hold the same. */
export const EFFECT_MAX = 500;
export const WORDS_MAX = 2000;

/** What came of a next step, as its reviews say it; the database holds the same. */
export const VERDICTS = ["worked", "partly", "too-soon", "not-worked", "dropped"] as const;
export type Verdict = (typeof VERDICTS)[number];

export const VERDICT_NAMES = {
  worked: "It worked",
  partly: "It partly worked",
  "too-soon": "Too soon to tell",
  "not-worked": "It did not work",
  dropped: "We dropped it",
} as const satisfies Record<Verdict, string>;

/** Whether a verdict closes the step. It is too soon only until another date. */
export function isFinal(verdict: Verdict): boolean {
  return verdict !== "too-soon";
}

/** Those that close a step. */
export const FINAL_VERDICTS: readonly Verdict[] = VERDICTS.filter(isFinal);

export function isVerdict(value: unknown): value is Verdict {
  return VERDICTS.some(verdict => verdict === value);
}

/** How far ahead a date may lie. Years. */
export const YEARS_AHEAD = 5;
/** A step is due for review from so many days before its date. */
const DUE_WITHIN = 28;
const DAY_MS = 86_400_000;

/** Ways to look at the list. */
export const LOOKS = ["all", "mine", "due"] as const;
export type Look = (typeof LOOKS)[number];

export function lookIn(value: unknown): Look {
  return LOOKS.find(look => look === value) ?? "all";
}

type Dated = { readonly dueOn: Date };

/** Whether its date has come near. @param today as days are stored */
export function isDue({ dueOn }: Dated, today: Date): boolean {
  return dueOn.getTime() - today.getTime() <= DUE_WITHIN * DAY_MS;
}

export function isPast({ dueOn }: Dated, today: Date): boolean {
  return dueOn < today;
}

/** The last day on which a step of today counts as due. */
export function dueUntil(now: Date): Date {
  return new Date(dayOf(now).getTime() + DUE_WITHIN * DAY_MS);
}

/** What the open steps come to, in one sentence. */
export function stepsFinding(open: readonly Dated[], today: Date): string {
  const days = open.map(({ dueOn }) => dueOn.getTime()).sort((one, other) => one - other);
  const [first] = days;
  if (first === undefined) return "No next step is open";
  const due = open.filter(step => isDue(step, today));
  if (due.length === 0) return `${count(days.length)}, first due on ${sayDay(new Date(first))}`;
  const until = new Date(Math.max(...due.map(({ dueOn }) => dueOn.getTime())));
  const past = due.filter(step => isPast(step, today)).length;
  const share =
    open.length === 1
      ? "The one next step is"
      : `${due.length} of ${count(open.length)} ${due.length === 1 ? "is" : "are"}`;
  if (past === due.length) return `${share} past the date for review`;
  return `${share} due for review by ${sayDay(until)}${past === 0 ? "" : `, ${past} past the date`}`;
}

/** "2 next steps, 1 due for review"; null where none is open. */
export function sayOpenSteps({ open, due }: { readonly open: number; readonly due: number }) {
  if (open === 0) return null;
  return due === 0 ? count(open) : `${count(open)}, ${due} due for review`;
}

function count(steps: number): string {
  return steps === 1 ? "1 next step" : `${steps} next steps`;
}

/** From which level's cell a row's next steps come: the next one up, at Leading its own. */
export function levelAimedAt(level: Level): Level {
  return nextLevel(level) ?? level;
}

/** "To reach Embedding", "To hold Leading". */
export function sayAim(level: Level): string {
  const aim = levelAimedAt(level);
  return `To ${aim === level ? "hold" : "reach"} ${LEVEL_NAMES[aim]}`;
}

/** What a row offers: statements to be found there that nobody has marked in place, and that are no open step yet. */
export function statementsOffered(
  { levels }: Pick<Characteristic, "levels">,
  level: Level | null,
  without: { readonly inPlace: ReadonlySet<string>; readonly open: ReadonlySet<string> },
): readonly Statement[] {
  if (level === null) return [];
  return levels[levelAimedAt(level)].filter(
    ({ id, kind }: Statement) =>
      kind === "in-place" && !without.inPlace.has(id) && !without.open.has(id),
  );
}

/** What is wrong with the date by which a step is reviewed; null where nothing is. */
export function wrongInDue(dueOn: Date, now: Date): string | null {
  const today = dayOf(now);
  if (dueOn <= today) return "The date must be in the future";
  const last = new Date(today);
  last.setUTCFullYear(last.getUTCFullYear() + YEARS_AHEAD);
  return dueOn > last ? `The date can be up to ${YEARS_AHEAD} years ahead` : null;
}

const NO_STEP = {
  taken: "This statement is a next step already",
  "not-offered": "This statement is no longer one that the row offers. Choose another",
  owner: "Choose one of the people",
  closed: "This next step is closed already",
  moved:
    "Somebody has changed this next step since you opened it. Reload the page to see it as it is",
  "not-own": "Whoever owns a next step reviews it.",
} as const;

export type NoStep = keyof typeof NO_STEP;

/** Why something was not done to a next step, in words. */
export function sayNoStep(reason: NoStep): string {
  return NO_STEP[reason];
}

const CODES = { closed: "state", moved: "conflict", "not-own": "forbidden" } as const;

/** What a form that changes a step answers where that is not done. */
export function refusalOf(reason: keyof typeof CODES) {
  return { code: CODES[reason], problem: NO_STEP[reason] };
}
