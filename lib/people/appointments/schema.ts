import { z } from "zod";
import { datePart, dayOf, readTypedDay, requiredText } from "../../forms";
import { REASON_MAX } from "./rules";

const lastDay = { "until-day": datePart, "until-month": datePart, "until-year": datePart };

/** A term: its last day, or three empty fields for one without an end. */
export const termForm = z.object(lastDay);

export const endForm = z.object({
  ...lastDay,
  when: z.enum(["now", "later"], { error: "Say from when" }),
  reason: requiredText(REASON_MAX, "Say why the appointment ends"),
});

/** What a form of an end asks for; `lastDay` null is at once. Or the words beside the date. */
export function readEnd(
  form: z.output<typeof endForm>,
  now: Date,
): { readonly lastDay: Date | null; readonly reason: string } | string {
  const { reason } = form;
  if (form.when === "now") return { lastDay: null, reason };
  const lastDay = readLastDay(form, now);
  if (lastDay === null) return "Give the last day";
  return typeof lastDay === "string" ? lastDay : { lastDay, reason };
}

/** The last day from a form's three fields; null where all are empty; or the words beside them. */
export function readLastDay(
  form: Readonly<Record<string, unknown>>,
  now: Date,
): Date | null | string {
  const found = readTypedDay(form, "until");
  if (found === null) return null;
  if (found === "unreal") return "Give the last day as a real day, like 31 8 2028";
  return found < dayOf(now) ? "The last day must be today or later" : found;
}
