import { z } from "zod";
import {
  datePart,
  dayOf,
  type FormState,
  parseForm,
  readTypedDay,
  requiredText,
} from "../../forms";
import { EFFECT_MAX, isFinal, VERDICTS, type Verdict, WORDS_MAX, wrongInDue } from "./rules";

const dateOf = (name: string) => ({
  [`${name}-day`]: datePart,
  [`${name}-month`]: datePart,
  [`${name}-year`]: datePart,
});
const owner = z.uuid({ error: "Choose whose it is" });

/** A new next step of one row. */
const stepForm = z.object({
  statement: z.string({ error: "Choose a statement" }).max(200),
  owner,
  effect: requiredText(EFFECT_MAX, "Say what should be different"),
  ...dateOf("due"),
});

/** Whose a step is, and by when. */
const changeForm = z.object({ owner, ...dateOf("due") });

const verdict = z.enum(VERDICTS, { error: "Choose what came of it" });
const words = requiredText(WORDS_MAX, "Say what you saw");

/** A review by the step's owner. */
const reviewForm = z.object({ verdict, words, ...dateOf("on"), ...dateOf("next") });

/** A step closed by those who set steps. */
export const closeForm = z.object({
  verdict: verdict.refine(isFinal, { error: "Choose what came of it" }),
  words: requiredText(WORDS_MAX, "Say why it is closed"),
});

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

type Fields = Readonly<Record<string, string>>;
type Read<T> =
  | { readonly ok: true; readonly value: T; readonly typed: Fields }
  | { readonly ok: false; readonly state: FormState };

const NO_DAY = "Give the date of the review";
const REAL_DAY = "Give the date as a real day, like 31 1 2027";

/** The day by which a step is reviewed, or what is wrong with it. */
export function readDue(form: Fields, name: string, now: Date): Date | string {
  const day = readTypedDay(form, name);
  if (day === null) return NO_DAY;
  return day === "unreal" ? REAL_DAY : (wrongInDue(day, now) ?? day);
}

/** A new next step, or what is to mend, beside each field. */
export function readNewStep(form: FormData, now: Date): Read<NewStep> {
  const parsed = parseForm(stepForm, form);
  const dueOn = readDue(parsed.typed, "due", now);
  if (!parsed.ok || typeof dueOn === "string") return toMend(parsed, wrong("due", dueOn));
  const { statement, owner: whose, effect } = parsed.value;
  const value = { statement, owner: whose, dueOn, intendedEffect: effect };
  return { ok: true, value, typed: parsed.typed };
}

/** Whose a step is to be and by when, or what is to mend. */
export function readChange(form: FormData, now: Date): Read<Pick<NewStep, "owner" | "dueOn">> {
  const parsed = parseForm(changeForm, form);
  const dueOn = readDue(parsed.typed, "due", now);
  if (!parsed.ok || typeof dueOn === "string") return toMend(parsed, wrong("due", dueOn));
  return { ok: true, value: { owner: parsed.value.owner, dueOn }, typed: parsed.typed };
}

/** A review by a step's owner, or what is to mend. Without a day it is of today. */
export function readReview(form: FormData, now: Date): Read<NewReview> {
  const parsed = parseForm(reviewForm, form);
  const { typed } = parsed;
  const next = typed.verdict === "too-soon" ? readDue(typed, "next", now) : null;
  const on = readTypedDay(typed, "on") ?? dayOf(now);
  const isWrong = on === "unreal" || on > dayOf(now);
  if (!parsed.ok || typeof next === "string" || isWrong) {
    const again = next === NO_DAY ? "Give the date to look again" : next;
    const day = on === "unreal" ? REAL_DAY : "The day of the review must be today or in the past";
    return toMend(parsed, { ...wrong("next", again), ...(isWrong && { on: day }) });
  }
  return { ok: true, value: { ...parsed.value, reviewedOn: on, nextOn: next }, typed };
}

function wrong(field: string, read: Date | string | null): Fields {
  return typeof read === "string" ? { [field]: read } : {};
}

/** All that is wrong with a form at once: with its fields, and with its days. */
function toMend(
  parsed: { readonly typed: Fields; readonly state?: FormState },
  days: Fields,
): { readonly ok: false; readonly state: FormState } {
  const errors = { ...parsed.state?.errors, ...days };
  return { ok: false, state: { code: "invalid", errors, values: parsed.typed } };
}
