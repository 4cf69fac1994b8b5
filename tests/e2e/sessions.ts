import type { BrowserContext } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { signIn } from "@/lib/access";
import { withClient } from "@/lib/db/embedded";
import { DEMO_PASSWORD } from "@/prisma/demo-people";
import { TEST_SECRET } from "../support/server";
import { PEOPLE } from "./steps";

/** Signs every person of the demo in, for `cookies` by email address. Runs on the demo's database. */
export async function signInAll(cookies: Record<string, string>): Promise<void> {
  for (const email of Object.values(PEOPLE))
    cookies[email] = await signInOnce(email, DEMO_PASSWORD);
}

/** @returns a session cookie, as the sign-in page would set it. */
export async function signInOnce(email: string, password: string): Promise<string> {
  const answer = await signIn(email, password, "127.0.0.1", { now: new Date(), requestId: null });
  if (!answer.ok) throw new Error(`${email} could not sign in: ${answer.reason}`);
  return encode({ token: { sid: answer.value.sessionId }, secret: TEST_SECRET });
}

/** Sessions that were begun with the run would grow idle in a long one. */
export function refreshSessions(superUrl: string): Promise<unknown> {
  return withClient(superUrl, client => client.query("UPDATE session SET last_seen_at = now()"));
}

export function takeCookie(context: BrowserContext, url: string, value: string): Promise<void> {
  return context.addCookies([{ name: "waymark", value, url, httpOnly: true, sameSite: "Lax" }]);
}
