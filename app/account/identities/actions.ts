"use server";

import { notFound, redirect } from "next/navigation";
import { LINKED } from "@/app/sign-in/with/back-at";
import { askRecentProof, thisMoment } from "@/lib/access/gates";
import { unlinkIdentity } from "@/lib/access/identities";
import { tellOwner } from "@/lib/people/ways-in/commands";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Takes away a link of one's own. @param id as bound by the page, which anybody may write */
export async function unlinkAction(id: string): Promise<void> {
  const person = await askRecentProof();
  if (person === null) return redirect(`/sign-in/again?next=${encodeURIComponent(LINKED)}`);
  if (typeof id !== "string" || !UUID.test(id)) return notFound();
  const answer = await unlinkIdentity(person, id, await thisMoment(), tellOwner);
  if (answer.ok) return redirect(`${LINKED}?unlinked`);
  return answer.reason === "last" ? redirect(`${LINKED}?last`) : notFound();
}
