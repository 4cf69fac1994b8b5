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
function cookieName(): string {
  return runtime().secure ? "__Host-waymark" : "waymark";
}

/** Every cookie there is. A journey holds a browser to this list. */
export function listCookies(): CookieFacts[] {
  return [
    {
      name: cookieName(),
      purpose: "Keeps you signed in. It holds a random number and nothing about you.",
      lasts: `${ABSOLUTE_SECONDS / 3600} hours at most, or until you sign out`,
    },
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
  const sealed = await encode({
    token: { sid: sessionId },
    secret: runtime().secret,
    maxAge: ABSOLUTE_SECONDS,
  });
  (await cookies()).set(cookieName(), sealed, {
    httpOnly: true,
    secure: runtime().secure,
    sameSite: "lax",
    path: "/",
    maxAge: ABSOLUTE_SECONDS,
  });
}

export async function clearSessionCookie(): Promise<void> {
  (await cookies()).set(cookieName(), "", {
    httpOnly: true,
    secure: runtime().secure,
    sameSite: "lax",
    path: "/",
    maxAge: 0,
  });
}
