"use server";

import { notFound, redirect } from "next/navigation";
import { proveAgainFirst } from "@/app/_shell/prove-again";
import { requirePermission, requireProved, trustPlace } from "@/lib/access/gates";
import { type FormState, parseForm } from "@/lib/forms";
import { inviteFirstPerson, resendFirstInvitation } from "@/lib/people/first-people/commands";
import { firstPersonForm } from "@/lib/people/first-people/schema";
import { isInvitationId } from "@/lib/people/invitations/schema";

const NO = {
  "no-such-trust": { trust: "The register has no open trust of this number" },
  "has-people": { trust: "This trust has people who invite its others: ask them" },
  pending: { email: "This address has been invited already and has not answered" },
} as const;

/** Invites a trust's first person, and keeps how they were confirmed. */
export async function inviteFirstAction(_: FormState, form: FormData): Promise<FormState> {
  const grant = await requireProved("platform", "people:appoint");
  if (grant === null) return { code: "forbidden", problem: "Ask an administrator." };
  if (grant === "prove-again") return proveAgainFirst(form);

  const parsed = parseForm(firstPersonForm, form);
  if (!parsed.ok) return parsed.state;
  const answer = await inviteFirstPerson(grant, parsed.value);
  if (answer.ok) return redirect("/admin/people?invited=1");
  return { code: "invalid", errors: NO[answer.reason], values: parsed.typed };
}

export async function resendFirstAction(uid: string, id: string): Promise<void> {
  const grant = await requirePermission("platform", "people:appoint");
  const trust = trustPlace(uid);
  if (grant === null || trust === null || !isInvitationId(id)) return notFound();

  const answer = await resendFirstInvitation(grant, trust.trustUid, id);
  return answer.ok ? redirect("/admin/people?sent-again") : notFound();
}
