import { z } from "zod";
import { datePart, dayOf, readTypedDay, requiredText } from "../../forms";
import { EFFECT_MAX, isFinal, VERDICTS, type Verdict, WORDS_MAX, wrongInDue } from "./rules";

const dateOf = (name: string) => ({
  [`${name}-day`]: datePart,
  [`${name}-month`]: datePart,
  [`${name}-year`]: datePart,
});
const owner = z.uuid({ error: "Choose whose it is" });

/** A new next step of one row. */
export const stepForm = z.object({
  statement: z.string({ error: "Choose a statement" }).max(200),
  owner,
  effect: requiredText(EFFECT_MAX, "Say what should be different"),
  ...dateOf("due"),
});

/** Whose a step is, and by when. */
export const changeForm = z.object({ owner, ...dateOf("due") });

const verdict = z.enum(VERDICTS, { error: "Choose what came of it" });
const words = requiredText(WORDS_MAX, "Say what you saw");

/** A review by the step's owner. */
export const reviewForm = z.object({ verdict, words, ...dateOf("on"), ...dateOf("next") });

/** A step closed by those who set steps. */
export const closeForm = z.object({
  verdict: verdict.refine(isFinal, { error: "Choose what came of it" }),
  words: requiredText(WORDS_MAX, "Say why it is closed"),
});

/** How often a step was changed, as the page that shows it binds it. */
export const stepVersion = z.int().min(1);

/** A next step as somebody sets it. */
export interface NewStep {
  readonly statement: string;
  /** By account. */
  readonly owner: string;
  readonly dueOn: Date;
  readonly intendedEffect: string;
}

/** A review as somebody writes it. */
export interface NewReview {
  readonly verdict: Verdict;
  readonly words: string;
  readonly reviewedOn: Date;
  /** Only where it is too soon to tell. */
  readonly nextOn: Date | null;
}

type Fields = Readonly<Record<string, unknown>>;
type Errors = Readonly<Record<string, string>>;

const REAL_DAY = "Give the date as a real day, like 31 1 2027";

/** The day by which a step is reviewed, or what is wrong with it. */
export function readDue(form: Fields, name: string, now: Date): Date | string {
  const day = readTypedDay(form, name);
  if (day === null) return "Give the date of the review";
  return day === "unreal" ? REAL_DAY : (wrongInDue(day, now) ?? day);
}

/** A review as its form gives it, or what is wrong beside which field. */
export function readReview(
  form: Fields & { readonly verdict: Verdict; readonly words: string },
  now: Date,
): { ok: true; review: NewReview } | { ok: false; errors: Errors } {
  const { verdict: said, words: text } = form;
  const on = readTypedDay(form, "on") ?? dayOf(now);
  const next = isFinal(said) ? null : readDue(form, "next", now);
  const errors = {
    ...(on === "unreal"
      ? { on: REAL_DAY }
      : on > dayOf(now) && { on: "The day of the review must be today or in the past" }),
    ...(typeof next === "string" && {
      next: next === "Give the date of the review" ? "Give the date to look again" : next,
    }),
  };
  if (on === "unreal" || typeof next === "string" || Object.keys(errors).length > 0) {
    return { ok: false, errors };
  }
  return { ok: true, review: { verdict: said, words: text, reviewedOn: on, nextOn: next } };
}
