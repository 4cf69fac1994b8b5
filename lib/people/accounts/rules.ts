import { dayOf } from "../../forms";
import { type Spell, standingOf } from "../appointments/rules";

/** What is closed: the account as a whole, an administrator's place, or one in an RSC team by its id. */
export const THE_ACCOUNT = "account";
export const ADMINISTRATOR = "administrator";

export const VERBS = ["suspend", "lift", "end"] as const;
export type Verb = (typeof VERBS)[number];

export interface Closing {
  readonly userId: string;
  readonly place: string;
  readonly verb: Verb;
}

export type No = "own" | "last" | "over";

const NO = {
  own: "Nobody closes what is their own, or opens it again. Ask another administrator.",
  last: "Nobody would be left who administers. Appoint another administrator first.",
  over: "This appointment has ended: nothing of it changes any more.",
} as const satisfies Record<No, string>;

/** Why something stays as it is, in words. */
export function sayNo(no: No): string {
  return NO[no];
}

const DONE = { suspend: "suspended", lift: "open again", end: "ended" } as const;

/** What was done, as the trail keeps it. @param place as the trail calls it; null for the account */
export function saysDone({ userId, verb }: Closing, place: string | null): string {
  return `${place === null ? "" : `${place}, `}account ${userId} ${DONE[verb]}`;
}

/** What a suspension, its end or the end of a place sets. */
type Change =
  | { readonly suspendedAt: Date | null }
  | { readonly untilDate: Date; readonly endedAt: Date };

/** What changes of a place, null where it is so already, or why it stays as it is. */
export function changeOf(
  by: { readonly userId: string | null; readonly now: Date },
  { userId, verb }: Closing,
  held: Spell,
): Change | null | No {
  if (userId === by.userId) return "own";
  if (standingOf(held, dayOf(by.now)) === "ended") return verb === "end" ? null : "over";
  if (verb === "end") return { untilDate: dayOf(by.now), endedAt: by.now };
  if ((verb === "suspend") === (held.suspendedAt !== null)) return null;
  return { suspendedAt: verb === "suspend" ? by.now : null };
}
