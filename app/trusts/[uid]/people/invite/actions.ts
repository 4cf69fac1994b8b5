"use server";

import { notFound, redirect } from "next/navigation";
import { proveAgainFirst } from "@/app/_shell/prove-again";
import { requirePermission, requireProved, trustPlace, wordsHere } from "@/lib/access/gates";
import { type FormState, parseForm } from "@/lib/forms";
import { inviteToTrust, resendInvitation } from "@/lib/people/invitations/commands";
import { inviteForm, readInvitedAs, readPeople } from "@/lib/people/invitations/schema";

async function notYours(uid: string): Promise<FormState> {
  const { clerk } = await wordsHere(trustPlace(uid));
  return { code: "forbidden", problem: `Ask the chair or the ${clerk} to invite people.` };
}

/** Invites one person a line, all as the same. */
export async function inviteAction(uid: string, _: FormState, form: FormData): Promise<FormState> {
  const grant = await requireProved(trustPlace(uid), "people:invite");
  if (grant === null) return notYours(uid);
  if (grant === "prove-again") return proveAgainFirst(form);

  const parsed = parseForm(inviteForm, form);
  if (!parsed.ok) return parsed.state;
  const values = parsed.typed;
  const listed = readPeople(parsed.value.people);
  if (!listed.ok) return { code: "invalid", errors: { people: listed.problem }, values };

  const { academy } = await wordsHere(trustPlace(uid));
  const asked = readInvitedAs(parsed.value, academy);
  if (!asked.ok) return { code: "invalid", errors: { academy: asked.problem }, values };

  const answer = await inviteToTrust(grant, listed.invited, asked.as);
  if (answer.ok) return redirect(`/trusts/${uid}/people/invite?invited=${listed.invited.length}`);
  if (answer.reason === "role") {
    const problem = "Your trust has a chair or vice-chair in office: ask them to invite this one";
    return { code: "invalid", errors: { role: problem }, values };
  }
  if (answer.reason === "no-such-academy") {
    const problem = `That ${academy} is not in your trust today`;
    return { code: "invalid", errors: { academy: problem }, values };
  }
  const problem = `Invited already, and not answered yet: ${answer.detail.join(", ")}. Take them off the list, or send their invitation again below`;
  return { code: "invalid", errors: { people: problem }, values };
}

export async function resendAction(uid: string, id: string): Promise<void> {
  const grant = await requirePermission(trustPlace(uid), "people:invite");
  if (grant === null) return notFound();

  const answer = await resendInvitation(grant, id);
  return answer.ok ? redirect(`/trusts/${uid}/people/invite?sent-again`) : notFound();
}
