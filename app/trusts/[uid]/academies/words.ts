import type { AcademyInCycle } from "@/lib/assessments/academies/rules";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { sayDay } from "@/lib/forms";
import type { Rubric, StepKey } from "@/lib/rubric";

/** "7. Risk management". */
export function nameOf(rubric: Rubric, step: StepKey): string {
  const { number, shortTitle } = rubric.characteristics[step];
  return `${number}. ${shortTitle}`;
}

/** Of those in their first year that the trust does not count, at least one; the sentence goes on. */
export function sayApart(apart: number): string {
  return apart === 1
    ? "One academy in its first year is"
    : `${apart} academies in their first year are`;
}

/** Why an academy has no levels in a cycle. */
export function sayNotSent(
  { dueOn, openedAgainAt }: Pick<AcademyInCycle, "dueOn" | "openedAgainAt">,
  cycle: string,
): string {
  if (dueOn === null) return `Not asked in ${sayCycle(cycle)}`;
  if (openedAgainAt !== null) return `Sent back on ${sayDay(openedAgainAt)}, and not sent again`;
  return `Not sent, due ${sayDay(dueOn)}`;
}

/** "Primary, North cluster, joined on 1 September 2019". */
export function sayAcademy({
  phase,
  cluster,
  joinedOn,
  firstYear,
  counted,
}: Pick<AcademyInCycle, "phase" | "cluster" | "joinedOn" | "firstYear" | "counted">): string {
  const first = counted
    ? "in its first year here, and counted"
    : "in its first year here, and not counted";
  const parts = [
    phase,
    cluster === null ? "" : `${cluster} cluster`,
    joinedOn === null ? "" : `joined the trust on ${sayDay(joinedOn)}`,
    firstYear ? first : "",
  ];
  return parts.filter(part => part !== "").join(", ");
}
