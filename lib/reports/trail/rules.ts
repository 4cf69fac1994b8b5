import {
  type Permission,
  ROLE_LABELS,
  type Role,
  sayRole,
  say as sayWord,
  type Words,
} from "../../access";
import { CURRENT_RUBRIC, isCharacteristicKey } from "../../rubric";

/** What a line of the trail records, without who and when. */
export interface Deed {
  /** A permission, or what signing in and refusing write. */
  readonly action: string;
  readonly subject: string;
}

export interface SaidDeed {
  readonly title: string;
  /** The page it happened on, where that says more. */
  readonly detail: string | null;
}

/** Kinds of line that can be looked at alone. */
export const KINDS = ["everything", "refused", "read"] as const;
export type Kind = (typeof KINDS)[number];

export function isKind(value: unknown): value is Kind {
  return KINDS.some(kind => kind === value);
}

/** Actions of a kind; null for all. */
export const ACTIONS_OF: Readonly<Record<Kind, readonly string[] | null>> = {
  everything: null,
  refused: ["access:denied"],
  read: ["approved:read", "share:read"],
};

type Say = (subject: string, words: Words) => string;

/** What was done, by the right it was done with. */
const DONE: Readonly<Record<Permission, Say>> = {
  "assessment:read": subject => `Read ${subject}`,
  "assessment:open": subject => `Opened the self-assessment of ${cycleIn(subject)}`,
  "rating:record": subject => `Answered ${rowIn(subject)}, ${cycleIn(subject)}`,
  "assessment:approve": subject => `Approved ${cycleIn(subject)}`,
  "assessment:reopen": subject => `Opened ${versionIn(subject)} again`,
  "assessment:revisit": subject => `Revisited ${rowIn(subject)}, ${cycleIn(subject)}`,
  "assessment:share": (subject, words) =>
    subject === "share withdrawn"
      ? "Withdrew the share"
      : `Shared ${versionIn(subject)} with the ${words.rscTeam}`,
  "trust:settings": () => "Changed the words the trust uses",
  "trail:read": subject => `Read ${subject}`,
  "people:invite": sayInvited,
  "people:manage": sayManaged,
  "people:remove": sayManaged,
  "approved:read": subject =>
    subject === "latest approved version"
      ? "Read the latest approved version"
      : `Read ${versionIn(subject)}`,
  "share:read": subject => `Read what was shared of ${cycleIn(subject)}`,
  "register:load": subject => `Loaded the public register: ${subject}`,
  "wording:load": () => "Loaded the framework’s published words",
  "people:appoint": (subject, words) =>
    subject.startsWith("invitation")
      ? sayInvited(subject, words)
      : `Appointed somebody: ${rolesIn(subject)}`,
  "audit:read": subject => `Read ${subject}`,
};

/** What signing in writes down, before or beside any right. */
const SIGNING_IN: Readonly<Record<string, string>> = {
  "session:start": "Signed in",
  "session:end": "Signed out",
  "session:try": "A sign-in was tried",
  "session:refused": "Refused: tried to sign in by an account elsewhere that is linked to nobody",
  "invitation:accept": "Accepted an invitation",
  "session:prove": "Proved again who they are",
  "second-factor:begin": "Began to set up an authenticator app",
  "second-factor:set-up": "Set up an authenticator app",
  "second-factor:codes": "Made new recovery codes",
  "second-factor:remove": "Removed the authenticator app",
  "identity:link": "Linked an account elsewhere to sign in by",
  "identity:unlink": "Took away a linked account elsewhere",
  "password:change": "Changed the password",
  "password:forget": "Asked for a new password",
  "password:reset": "Chose a new password by letter",
};

/** What somebody was refused, as "tried to …". */
const TRIED: Readonly<Record<Permission, string>> = {
  "assessment:read": "read the self-assessment",
  "assessment:open": "open a self-assessment",
  "rating:record": "change an answer",
  "assessment:approve": "approve a self-assessment",
  "assessment:reopen": "open an approved version again",
  "assessment:revisit": "revisit a step",
  "assessment:share": "share or withdraw a version",
  "trust:settings": "change the trust’s settings",
  "trail:read": "read the audit trail",
  "people:invite": "invite somebody",
  "people:manage": "change who is part of the trust",
  "people:remove": "end or suspend an appointment",
  "approved:read": "read an approved version",
  "share:read": "read what a trust shared",
  "register:load": "load the public register",
  "wording:load": "load the framework’s published words",
  "people:appoint": "appoint somebody",
  "audit:read": "read the platform’s audit trail",
};

