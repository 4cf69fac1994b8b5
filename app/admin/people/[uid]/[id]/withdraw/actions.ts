"use server";

import { notFound, redirect } from "next/navigation";
import { requirePermission, trustPlace } from "@/lib/access/gates";
import type { FormState } from "@/lib/forms";
import { withdrawFirstInvitation } from "@/lib/people/first-people/commands";
import { isInvitationId } from "@/lib/people/invitations/schema";

/** From then on the link opens nothing. */
export async function withdrawFirstAction(uid: string, id: string): Promise<FormState> {
  const grant = await requirePermission("platform", "people:appoint");
  const trust = trustPlace(uid);
  if (grant === null || trust === null || !isInvitationId(id)) return notFound();

  const answer = await withdrawFirstInvitation(grant, trust.trustUid, id);
  return answer.ok ? redirect("/admin/people?withdrawn") : notFound();
}
