import type { AskedAcademy } from "@/lib/assessments/academy-asking/rules";
import { academyTick } from "@/lib/assessments/academy-asking/schema";
import { sayDay } from "@/lib/forms";
import type { TickedAcademy } from "./academy-ticks";

/** An academy as a box: its name, and what there is to know before it is ticked. */
export function toTick(academy: AskedAcademy): TickedAcademy {
  return { field: academyTick(academy.urn), name: academy.name, hint: hintFor(academy) };
}

function hintFor({ people, phase, dueOn, remindedAt, sentBackAt }: AskedAcademy): string {
  const who = people.length === 0 ? "nobody has a sign-in for it yet" : people.join(", ");
  const facts = [phase, who];
  if (dueOn !== null) facts.push(`due ${sayDay(dueOn)}`);
  if (sentBackAt !== null) facts.push(`sent back on ${sayDay(sentBackAt)}`);
  if (remindedAt !== null) facts.push(`reminded on ${sayDay(remindedAt)}`);
  return facts.filter(Boolean).join(" · ");
}
