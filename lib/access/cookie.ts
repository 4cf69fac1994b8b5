import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { runtime } from "../db";
import { ABSOLUTE_SECONDS } from "./sessions";

/** A cookie as its page explains it to people. */
export interface CookieFacts {
  readonly name: string;
  readonly purpose: string;
  readonly lasts: string;
}

/** Under https the name itself forbids other hosts and paths to set it. */
function named(name: string): string {
  return runtime().secure ? `__Host-${name}` : name;
}

const cookieName = () => named("waymark");
const danceName = () => named("waymark-elsewhere");

/** Somebody who signs in elsewhere has so long to come back. Seconds. */
export const DANCE_SECONDS = 10 * 60;

/** Every cookie there is. A journey holds a browser to this list. */
export function listCookies(): CookieFacts[] {
  const { providers = [] } = runtime();
  const either = new Intl.ListFormat("en-GB", { type: "disjunction" });
  const names = either.format(providers.map(({ name }) => name));
  const dance = {
    name: danceName(),
    purpose: `Set while you sign in with ${names}, so that nobody can finish it for you. It holds random numbers and where you were going.`,
    lasts: `${DANCE_SECONDS / 60} minutes at most, or until you are back`,
  };
  return [
    {
      name: cookieName(),
      purpose: "Keeps you signed in. It holds a random number and nothing about you.",
      lasts: `${ABSOLUTE_SECONDS / 3600} hours at most, or until you sign out`,
    },
    ...(names === "" ? [] : [dance]),
  ];
}

/** The session id in this request's cookie, or null. The token carries nothing else. */
export async function readSessionCookie(): Promise<string | null> {
  const sealed = (await cookies()).get(cookieName())?.value;
  if (sealed === undefined) return null;
  const token = await decode({ token: sealed, secret: runtime().secret }).catch(() => null);
  return typeof token?.sid === "string" ? token.sid : null;
}

export async function setSessionCookie(sessionId: string): Promise<void> {
  const { secret } = runtime();
  const sealed = await encode({ token: { sid: sessionId }, secret, maxAge: ABSOLUTE_SECONDS });
  await setCookie(cookieName(), sealed, ABSOLUTE_SECONDS);
}

export async function clearSessionCookie(): Promise<void> {
  await setCookie(cookieName(), "", 0);
}

/** Keeps what must be known when somebody comes back from signing in elsewhere. */
export async function setDanceCookie(dance: Readonly<Record<string, unknown>>): Promise<void> {
  const { secret } = runtime();
  const sealed = await encode({ token: dance, secret, maxAge: DANCE_SECONDS, salt: danceName() });
  await setCookie(danceName(), sealed, DANCE_SECONDS);
}

/** What was kept, once: it is gone with the answer to this request. */
export async function takeDanceCookie(): Promise<Readonly<Record<string, unknown>> | null> {
  const sealed = (await cookies()).get(danceName())?.value;
  if (sealed === undefined) return null;
  await setCookie(danceName(), "", 0);
  const { secret } = runtime();
  return decode({ token: sealed, secret, salt: danceName() }).catch(() => null);
}

/** Out of scripts' reach, and sent to no other site's form. */
async function setCookie(name: string, value: string, maxAge: number): Promise<void> {
  (await cookies()).set(name, value, {
    httpOnly: true,
    secure: runtime().secure,
    sameSite: "lax",
    path: "/",
    maxAge,
  });
}
