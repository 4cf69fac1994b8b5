import { nameOf } from "@/app/_shell/menus";
import {
  type Appointment,
  homeOf,
  isReading,
  listOf,
  type Person,
  pathOf,
  sayPlace,
  sayRole,
  wordsAt,
} from "@/lib/access";

/** A room of a body that somebody has a place in, once, with all that they are there. */
export interface OwnBody {
  readonly href: string;
  readonly name: string;
  readonly roles: string;
  /** Where they are of the trust's own people. */
  readonly trustUid?: number;
}

/** Whoever is two things in one room has one way into it; whoever leads two academies has two. */
export function bodiesOf(person: Person): OwnBody[] {
  const byRoom = new Map<string, Appointment[]>();
  for (const held of person.appointments) {
    const room = pathOf(held);
    byRoom.set(room, [...(byRoom.get(room) ?? []), held]);
  }
  return [...byRoom.values()].flatMap(all => {
    const [first] = all;
    if (first === undefined) return [];
    const roles = listOf(all.map(held => roleOf(held, person)));
    const own = first.body === "trust" && !isReading(first) ? { trustUid: first.trustUid } : {};
    return [{ href: homeOf(first), ...titleOf(first, roles), ...own }];
  });
}

/** An academy's card is called by the academy, and says whose it is. */
function titleOf(held: Appointment, roles: string): Pick<OwnBody, "name" | "roles"> {
  const academy = held.body === "trust" && held.urn !== undefined ? held.academy : undefined;
  return academy === undefined
    ? { name: nameOf(held), roles }
    : { name: academy, roles: `${roles}, ${nameOf(held)}` };
}

function roleOf(held: Appointment, person: Person): string {
  if (held.body === "trust") return sayPlace(held, wordsAt(person, held));
  return sayRole(held.body === "region" ? "rscTeam" : "administrator", wordsAt(null, null));
}
