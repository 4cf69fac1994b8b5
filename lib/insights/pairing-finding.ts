import { characteristicsOf, type Rubric } from "../rubric";
import { lowerFirst } from "./finding";
import type { Need } from "./pairing";

/**
 * What the pairings come to, as the title of their page: the step on which most academies could be
 * helped by one near them in phase. Two steps that lie level are both named, more are not. It counts
 * academies and names none, and leaves out those in their first year.
 */
export function pairingFinding(rubric: Rubric, needs: readonly Need[]): string {
  const counted = needs.filter(({ apart }) => !apart);
  if (counted.length === 0) return "No academy is at Beginning or Developing on any step";
  const steps = characteristicsOf(rubric)
    .map(({ key, shortTitle }) => ({
      title: lowerFirst(shortTitle),
      many: counted.filter(need => isNearOne(need, key)).length,
    }))
    .sort((one, other) => other.many - one.many);
  const most = steps[0]?.many ?? 0;
  if (most === 0) return sayFarther(counted);
  const [first, second, ...more] = steps.filter(({ many }) => many === most);
  if (more.length > 0) {
    const many = counted.filter(need =>
      need.steps.some(({ step }) => isNearOne(need, step)),
    ).length;
    return `${sayCould(many)} by one near ${many === 1 ? "it" : "them"}`;
  }
  return second === undefined
    ? `${sayCould(most)} on ${first?.title} by one near ${most === 1 ? "it" : "them"}`
    : `${sayCould(most)} on ${first?.title}, ${most} on ${second.title}`;
}

function isNearOne({ steps }: Need, step: string): boolean {
  return steps.some(one => one.step === step && one.helpers.some(({ near }) => near !== "far"));
}

/** Where nobody near can help. */
function sayFarther(needs: readonly Need[]): string {
  const many = needs.filter(({ steps }) => steps.some(({ helpers }) => helpers.length > 0)).length;
  if (many > 0) return `${sayCould(many)} by one of another phase`;
  return "No academy shows yet that it is strong where another is not";
}

function sayCould(many: number): string {
  return `${many} ${many === 1 ? "academy" : "academies"} could be helped`;
}
