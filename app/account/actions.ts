"use server";

import { redirect } from "next/navigation";
import { endOtherSessions, endOwnSession } from "@/lib/access";
import { readSessionCookie } from "@/lib/access/cookie";
import { requirePerson, thisMoment } from "@/lib/access/gates";

/** Signs one of the person's own sessions out, on another device. */
export async function endSessionAction(handle: string): Promise<void> {
  const person = await requirePerson();
  const sessionId = (await readSessionCookie()) ?? "";
  await endOwnSession(person, sessionId, String(handle), await thisMoment());
  return redirect("/account?elsewhere");
}

/** Signs the person out everywhere but here. */
export async function endElsewhereAction(): Promise<void> {
  const person = await requirePerson();
  const sessionId = (await readSessionCookie()) ?? "";
  await endOtherSessions(person, sessionId, await thisMoment());
  return redirect("/account?elsewhere");
}
