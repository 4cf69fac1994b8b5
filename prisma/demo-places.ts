import { endAppointment } from "@/lib/people/appointments/commands";
import { addPlace } from "@/lib/people/places/commands";
import type { Place } from "@/lib/people/places/schema";
import { QUARRY_LANE } from "./demo-academy-numbers";
import type { DemoCalendar } from "./demo-calendar";
import { may, must } from "./demo-grants";
import { TRUST, TRUST_PEOPLE } from "./demo-people";

const AUDIT: Place = { kind: "committee", name: "Audit and risk" };

/** What the clerk and the chair of Tamar have done since about their people. */
const PLACES: readonly (readonly [name: string, place: Place])[] = [
  ["Ruth Carlyon", { kind: "role", role: "principal", urn: QUARRY_LANE }],
  ["Grace Adeyemi", AUDIT],
  ["Marion Tregear", AUDIT],
];

function idOf(name: string): string {
  return TRUST_PEOPLE.find(one => one.name === name)?.appointmentId ?? "";
}

/** A second academy, a committee with somebody co-opted, and a trustee who has left. */
export async function placePeople(calendar: DemoCalendar): Promise<void> {
  const clerk = may("clerk", TRUST.tamar, "people:manage", calendar.at(1, "09-15"));
  for (const [name, place] of PLACES) must(await addPlace(clerk, idOf(name), place));
  const chair = may("chair", TRUST.tamar, "people:remove", calendar.at(0, "10-02"));
  const reason = "Moved away, and thanked by the board for four years.";
  must(await endAppointment(chair, idOf("Edith Pascoe"), { lastDay: null, reason }));
}
