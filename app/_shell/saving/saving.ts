import type { SaveState } from "@/components/ui/save-status";

/** An answer that was saved in between, as a form shows it beside one's own. `A` is a form's answer as it is sent. */
export type Theirs<A> = A & {
  readonly version: number;
  /** The name of who saved it, or "You": in another window. */
  readonly updatedBy: string;
  /** ISO moment. */
  readonly updatedAt: string;
};

/** One save on its way, or one whose answer never came. */
export interface Sent<A> {
  readonly key: string;
  readonly version: number;
  readonly answer: A;
  /** How many edits it holds. */
  readonly upTo: number;
}

/** Why the server will not take an answer as it is. `errors` by field. */
export interface Refusal {
  readonly why: string;
  readonly errors: Readonly<Record<string, string>>;
  /** Nothing was sent: something has still to be chosen, which is a fault only once a button is pressed. */
  readonly waits?: true;
}

/** What came of one save. */
export type Outcome<A> =
  | { readonly kind: "saved"; readonly version: number }
  | { readonly kind: "conflict"; readonly theirs: Theirs<A> }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "signed-out" }
  /** No answer, or one that says nothing about the save: it may have been made. */
  | { readonly kind: "failed" };

/** Where one row's saving stands. Edits are counted, so that what is typed meanwhile stays unsaved. */
export interface Saving<A> {
  /** The version that the next save replaces. */
  readonly version: number;
  readonly made: number;
  readonly saved: number;
  readonly open: Sent<A> | null;
  /** Tries in a row without an answer. */
  readonly tries: number;
  readonly theirs: Theirs<A> | null;
  readonly refusal: Refusal | null;
  readonly status: SaveState;
}

/** Milliseconds. */
export const AFTER_TYPING = 1_000;
const RETRY_FROM = 2_000;
const RETRY_AT_MOST = 30_000;
const SIGNED_OUT_RETRY = 20_000;

/** @param savedAt "9:42am", or null before the first save */
export function begin<A>(version: number, savedAt: string | null): Saving<A> {
  const status: SaveState = savedAt === null ? { kind: "idle" } : { kind: "saved", at: savedAt };
  const none = { open: null, tries: 0, theirs: null, refusal: null };
  return { version, made: 0, saved: 0, ...none, status };
}

export function isUnsaved({ made, saved }: Pick<Saving<unknown>, "made" | "saved">): boolean {
  return made !== saved;
}

/** Something was typed or chosen. It may mend what was refused, so that is tried again. */
export function edit<A>(now: Saving<A>): Saving<A> {
  const status: SaveState = now.status.kind === "saved" ? { kind: "idle" } : now.status;
  return { ...now, made: now.made + 1, refusal: null, status };
}

/**
 * The save to send now, or null where there is none to send. One that was never answered comes first,
 * just as it was: only so is it known whether it was made, and nobody conflicts with themselves.
 */
export function nextSave<A>(now: Saving<A>, answer: A, newKey: () => string): Sent<A> | null {
  if (now.theirs !== null || now.refusal !== null || !isUnsaved(now)) return null;
  return now.open ?? { key: newKey(), version: now.version, answer, upTo: now.made };
}

/** What was chosen so far cannot be saved without something else. */
export function hold<A>(now: Saving<A>, lacks: Omit<Refusal, "waits">): Saving<A> {
  const refusal: Refusal = { ...lacks, waits: true };
  return halt(now, { refusal }, { kind: "refused", why: lacks.why });
}

/** While a save is tried again the page goes on saying that it is not made. */
export function send<A>(now: Saving<A>, open: Sent<A>): Saving<A> {
  const { kind } = now.status;
  const again = kind === "failed" || kind === "signed-out";
  return { ...now, open, status: again ? now.status : { kind: "saving" } };
}

/** @param at "9:42am", the time of the answer */
export function take<A extends object>(now: Saving<A>, outcome: Outcome<A>, at: string): Saving<A> {
  switch (outcome.kind) {
    case "saved":
      return saved(now, outcome.version, at);
    case "conflict":
      // What somebody else saved is what one meant oneself: there is nothing to choose.
      if (now.open !== null && isSame(outcome.theirs, now.open.answer))
        return saved(now, outcome.theirs.version, at);
      return halt(now, { theirs: outcome.theirs }, { kind: "conflict" });
    case "refused":
      return halt(now, { refusal: outcome.refusal }, { kind: "refused", why: outcome.refusal.why });
    case "signed-out":
      return halt(now, {}, { kind: "signed-out" });
    case "failed":
      return { ...now, tries: now.tries + 1, status: { kind: "failed" } };
  }
}

function saved<A>(now: Saving<A>, version: number, at: string): Saving<A> {
  const upTo = now.open?.upTo ?? now.made;
  const status: SaveState = upTo === now.made ? { kind: "saved", at } : { kind: "saving" };
  return { ...now, version, saved: upTo, open: null, tries: 0, status };
}

function halt<A>(now: Saving<A>, found: Partial<Saving<A>>, status: SaveState): Saving<A> {
  return { ...now, open: null, tries: 0, ...found, status };
}

/** Milliseconds until the next try, or null where somebody has to act first. */
export function waitFor(now: Saving<unknown>): number | null {
  if (!isUnsaved(now) || now.theirs !== null || now.refusal !== null) return null;
  if (now.status.kind === "signed-out") return SIGNED_OUT_RETRY;
  if (now.tries === 0) return AFTER_TYPING;
  return Math.min(RETRY_FROM * 2 ** (now.tries - 1), RETRY_AT_MOST);
}

/**
 * One of two answers was chosen: what is in the form now stands on theirs.
 * @param isTheirs whether the form now holds their answer itself, which is saved already
 */
export function settle<A>(now: Saving<A>, isTheirs: boolean, at: string): Saving<A> {
  if (now.theirs === null) return now;
  const made = now.made + 1;
  const status: SaveState = isTheirs ? { kind: "saved", at } : { kind: "idle" };
  const { version } = now.theirs;
  return { ...now, version, made, saved: isTheirs ? made : now.saved, theirs: null, status };
}

/**
 * Goes on with a text that an earlier visit left unsaved.
 * @param version it was typed over
 * @param open a save of that visit that was never answered: sent again, it tells whether it was made
 */
export function resume<A extends object>(
  now: Saving<A>,
  version: number,
  answer: A,
  open: Sent<A> | null,
): Saving<A> {
  const next = edit({ ...now, version });
  const upTo = open !== null && isSame(open.answer, answer) ? next.made : now.saved;
  return { ...next, open: open && { ...open, upTo } };
}

/** Goes on from what the form's own action has saved. @param at "9:42am", where it says when */
export function goOnAt<A>(now: Saving<A>, version: number, at?: string): Saving<A> {
  const isSaved = at !== undefined && !isUnsaved(now);
  return { ...now, version, open: null, ...(isSaved ? { status: { kind: "saved", at } } : {}) };
}

/** The form's own action has met somebody else's answer. */
export function meet<A>(now: Saving<A>, theirs: Theirs<A>): Saving<A> {
  return halt({ ...now, made: now.made + 1 }, { theirs }, { kind: "conflict" });
}

/** Whether the first says the same as an answer in each of its fields. The server trims the ends of what is typed. */
export function isSame<A extends object>(one: A, answer: A): boolean {
  const keys = Object.keys(answer) as (keyof A)[];
  return keys.every(key => tidy(one[key]) === tidy(answer[key]));
}

const tidy = (value: unknown) =>
  typeof value === "string" ? value.replace(/\r\n?/g, "\n").trim() : value;
