import {
  type Permission,
  ROLE_LABELS,
  type Role,
  sayRole,
  say as sayWord,
  type Words,
} from "../../access";
import { DONE } from "../deeds/rules";
import { isIn } from "../deeds-of-people/rules";

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
  read: ["approved:read", "share:read", "review:read"],
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
  "second-factor:lift": "The operator removed the authenticator app, which was lost",
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
  "evidence:prepare": "prepare evidence",
  "evidence:open": "say who opens restricted evidence",
  "share:follow": "see who opened what was shared",
  "meeting:plan": "plan a meeting",
  "views:show": "show everyone’s views",
  "view:give": "give a view",
  "view:enter": "enter a paper form",
  "record:find": "look for all that is held about somebody",
  "record:hold": "place or lift a hold",
  "view:differ": "record a different view",
  "trust:settings": "change the trust’s settings",
  "trail:read": "read the audit trail",
  "people:invite": "invite somebody",
  "people:manage": "change who is part of the trust",
  "people:remove": "end or suspend an appointment",
  "nextStep:read": "read next steps",
  "nextStep:set": "set, change or close a next step",
  "nextStep:review": "review a next step",
  "academy:open": "ask academies for their views",
  "academy:read": "read an academy’s view",
  "academy:arrange": "arrange the academies",
  "academy:answer": "answer for an academy",
  "academy:send": "send an academy’s view",
  "support:read": "read support between academies",
  "support:arrange": "propose, agree or end support between academies",
  "support:say": "say what support changed",
  "approved:read": "read an approved version",
  "review:ask": "ask for an external review",
  "review:answer": "answer a reviewer or the RSC team",
  "review:read": "read what was given for a review",
  "review:give": "review what was given",
  "share:read": "read what a trust shared",
  "share:comment": "write to a trust about what it shared",
  "trust:follow": "follow a trust",
  "register:load": "load the public register",
  "wording:load": "load the framework’s published words",
  "people:appoint": "appoint somebody",
  "account:suspend": "close somebody’s account or place",
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
