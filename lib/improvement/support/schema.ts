import { z } from "zod";
import { datePart, type FormState, parseForm, readTypedDay, requiredText } from "../../forms";
import { isStepKey, type StepKey } from "../../rubric";
import {
  isFinal,
  OUTCOMES,
  type Outcome,
  sayNoSupport,
  WHAT_MAX,
  WHO_MAX,
  WORDS_MAX,
  wrongInStart,
  wrongInUntil,
} from "./rules";

const dateOf = <P extends z.ZodType>(name: string, part: P) => ({
  [`${name}-day`]: part,
  [`${name}-month`]: part,
  [`${name}-year`]: part,
});
const details = {
  what: requiredText(WHAT_MAX, "Say what the help is"),
  who: requiredText(WHO_MAX, "Say who gives it and who takes it"),
  ...dateOf("starts", datePart),
  ...dateOf("until", datePart),
};

const academy = (problem: string) =>
  z
    .string({ error: problem })
    .regex(/^[1-9]\d{0,8}$/, { error: problem })
    .transform(Number);

const proposeForm = z.object({
  step: z.string({ error: "Choose a step" }).refine(isStepKey, { error: "Choose a step" }),
  to: academy("Choose the academy that is helped"),
  from: academy("Choose the academy that helps"),
  ...details,
});

const agreeForm = z.object(details);

const endForm = z.object({
  verdict: z.enum(OUTCOMES, { error: "Choose what came of it" }),
  words: requiredText(WORDS_MAX, "Say what changed, in a sentence"),
  // A proposal is dropped by a form that asks for no day.
  ...dateOf("next", datePart.optional()),
});

/** What an academy says of the help it received. */
export const sayForm = z.object({
  words: requiredText(WORDS_MAX, "Say what changed, in a sentence"),
});

/** What is agreed of support. */
export interface Details {
  readonly what: string;
  /** In words: names or roles. */
  readonly who: string;
  readonly startsOn: Date;
  readonly untilOn: Date;
}

/** Support as somebody proposes it. */
export interface NewSupport extends Details {
  readonly step: StepKey;
  /** By URN: the academy that is helped, and the one that helps. */
  readonly to: number;
  readonly from: number;
}

/** What came of support, as those who arrange it write it. */
export interface NewOutcome {
  readonly verdict: Outcome;
  readonly words: string;
  /** Only where it is too soon to tell. */
  readonly nextOn: Date | null;
}

type Fields = Readonly<Record<string, string>>;
type Read<T> =
  | { readonly ok: true; readonly value: T; readonly typed: Fields }
  | { readonly ok: false; readonly state: FormState };

const REAL_DAY = "Give the date as a real day, like 31 1 2027";

/** A pairing that is proposed, or what is to mend, beside each field. */
export function readProposal(form: FormData, now: Date): Read<NewSupport> {
  const parsed = parseForm(proposeForm, form);
  const { typed } = parsed;
  const days = readDays(typed, now);
  const same = parsed.ok && parsed.value.to === parsed.value.from;
  const errors = { ...days.errors, ...(same && { from: sayNoSupport("same") }) };
  if (!parsed.ok || days.value === null || same) return toMend(parsed, errors);
  const { step, to, from, what, who } = parsed.value;
  const value = { step: step as StepKey, to, from, what, who, ...days.value };
  return { ok: true, value, typed };
}

/** What is agreed of a proposal, or what is to mend. */
export function readAgreement(form: FormData, now: Date): Read<Details> {
  const parsed = parseForm(agreeForm, form);
  const days = readDays(parsed.typed, now);
  if (!parsed.ok || days.value === null) return toMend(parsed, days.errors);
  const { what, who } = parsed.value;
  return { ok: true, value: { what, who, ...days.value }, typed: parsed.typed };
}

/** What came of support, or what is to mend. A verdict for good needs no day. */
export function readOutcome(form: FormData, now: Date): Read<NewOutcome> {
  const parsed = parseForm(endForm, form);
  const { typed } = parsed;
  const goesOn = OUTCOMES.some(outcome => outcome === typed.verdict && !isFinal(outcome));
  const next = goesOn ? readTypedDay(typed, "next") : null;
  const wrong = goesOn
    ? wrongDay(next, "Give the day until which it goes on", day => wrongInUntil(day, null, now))
    : null;
  if (!parsed.ok || wrong !== null) return toMend(parsed, wrong === null ? {} : { next: wrong });
  const { verdict, words } = parsed.value;
  return { ok: true, value: { verdict, words, nextOn: next === "unreal" ? null : next }, typed };
}

/** The first and the last day, or what is wrong with each. */
function readDays(typed: Fields, now: Date) {
  const [starts, until] = [readTypedDay(typed, "starts"), readTypedDay(typed, "until")];
  const first = starts === "unreal" ? null : starts;
  const wrongFirst = wrongDay(starts, "Give the first day", day => wrongInStart(day, now));
  const wrongLast = wrongDay(until, "Give the last day", day => wrongInUntil(day, first, now));
  const errors = {
    ...(wrongFirst !== null && { starts: wrongFirst }),
    ...(wrongLast !== null && { until: wrongLast }),
  };
  const isRight = wrongFirst === null && wrongLast === null;
  const value =
    isRight && starts instanceof Date && until instanceof Date
      ? { startsOn: starts, untilOn: until }
      : null;
  return { errors, value };
}

function wrongDay(
  day: Date | "unreal" | null,
  missing: string,
  wrongIn: (day: Date) => string | null,
): string | null {
  if (day === null) return missing;
  return day === "unreal" ? REAL_DAY : wrongIn(day);
}

/** All that is wrong with a form at once: with its fields, and with its days. */
function toMend(
  parsed: { readonly typed: Fields; readonly state?: FormState },
  more: Fields,
): { readonly ok: false; readonly state: FormState } {
  const errors = { ...parsed.state?.errors, ...more };
  return { ok: false, state: { code: "invalid", errors, values: parsed.typed } };
}
