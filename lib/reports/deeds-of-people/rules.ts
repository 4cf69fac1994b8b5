import { ROLE_LABELS, type Role, sayRole, type Words } from "../../access";

/** "invitation of 3 as trustee", "invitation … sent again", "invitation … withdrawn". */
export function sayInvited(subject: string, words: Words): string {
  if (subject.endsWith(" sent again")) return "Sent an invitation again";
  if (subject.endsWith(" withdrawn")) return "Withdrew an invitation";
  const as = (role: string) => (isRole(role) ? sayRole(role, words).toLowerCase() : role);
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

export function sayManaged(subject: string): string {
  for (const [pattern, done] of MANAGED) {
    const name = pattern.exec(subject)?.[1];
    if (name !== undefined) return `${done}${name}`;
  }
  return `Changed who is part of the trust: ${subject}`;
}

const CLOSED = {
  "looked up": "Looked up the account of",
  suspended: "Suspended",
  "open again": "Lifted the suspension of",
  ended: "Ended",
} as const;

/** "account … suspended", "administrator, account … ended", "RSC team, account … open again". */
export function sayClosed(subject: string, words: Words): string {
  const [, place, name = "", deed = ""] =
    /^(?:(administrator|RSC team), )?account (.+) (looked up|suspended|open again|ended)$/.exec(
      subject,
    ) ?? [];
  if (deed === "looked up") return `${CLOSED[deed]} ${name}`;
  if (!isIn(CLOSED, deed)) return subject;
  const closed =
    place === undefined
      ? "the account"
      : `the place as ${place === "administrator" ? place : words.rscTeam}`;
  return `${CLOSED[deed]} ${closed} of ${name}`;
}

/** "chair …" with the role in words. */
export function rolesIn(subject: string): string {
  const [role = "", ...rest] = subject.split(" ");
  return isRole(role) ? [ROLE_LABELS[role], ...rest].join(" ") : subject;
}

function isRole(role: string): role is Role {
  return Object.hasOwn(ROLE_LABELS, role);
}

/** Whether a table has a line of that name. */
export function isIn<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(table, key);
}
