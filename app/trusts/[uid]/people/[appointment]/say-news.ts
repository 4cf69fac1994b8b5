import type { AppointmentPage } from "@/lib/people/appointments/queries";
import { sayTerm } from "../say-term";

/** What has just been done, said once, and only where it is still so. */
export function sayNews(asked: readonly string[], page: AppointmentPage): string | null {
  const has = (word: string) => asked.includes(word);
  if (has("term")) return `The term is saved. ${sayTerm(page)}.`;
  if (has("added")) return `${page.name} has a further place from today.`;
  if (has("left")) return `${page.name} is off the committee.`;
  if (has("lifted") && page.suspendedAt === null) {
    return `The suspension is lifted. ${page.name} can sign in and work here again at once.`;
  }
  if (has("suspended") && page.suspendedAt !== null) {
    return `${page.name} is suspended here, from their next click on.`;
  }
  if (has("ended") && page.endReason !== null) {
    return page.standing === "ended"
      ? `The appointment of ${page.name} has ended.`
      : `The appointment of ${page.name} ends. ${sayTerm(page)}.`;
  }
  return null;
}
