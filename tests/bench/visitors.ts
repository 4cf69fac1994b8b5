import { encode } from "next-auth/jwt";
import {
  findPerson,
  grantFor,
  type Moment,
  PERMISSIONS,
  type Permission,
  type Person,
  type Place,
  scopeFor,
  signIn,
} from "@/lib/access";
import { ABSOLUTE_SECONDS } from "@/lib/access/sessions";
import { wordsAt } from "@/lib/access/words";
import { runtime } from "@/lib/db";
import { DEMO_PASSWORD } from "@/prisma/demo-people";

/** Somebody of the demo who has signed in. */
export interface Visitor {
  readonly person: Person;
  readonly sessionId: string;
  /** The header that a browser would send. */
  readonly cookie: string;
}

/** People of the demo, by what they are here. */
const EMAILS = {
  chair: "priya.shah@demo.example",
  clerk: "owen.trevithick@demo.example",
  trusteeAsked: "amina.yusuf@demo.example",
  chairWhoShared: "daniel.okoro@demo.example",
  chairWhoApproved: "margaret.hollis@demo.example",
  rscTeam: "rosalind.pengelly@demo.example",
  administrator: "alex.rowntree@demo.example",
} as const;

export type VisitorName = keyof typeof EMAILS;
export type Visitors = Readonly<Record<VisitorName, Visitor>>;

export const thisMoment = (): Moment => ({ now: new Date(), requestId: null });

export async function signInAll(): Promise<Visitors> {
  const names = Object.keys(EMAILS) as VisitorName[];
  const entries = names.map(
    async name => [name, await signInAs(EMAILS[name], DEMO_PASSWORD)] as const,
  );
  return Object.fromEntries(await Promise.all(entries)) as Record<VisitorName, Visitor>;
}

export async function signInAs(email: string, password: string): Promise<Visitor> {
  const moment = thisMoment();
  const session = await signIn(email, password, `bench ${email}`, moment);
  if (!session.ok) throw new Error(`${email} could not sign in: ${session.reason}`);
  const person = await findPerson(session.value.sessionId, moment);
  if (person === null) throw new Error(`${email} signed in and is nobody`);
  const token = { sid: session.value.sessionId };
  const sealed = await encode({ token, secret: runtime().secret, maxAge: ABSOLUTE_SECONDS });
  return { person, sessionId: session.value.sessionId, cookie: `waymark=${sealed}` };
}

/** What a gate answers, with the permissions that `may` says yes to (see answer-to.ts). */
export function visitOf(person: Person, place: Place) {
  const moment = thisMoment();
  const all = Object.values(PERMISSIONS).flat() as readonly Permission[];
  const granted = all.filter(permission => grantFor(person, place, permission, moment) !== null);
  return { person, scope: scopeFor(person, place, moment), granted, words: wordsAt(person, place) };
}

export function trustScopeOf({ person }: Visitor, trustUid: number) {
  return must(scopeFor(person, { trustUid }, thisMoment()));
}

export function viewScopeOf({ person }: Visitor, viewsOf: number) {
  return must(scopeFor(person, { viewsOf }, thisMoment()));
}

export function regionScopeOf({ person }: Visitor, regionSlug: string) {
  return must(scopeFor(person, { regionSlug }, thisMoment()));
}

export function grantOf<P extends Permission>({ person }: Visitor, place: Place, permission: P) {
  return must(grantFor(person, place, permission, thisMoment()));
}

export function must<T>(found: T | null): T {
  if (found === null) throw new Error("The demo does not hold what is measured");
  return found;
}
