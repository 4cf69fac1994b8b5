import { z } from "zod";
import { datePart, dayOf, readDay, requiredText } from "../../forms";

/** The meeting and its minute, of whatever is approved. */
export const meetingFields = {
  "meeting-day": datePart,
  "meeting-month": datePart,
  "meeting-year": datePart,
  minuteReference: requiredText(120, "Give the minute reference, or write chair’s action"),
};

/**
 * The approval form: the meeting and its minute, the declaration, and `seen`, the versions of the
 * ten answers that were on the page when it was checked.
 */
export const approvalForm = z.object({
  ...meetingFields,
  agreed: z.literal("yes", { error: "Confirm that this is what the board agreed" }),
  seen: z.string().max(400),
});

/** The meeting's day, or the words beside the date field. */
export function readMeetingDay(form: Readonly<Record<string, unknown>>, now: Date): Date | string {
  const typed = ["day", "month", "year"].map(part => String(form[`meeting-${part}`] ?? "")) as [
    string,
    string,
    string,
  ];
  if (typed.every(part => part.trim() === "")) return "Give the date of the meeting";
  const day = readDay(...typed);
  if (day === null) return "Give the date of the meeting as a real day, like 21 11 2026";
  return day > dayOf(now) ? "The date of the meeting must be today or in the past" : day;
}
