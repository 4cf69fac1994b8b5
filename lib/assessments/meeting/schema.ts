import { z } from "zod";
import { datePart, type FormState, idIn, parseForm, readTypedDay } from "../../forms";
import { CHARACTERISTIC_KEYS, type CharacteristicKey } from "../../rubric";
import { daysBefore, PAPERS_BEFORE } from "./rules";

/** A meeting as somebody plans it. */
export interface Plan {
  readonly meetingOn: Date;
  readonly papersOn: Date;
  /** Null where they rate together. */
  readonly viewsCloseOn: Date | null;
  readonly namesTold: boolean;
  /** Whom to ask, by account. */
  readonly people: readonly string[];
  /** Of a committee: the rows it was given. */
  readonly steps: readonly CharacteristicKey[];
}

/** Whose meeting an address names: "board" is null, a committee its id; undefined where it is neither. */
export function bodyIn(value: unknown): string | null | undefined {
  if (value === "board") return null;
  return idIn(value) ?? undefined;
}

const when = (name: string) => ({
  [`${name}-day`]: datePart,
  [`${name}-month`]: datePart,
  [`${name}-year`]: datePart,
});
const tick = z.literal("yes").optional();
const PERSON = /^person-([0-9a-f-]{36})$/;

/** The form of a plan, with a tick for each person and each row that it names. */
function planForm(names: readonly string[]) {
  const people = names.filter(name => PERSON.test(name)).slice(0, 500);
  return z.object({
    ...when("meeting"),
    ...when("papers"),
    ...when("close"),
    way: z.enum(["alone", "together"], { error: "Choose how the board rates" }),
    names: tick,
    ...Object.fromEntries(people.map(name => [name, tick])),
    ...Object.fromEntries(CHARACTERISTIC_KEYS.map(key => [`step-${key}`, tick])),
  });
}

type Read =
  | { readonly ok: true; readonly plan: Plan; readonly typed: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly state: FormState };

/** What a plan's form asks for, or what is to mend, beside each field. */
export function readPlan(form: FormData): Read {
  const parsed = parseForm(planForm([...form.keys()]), form);
  if (!parsed.ok) return { ok: false, state: parsed.state };
  const { typed } = parsed;
  const alone = parsed.value.way === "alone";
  const errors: Record<string, string> = {};
  const day = (name: string, missing: string | null): Date | null => {
    const found = readTypedDay(typed, name);
    if (found === null && missing !== null) errors[name] = missing;
    if (found === "unreal") errors[name] = "Give a real day, like 10 12 2026";
    return found instanceof Date ? found : null;
  };
  const meetingOn = day("meeting", "Give the date of the meeting");
  const papersOn = day("papers", null);
  const closesOn = alone ? day("close", "Give the last day for views") : null;
  if (meetingOn !== null && papersOn !== null && papersOn > meetingOn)
    errors.papers = "Papers go out before the meeting, or on its day";
  if (meetingOn !== null && closesOn !== null && closesOn > meetingOn)
    errors.close = "Views close before the meeting, or on its day";
  if (Object.keys(errors).length > 0 || meetingOn === null)
    return { ok: false, state: { code: "invalid", errors, values: typed } };
  const plan = {
    ...{ meetingOn, papersOn: papersOn ?? daysBefore(meetingOn, PAPERS_BEFORE) },
    viewsCloseOn: closesOn,
    namesTold: alone && typed.names === "yes",
    people: Object.keys(typed).flatMap(name => PERSON.exec(name)?.[1] ?? []),
    steps: CHARACTERISTIC_KEYS.filter(key => typed[`step-${key}`] === "yes"),
  };
  return { ok: true, plan, typed };
}
