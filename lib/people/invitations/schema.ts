import { z } from "zod";
import { requiredText, text } from "../../forms";
import { ACADEMY_ROLES } from "../appointments/rules";
import { INVITED_AS } from "./rules";

/** Somebody to be invited; `name` is empty where none was given. */
export interface Invited {
  readonly email: string;
  readonly name: string;
}

/** Lines of one list. */
export const MOST_AT_ONCE = 30;

export const inviteForm = z.object({
  people: requiredText(6_000, "Enter an email address, one on each line"),
  role: z.enum(INVITED_AS, { error: "Choose what they are invited as" }),
  academy: text(12),
});

type ReadAs =
  | {
      readonly ok: true;
      readonly as: { readonly role: (typeof INVITED_AS)[number]; readonly urn: number | null };
    }
  | { readonly ok: false; readonly problem: string };

/** What a form invites to: an academy goes with some roles, and with no other. `called`: what it is called. */
export function readInvitedAs(form: z.output<typeof inviteForm>, called: string): ReadAs {
  const { role, academy } = form;
  if (!ACADEMY_ROLES.includes(role)) {
    return academy === ""
      ? { ok: true, as: { role, urn: null } }
      : { ok: false, problem: `Nobody in this role goes with one ${called}: choose “None”` };
  }
  const urn = /^\d{1,9}$/.test(academy) ? Number(academy) : null;
  return urn === null
    ? { ok: false, problem: `Say which ${called}` }
    : { ok: true, as: { role, urn } };
}

/** What a newcomer says of themselves. The address is the invitation's, never the form's. */
export const newcomerForm = z.object({
  name: requiredText(120, "Enter your name"),
  password: z.string().max(1024).min(1, { error: "Choose a password" }),
});

const address = z.email().max(254);
/** "Jo Bell <jo@example.org>", or the address alone. */
const LINE = /^(?:"?([^"<>]*?)"?\s*<\s*([^<>]+?)\s*>|([^<>\s]+))[,;]?$/;

type Read =
  | { readonly ok: true; readonly invited: readonly Invited[] }
  | { readonly ok: false; readonly problem: string };

/** Reads one person a line; what is wrong names its line. Empty lines are passed over. */
export function readPeople(typed: string): Read {
  const lines = typed.split("\n").map((line, index) => ({ line: line.trim(), at: index + 1 }));
  const said = lines.filter(({ line }) => line !== "");
  if (said.length > MOST_AT_ONCE) {
    return { ok: false, problem: `Invite ${MOST_AT_ONCE} people or fewer at a time` };
  }
  const first = new Map<string, number>();
  const invited: Invited[] = [];
  const problems: string[] = [];
  for (const { line, at } of said) {
    const person = readLine(line);
    const earlier = person === null ? undefined : first.get(person.email);
    if (person === null) {
      problems.push(`Line ${at} is not an email address, or a name with one in <angle brackets>`);
    } else if (earlier !== undefined) {
      problems.push(`Line ${at} repeats line ${earlier}`);
    } else {
      first.set(person.email, at);
      invited.push(person);
    }
  }
  return problems.length === 0
    ? { ok: true, invited }
    : { ok: false, problem: problems.slice(0, 5).join(". ") };
}

function readLine(line: string): Invited | null {
  const [, named = "", inside, bare] = LINE.exec(line) ?? [];
  const email = address.safeParse((inside ?? bare ?? "").normalize("NFKC").toLowerCase());
  const name = text(120).safeParse(named);
  return email.success && name.success ? { email: email.data, name: name.data } : null;
}

/** An address may hold anything: only an id is asked about. */
export function isInvitationId(id: unknown): id is string {
  return z.uuid().safeParse(id).success;
}

/** What cannot be a token is not looked up, nor counted as a try. */
export function isInvitationToken(token: unknown): token is string {
  return typeof token === "string" && /^[\w-]{43}$/.test(token);
}
