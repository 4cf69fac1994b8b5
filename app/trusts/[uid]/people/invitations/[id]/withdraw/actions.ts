"use server";

import { notFound, redirect } from "next/navigation";
import { requirePermission, trustPlace } from "@/lib/access/gates";
import type { FormState } from "@/lib/forms";
import { withdrawInvitation } from "@/lib/people/invitations/commands";
import { isInvitationId } from "@/lib/people/invitations/schema";

/** From then on the link opens nothing. */
export async function withdrawInvitationAction(uid: string, id: string): Promise<FormState> {
  const grant = await requirePermission(trustPlace(uid), "people:invite");
  if (grant === null) {
    return { code: "forbidden", problem: "Whoever may invite people withdraws an invitation." };
  }

  if (!isInvitationId(id)) return notFound();
  const answer = await withdrawInvitation(grant, id);
  return answer.ok ? redirect(`/trusts/${uid}/people/invite?withdrawn`) : notFound();
}
