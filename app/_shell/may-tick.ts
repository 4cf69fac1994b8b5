import { sayRole, type Words } from "@/lib/access";
import type { MayAttend } from "@/lib/assessments/presence/queries";
import { tickOf } from "@/lib/forms";
import type { MayTick } from "./present-fields";

/** Whom a form of who was present offers to tick. */
export function toTick(people: readonly MayAttend[], words: Words): MayTick[] {
  return people.map(({ userId, name, role }) => {
    return { field: tickOf(userId), name, role: sayRole(role, words) };
  });
}
