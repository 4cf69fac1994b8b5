import { z } from "zod";
import { datePart, dayOf, readTypedDay, text, tickFields } from "../../forms";
import { ifMatch } from "../rating/schema";
import { CONCERNS, type Concern, type EvidenceFacts, TITLE_MAX } from "./rules";

const SAY_CONCERN = "Say whether it concerns a named person";

/** What is said about evidence: its title, its dates, and whom it concerns. */
export const factsFields = {
  title: text(TITLE_MAX, `The title can be up to ${TITLE_MAX} characters`),
  concerns: z.enum(CONCERNS, { error: SAY_CONCERN }).optional(),
  "speaks-day": datePart,
  "speaks-month": datePart,
  "speaks-year": datePart,
  "expires-day": datePart,
  "expires-month": datePart,
  "expires-year": datePart,
};

type Errors = Readonly<Record<string, string>>;
type Fields = Readonly<Record<string, unknown>>;
export type Read<T> = { ok: true; value: T } | { ok: false; errors: Errors };

export type FactsFields = Fields & {
  readonly title: string;
  readonly concerns?: Concern | undefined;
};

/** What a form says about evidence, or what is wrong beside which field. */
export function readFacts(form: FactsFields, now: Date): Read<EvidenceFacts> {
  const { title, concerns } = form;
  const speaksFor = readTypedDay(form, "speaks");
  const expiresOn = readTypedDay(form, "expires");
  const errors = new Map<string, string>();
  if (title === "") errors.set("title", "Say what it is, as others would call it");
  const wrongDay = whyNotSpeaksFor(speaksFor, dayOf(now));
  if (wrongDay !== null) errors.set("speaks", wrongDay);
  if (expiresOn === "unreal") errors.set("expires", REAL_DAY);
  else if (expiresOn && speaksFor instanceof Date && expiresOn < speaksFor) {
    errors.set("expires", "It cannot expire before the date it speaks for");
  }
  if (concerns === undefined) errors.set("concerns", SAY_CONCERN);
  if (errors.size > 0 || !(speaksFor instanceof Date) || expiresOn === "unreal") {
    return { ok: false, errors: Object.fromEntries(errors) };
  }
  const aboutChiefExecutive = concerns === "chief-executive";
  const restricted = concerns !== "nobody";
  return { ok: true, value: { title, speaksFor, expiresOn, restricted, aboutChiefExecutive } };
}

function whyNotSpeaksFor(day: ReturnType<typeof readTypedDay>, today: Date): string | null {
  if (day === null) return "Give the date it speaks for";
  if (day === "unreal") return REAL_DAY;
  return day > today ? "The date it speaks for must be today or in the past" : null;
}

const REAL_DAY = "Give the date as a real day, like 21 11 2026";

/** What is said about a piece of evidence, changed: with the version that was on the page. */
export const changeForm = z.object({ ...factsFields, version: ifMatch });

/** A tick for each person who may open a piece of restricted evidence. */
export function readersForm(people: readonly string[]) {
  return z.object(tickFields(people));
}
