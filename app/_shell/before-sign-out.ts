/** A save still to be made on the open page, or null where there is none. */
type Saver = () => Promise<unknown> | null;

const savers = new Set<Saver>();

/** Milliseconds that signing out waits for saves at most. */
const PATIENCE = 3_000;

/** @returns to be called when there is nothing more to save */
export function beforeSignOut(saver: Saver): () => void {
  savers.add(saver);
  return () => {
    savers.delete(saver);
  };
}

/** @returns null where everything is saved */
export function savesToAwait(): Promise<unknown> | null {
  const saves = [...savers].flatMap(saver => saver() ?? []);
  if (saves.length === 0) return null;
  const late = new Promise(resolve => setTimeout(resolve, PATIENCE));
  return Promise.race([Promise.allSettled(saves), late]);
}
