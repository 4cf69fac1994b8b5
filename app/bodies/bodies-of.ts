import { nameOf } from "@/app/_shell/menus";
import {
  type Appointment,
  homeOf,
  isReading,
  listOf,
  type Person,
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

/** Whoever leads two academies of a trust has one way into it, and two roles there. */
export function bodiesOf(person: Person): OwnBody[] {
  const byRoom = new Map<string, Appointment[]>();
  for (const held of person.appointments) {
    const room = `${held.body} ${nameOf(held)} ${isReading(held)}`;
    byRoom.set(room, [...(byRoom.get(room) ?? []), held]);
  }
  return [...byRoom.values()].flatMap(all => {
    const [first] = all;
    if (first === undefined) return [];
    const roles = listOf(all.map(held => roleOf(held, person)));
    const own = first.body === "trust" && !isReading(first) ? { trustUid: first.trustUid } : {};
    return [{ href: homeOf(first), name: nameOf(first), roles, ...own }];
  });
}

function roleOf(held: Appointment, person: Person): string {
  if (held.body === "trust") return sayPlace(held, wordsAt(person, held));
  return sayRole(held.body === "region" ? "rscTeam" : "administrator", wordsAt(null, null));
}
