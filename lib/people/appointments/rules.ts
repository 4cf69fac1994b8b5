import { ROLE_LABELS, type Role, rolesWith, say, type TrustRole, type Words } from "../../access";

const OTHERS = [
  "trustee",
  "clerk",
  "chiefExecutive",
  "centralTeam",
  "principal",
  "localChair",
  "coopted",
  "reader",
  "reviewer",
] as const satisfies readonly TrustRole[];

/**
 * Whose appointment somebody may suspend, or end: role → roles. A chair answers to no one person: the
 * chair steps down, or another chair acts. A vice-chair stands in for the chair, so not against them.
 */
export const MAY_REMOVE = {
  chair: ["chair", "viceChair", ...OTHERS],
  viceChair: ["viceChair", ...OTHERS],
  clerk: OTHERS,
  chiefExecutive: ["centralTeam", "principal"],
  trustee: [],
  centralTeam: [],
  principal: [],
  localChair: [],
  coopted: [],
  reader: [],
  reviewer: [],
} as const satisfies Record<TrustRole, readonly TrustRole[]>;

/** Characters of a reason and of a committee's name; the forms and the database hold the same. */
export const REASON_MAX = 1000;
export const COMMITTEE_MAX = 80;

/** Roles that go with one academy each. */
export const ACADEMY_ROLES: readonly TrustRole[] = ["principal", "localChair"];
/** Roles whose holders may sit on a committee of the board. */
export const COMMITTEE_ROLES: readonly TrustRole[] = ["chair", "viceChair", "trustee", "coopted"];
/** One person holds each of these, so that with them work may be left without anybody. */
export const SOLE_ROLES: readonly TrustRole[] = ["chair", "clerk"];
/** Who goes on with what a leaver has begun. */
export const GOES_ON: readonly TrustRole[] = rolesWith("rating:record");

/** Where an appointment stands today. A planned end is still in force until its last day is over. */
export type Standing = "in force" | "suspended" | "ended" | "to come";

/** From when until when somebody is something, and what has come between. */
export interface Spell {
  readonly fromDate: Date;
  readonly untilDate: Date | null;
  readonly suspendedAt: Date | null;
  readonly endedAt: Date | null;
}

export function standingOf(row: Spell, today: Date): Standing {
  if (row.endedAt !== null || (row.untilDate !== null && row.untilDate < today)) return "ended";
  if (row.suspendedAt !== null) return "suspended";
  return row.fromDate > today ? "to come" : "in force";
}

/** Somebody who acts: as the grant has them. */
interface By {
  readonly userId: string | null;
  readonly role: string;
}
interface Of {
  readonly userId: string;
  readonly role: TrustRole;
}

function removes(by: By, of: Of): boolean {
  const whom: readonly TrustRole[] = MAY_REMOVE[by.role as TrustRole] ?? [];
  return whom.includes(of.role);
}

export type No = "own" | "not-yours";

/** Why somebody may not suspend an appointment, or lift that; null where they may. Never one's own. */
export function whyNotSuspend(by: By, of: Of): No | null {
  if (by.userId === of.userId) return "own";
  return removes(by, of) ? null : "not-yours";
}

/** Why somebody may not end an appointment; null where they may. Whoever steps down ends their own. */
export function whyNotEnd(by: By, of: Of): No | null {
  return by.userId === of.userId || removes(by, of) ? null : "not-yours";
}

/**
 * Why somebody may not move the end of a term; null where they may. A shorter term is an end, and a
 * longer one is somebody else's to give.
 */
export function whyNotTerm(
  by: By,
  of: Of & { readonly untilDate: Date | null },
  to: Date | null,
): No | null {
  const shorter = to !== null && (of.untilDate === null || to < of.untilDate);
  if (shorter) return whyNotEnd(by, of);
  return by.userId === of.userId ? "own" : null;
}

/** The same in words, for the form that asked. */
export function sayNo(no: No, verb: "suspend" | "end" | "term"): string {
  if (no === "own") {
    return verb === "suspend"
      ? "Nobody suspends themselves. If you step down, end your appointment instead."
      : "Nobody gives themselves a longer term. Ask another who looks after the trust’s people.";
  }
  return "This is not for you to do for somebody in that role. Help lists who may.";
}

/** Who looks after a trust's people, for somebody who does not. */
export function sayWho(words: Words): string {
  return `The chair, the vice-chair and the ${words.clerk} look after the trust’s people.`;
}

/** Why the last person who looks after a trust's people stays, and whom to appoint first. */
export function sayLast(words: Words): string {
  return `Nobody would be left to look after the trust’s people. Appoint another chair, vice-chair or ${words.clerk} first.`;
}

const NO_PLACE = {
  own: "Nobody gives themselves a further role. Ask another who looks after the trust’s people.",
  "not-to-give":
    "While somebody presides over the board, the chair or the vice-chair appoints the next.",
  "so-already": "They hold this place already.",
  "no-such-academy": "That academy is not in the trust today.",
  "no-committee-role": "Somebody in this role sits on a committee by being co-opted to it.",
} as const;

/** Why somebody does not get a further place, in words. */
export function sayNoPlace(reason: keyof typeof NO_PLACE): string {
  return NO_PLACE[reason];
}

/** Who may remove whom, for the page that shows it: the same table in words. */
export function listRemoval(
  words: Words,
): readonly { readonly who: string; readonly whom: string }[] {
  const clerks = say(words.clerk, "many");
  return [
    { who: ROLE_LABELS.chair, whom: "Anybody in the trust, the trust CEO included" },
    { who: ROLE_LABELS.viceChair, whom: "The same in the chair’s absence, but not the chair" },
    { who: say(words.clerk, "capital"), whom: "Anybody but the chair and the vice-chair" },
    {
      who: ROLE_LABELS.chiefExecutive,
      whom: `The central team and ${say(words.principal, "many")}: never ${say(words.trustee, "many")}, the chair or ${clerks}`,
    },
    { who: "Everybody else", whom: "Nobody" },
  ];
}

const BODIES = {
  board: ["chair", "viceChair", "trustee"],
  clerk: ["clerk"],
  executive: ["chiefExecutive", "centralTeam"],
  committees: ["coopted"],
  academies: ["principal", "localChair"],
  readers: ["reader", "reviewer"],
} as const satisfies Record<string, readonly Role[]>;

export type Body = keyof typeof BODIES;
export const BODY_KEYS = Object.keys(BODIES) as readonly Body[];

export function rolesOf(body: Body): readonly TrustRole[] {
  return BODIES[body];
}

/** A body as a list of people heads it. */
export function sayBody(body: Body, words: Words): string {
  if (body === "clerk") return say(words.clerk, "capital");
  if (body === "academies") return say(words.academy, "many", "capital");
  return TITLES[body];
}

const TITLES = {
  board: "Board",
  executive: "Trust CEO and central team",
  committees: "Committees",
  readers: "Readers and reviewers",
} as const;

/** Whether somebody who removes people has anything to do with this appointment. */
export function mayOpen(by: By, of: Of): boolean {
  return by.userId === of.userId || removes(by, of);
}
