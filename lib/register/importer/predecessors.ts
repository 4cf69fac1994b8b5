import type { PredecessorFacts } from "./facts";

/** Which stored links go and which are added. What the extract has no academy for is left alone. */
export function comparePredecessors(
  stored: readonly PredecessorFacts[],
  said: readonly PredecessorFacts[],
  academies: ReadonlyMap<number, unknown>,
): { gone: PredecessorFacts[]; added: PredecessorFacts[] } {
  const [before, now] = [new Set(stored.map(keyOf)), new Set(said.map(keyOf))];
  return {
    gone: stored.filter(link => academies.has(link.urn) && !now.has(keyOf(link))),
    added: said.filter(link => !before.has(keyOf(link))),
  };
}

function keyOf({ urn, predecessorUrn, linkType, name }: PredecessorFacts): string {
  return JSON.stringify([urn, predecessorUrn, linkType, name]);
}
