import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { Standing, TimelineEvent } from "@/lib/assessments/history/queries";
import { CURRENT_RUBRIC, LEVEL_NAMES } from "@/lib/rubric";

interface Said {
  readonly title: string;
  readonly detail: string | null;
  /** Where what it is about can be read. */
  readonly href: string | null;
}

/** One thing that was done, in a sentence. `team` is what the RSC team is called here. */
export function sayEvent(event: TimelineEvent, base: string, team: string): Said {
  const { kind, cycle, number, words } = event;
  const of = sayCycle(cycle);
  const version = `${base}/${cycle}/versions/${number}`;
  switch (kind) {
    case "opened":
      return { title: `${of} self-assessment opened`, detail: null, href: null };
    case "answered":
      return {
        title: `${rowOf(event)}, ${of}`,
        detail: sayAnswer(event),
        href: `${base}/${cycle}/${event.characteristic}`,
      };
    case "approved":
      return { title: `${of} approved as version ${number}`, detail: null, href: version };
    case "revisited":
      return {
        title: `${rowOf(event)} revisited: version ${number} of ${of}`,
        detail: null,
        href: version,
      };
    case "reopened":
      return { title: `${of} opened again after version ${number}`, detail: words, href: version };
    case "shared":
      return {
        title: `Version ${number} of ${of} shared with the ${team} of ${words}`,
        detail: null,
        href: version,
      };
    case "withdrawn":
      return {
        title: `Version ${number} of ${of} withdrawn from the ${team} of ${words}`,
        detail: null,
        href: version,
      };
  }
}

function rowOf({ characteristic }: TimelineEvent): string {
  return characteristic === null
    ? "A row"
    : CURRENT_RUBRIC.characteristics[characteristic].shortTitle;
}

function sayAnswer({ before, after }: TimelineEvent): string {
  if (before === after) return after === null ? "Notes written" : `${nameOf(after)}, words changed`;
  return before === null ? nameOf(after) : `${nameOf(before)} → ${nameOf(after)}`;
}

function nameOf(standing: Standing): string {
  if (standing === null) return "No level";
  return standing === "not-agreed" ? "Not agreed" : LEVEL_NAMES[standing];
}