/** One line in plain words. */
export function sayDeed({ action, subject }: Deed, words: Words): SaidDeed {
  if (action === "access:denied") return sayRefusal(subject);
  if (isIn(DONE, action)) return { title: DONE[action](subject, words), detail: null };
  return {
    title: isIn(SIGNING_IN, action) ? (SIGNING_IN[action] ?? "") : `${action}: ${subject}`,
    detail: null,
  };
}

function sayRefusal(subject: string): SaidDeed {
  const [, verb = "", page = ""] = /^(.*?) at (.*)$/.exec(subject) ?? [];
  const tried = isIn(TRIED, verb)
    ? `tried to ${TRIED[verb]}`
    : "opened a page with nothing for them";
  return { title: `Refused: ${tried}`, detail: page || null };
}

/** Whether a line has words of its own, and not only its code. */
export function isSaid({ action }: Deed): boolean {
  return action === "access:denied" || isIn(DONE, action) || Object.hasOwn(SIGNING_IN, action);
}

/** Who did it, with the role they acted in; `region` is the name of theirs. */
export function sayActor(
  line: { readonly name: string | null; readonly role: string; readonly region: string | null },
  words: Words,
): string {
  // The RSC team acts as a team: a trust is not told which of its people opened what.
  if (line.role === "rscTeam")
    return [sayWord(words.rscTeam, "capital"), line.region].filter(Boolean).join(", ");
  if (line.role === "operator") return "the operator";
  const name = line.name ?? "somebody not signed in";
  return isIn(ROLE_LABELS, line.role)
    ? `${name}, ${sayRole(line.role as Role, words).toLowerCase()}`
    : name;
}

/** "invitation of 3 as trustee", "invitation … sent again", "invitation … withdrawn". */
function sayInvited(subject: string, words: Words): string {
  if (subject.endsWith(" sent again")) return "Sent an invitation again";
  if (subject.endsWith(" withdrawn")) return "Withdrew an invitation";
  const as = (role: string) =>
    isIn(ROLE_LABELS, role) ? sayRole(role as Role, words).toLowerCase() : role;
  const [, many, role = ""] = /^invitation of (\d+) as (\w+)$/.exec(subject) ?? [];
  if (many !== undefined)
    return `Invited ${many === "1" ? "1 person" : `${many} people`} as ${as(role)}`;
  const [, uid, first = ""] = /^invitation of (\d+)'s first (\w+)$/.exec(subject) ?? [];
  return uid === undefined ? subject : `Invited the first ${as(first)} of trust ${uid}`;
}

/** What is done to a place in the trust; the query has put a name where the command left a number. */
const MANAGED = [
  [/^term of appointment (.+)$/, "Changed the term of "],
  [/^end of appointment (.+)$/, "Ended the appointment of "],
  [/^suspension of appointment (.+) lifted$/, "Lifted the suspension of "],
  [/^suspension of appointment (.+)$/, "Suspended "],
  [/^further place beside appointment (.+): .+$/, "Gave a further place to "],
  [/^appointment (.+) off committee .+$/, "Took off a committee: "],
] as const;

function sayManaged(subject: string): string {
  for (const [pattern, done] of MANAGED) {
    const name = pattern.exec(subject)?.[1];
    if (name !== undefined) return `${done}${name}`;
  }
  return `Changed who is part of the trust: ${subject}`;
}

function isIn<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(table, key);
}

function cycleIn(subject: string): string {
  return /\b(20\d\d)-(\d\d)\b/.exec(subject)?.slice(1).join("/") ?? subject;
}

function rowIn(subject: string): string {
  const key = subject.split(" ").find(isCharacteristicKey);
  return key === undefined ? subject : CURRENT_RUBRIC.characteristics[key].shortTitle.toLowerCase();
}

function versionIn(subject: string): string {
  const number = /\bversion (\d+)(?![\d-])/.exec(subject)?.[1] ?? / (\d+)$/.exec(subject)?.[1];
  return number === undefined ? cycleIn(subject) : `version ${number} of ${cycleIn(subject)}`;
}

function rolesIn(subject: string): string {
  const [role = "", ...rest] = subject.split(" ");
  return isIn(ROLE_LABELS, role) ? [ROLE_LABELS[role], ...rest].join(" ") : subject;
}
