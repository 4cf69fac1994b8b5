/**
 * A stream of numbers in [0, 1) that its key alone decides: what is drawn for one trust in one year is
 * the same however many trusts and years there are.
 */
export function drawn(...key: readonly (number | string)[]): () => number {
  let state = hashed(key.join("/"));
  return () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of some things, each as likely as its weight. */
export function pick<T>(at: number, weighed: readonly (readonly [T, number])[]): T {
  const all = weighed.reduce((sum, [, weight]) => sum + weight, 0);
  let left = at * all;
  for (const [thing, weight] of weighed) {
    left -= weight;
    if (left < 0) return thing;
  }
  return oneOf(
    at,
    weighed.map(([thing]) => thing),
  );
}

export function oneOf<T>(at: number, things: readonly T[]): T {
  const found = things[Math.min(things.length - 1, Math.floor(at * things.length))];
  if (found === undefined) throw new Error("There is nothing to choose from");
  return found;
}

/** FNV-1a. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}
