import type { PlannedMeeting, PlanPage } from "@/lib/assessments/meeting/queries";
import { CHARACTERISTIC_KEYS, type Rubric } from "@/lib/rubric";

/** What the form of a plan says before anybody types: the plan as it stands, or what most boards want. */
export function valuesOf(
  page: PlanPage,
  meeting: PlannedMeeting | null,
): Readonly<Record<string, string>> {
  const asked =
    meeting === null
      ? page.mayAsk.filter(({ role }) => role !== "chiefExecutive").map(({ userId }) => userId)
      : meeting.people.map(({ userId }) => userId);
  return {
    ...(meeting && { way: meeting.ratedAlone ? "alone" : "together" }),
    ...(meeting?.namesTold && { names: "yes" }),
    ...dayParts("meeting", meeting?.meetingOn ?? null),
    ...dayParts("papers", meeting?.papersOn ?? null),
    ...dayParts("close", meeting?.viewsCloseOn ?? null),
    ...Object.fromEntries(asked.map(id => [`person-${id}`, "yes"])),
    ...Object.fromEntries((meeting?.steps ?? []).map(key => [`step-${key}`, "yes"])),
  };
}

function dayParts(name: string, day: Date | null): Record<string, string> {
  if (day === null) return {};
  return {
    [`${name}-day`]: String(day.getUTCDate()),
    [`${name}-month`]: String(day.getUTCMonth() + 1),
    [`${name}-year`]: String(day.getUTCFullYear()),
  };
}

export interface StepToGive {
  readonly key: string;
  readonly label: string;
  /** Which other committee has it. */
  readonly taken: string | null;
}

/** The rows that a committee can be given: all but those another committee has. */
export function stepsToGive(
  { meetings }: PlanPage,
  own: PlannedMeeting | null,
  characteristics: Rubric["characteristics"],
): readonly StepToGive[] {
  return CHARACTERISTIC_KEYS.map(key => {
    const { number, shortTitle } = characteristics[key];
    const other = meetings.find(one => one.id !== own?.id && one.steps.includes(key));
    return {
      key,
      label: number === 0 ? shortTitle : `${number}. ${shortTitle}`,
      taken: other?.committee ?? null,
    };
  });
}
