import { dayOf, sayDay } from "../../forms/date";

/** Characters; the forms and the database hold the same. */
export const WHAT_MAX = 500;
export const WHO_MAX = 300;
export const WORDS_MAX = 500;

/** What came of support, as those who arrange it say; the database holds the same. */
export const OUTCOMES = ["helped", "partly", "too-soon", "not-helped", "dropped"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const OUTCOME_NAMES = {
  helped: "It helped",
  partly: "It partly helped",
  "too-soon": "Too soon to tell",
  "not-helped": "It did not help",
  dropped: "We dropped it",
} as const satisfies Record<Outcome, string>;

export function isOutcome(value: unknown): value is Outcome {
  return OUTCOMES.some(outcome => outcome === value);
}

/** Support that is too soon to judge goes on until another day. */
export function isFinal(outcome: Outcome): boolean {
  return outcome !== "too-soon";
}

/** How far support has come. */
export const STATES = ["proposed", "agreed", "ended", "dropped"] as const;
export type State = (typeof STATES)[number];

interface Told {
  readonly agreedAt: Date | null;
  readonly closedAt: Date | null;
  /** Oldest first; an academy's words have no verdict. */
  readonly outcomes: readonly { readonly verdict: Outcome | null }[];
}

export function stateOf({ agreedAt, closedAt, outcomes }: Told): State {
  if (closedAt === null) return agreedAt === null ? "proposed" : "agreed";
  const last = outcomes.findLast(({ verdict }) => verdict !== null);
  return last?.verdict === "dropped" ? "dropped" : "ended";
}

/** What may be said of support by those who arrange it: a proposal can only be dropped. */
export function outcomesFor({ agreedAt }: Pick<Told, "agreedAt">): readonly Outcome[] {
  return agreedAt === null ? ["dropped"] : OUTCOMES;
}

/** Years from today within which support ends, and before which it cannot have begun. */
const YEARS_AHEAD = 5;
const YEARS_BACK = 1;
const DAY_MS = 86_400_000;
/** Support ends soon from so many days before its last. */
const SOON_WITHIN = 28;

/** @param today as days are stored */
export function endsSoon({ untilOn }: { readonly untilOn: Date }, today: Date): boolean {
  return untilOn.getTime() - today.getTime() <= SOON_WITHIN * DAY_MS;
}

/** "1 March 2027 to 31 July 2027". */
export function sayTime({ startsOn, untilOn }: { startsOn: Date; untilOn: Date }): string {
  return `${sayDay(startsOn)} to ${sayDay(untilOn)}`;
}

/** What is wrong with the first day of support; null where nothing is. */
export function wrongInStart(startsOn: Date, now: Date): string | null {
  const first = yearsFrom(now, -YEARS_BACK);
  if (startsOn < first) return "The first day can be up to a year ago";
  return startsOn > yearsFrom(now, YEARS_AHEAD)
    ? `The first day can be up to ${YEARS_AHEAD} years ahead`
    : null;
}

/** What is wrong with its last day; null where nothing is. @param startsOn null where that is wrong itself */
export function wrongInUntil(untilOn: Date, startsOn: Date | null, now: Date): string | null {
  if (untilOn <= dayOf(now)) return "The last day must be in the future";
  if (startsOn !== null && untilOn <= startsOn) return "The last day must be after the first";
  return untilOn > yearsFrom(now, YEARS_AHEAD)
    ? `The last day can be up to ${YEARS_AHEAD} years ahead`
    : null;
}

function yearsFrom(now: Date, years: number): Date {
  const day = dayOf(now);
  day.setUTCFullYear(day.getUTCFullYear() + years);
  return day;
}

const NO_SUPPORT = {
  taken: "This academy is to help that one on this step already",
  same: "Choose another academy than the one that is helped",
  "no-cycle": "Support is proposed once the trust has opened a self-assessment",
  "not-here": "Choose one of the trust’s academies",
  agreed: "This support is agreed already",
  closed: "This support has ended already",
  "not-begun": "It has not begun yet. Until it has, it can only be dropped",
  "not-agreed": "It is not agreed yet. Until it is, it can only be dropped",
  moved:
    "Somebody has changed this support since you opened it. Reload the page to see it as it is",
} as const;

export type NoSupport = keyof typeof NO_SUPPORT;

/** Why something was not done to support, in words. */
export function sayNoSupport(reason: NoSupport): string {
  return NO_SUPPORT[reason];
}

const CODES = { agreed: "state", closed: "state", "no-cycle": "state", moved: "conflict" } as const;

/** What a form about support answers where that is not done, and it is wrong with no one field. */
export function refusalOf(reason: keyof typeof CODES) {
  return { code: CODES[reason], problem: NO_SUPPORT[reason] };
}
