import { type Person, scopeFor } from "@/lib/access";
import { thisMoment } from "@/lib/access/gates";
import { getOwnViews, type OwnViews } from "@/lib/assessments/views/queries";

/**
 * What somebody is asked for in a trust this year, for a page of another scope. Behind its own gate.
 * @returns null where they are asked for nothing
 */
export async function ownViewsIn(person: Person, trustUid: number): Promise<OwnViews | null> {
  const scope = scopeFor(person, { viewsOf: trustUid }, await thisMoment());
  return scope && getOwnViews(scope);
}
