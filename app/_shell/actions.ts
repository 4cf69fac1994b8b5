"use server";

import { redirect } from "next/navigation";
import { endSession } from "@/lib/access";
import { clearSessionCookie, readSessionCookie } from "@/lib/access/cookie";
import { anyone, thisMoment } from "@/lib/access/gates";

/** Signs out: the session row ends, so that a copy of the cookie is worth nothing. */
export async function signOutAction(): Promise<void> {
  const person = await anyone();
  const sessionId = await readSessionCookie();
  if (person !== null && sessionId !== null) {
    await endSession(sessionId, person.userId, await thisMoment());
  }
  await clearSessionCookie();
  return redirect("/sign-in?signed-out");
}
