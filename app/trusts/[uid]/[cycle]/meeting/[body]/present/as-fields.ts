import type { PresencePage } from "@/lib/assessments/presence/queries";
import { tickOf } from "@/lib/forms";

/** What is recorded already, by field of the form. */
export function asFields({ present }: PresencePage): Readonly<Record<string, string>> {
  const { userIds, alsoPresent, version } = present;
  const ticks = Object.fromEntries(userIds.map(id => [tickOf(id), "yes"]));
  return { ...ticks, alsoPresent, version: String(version) };
}
