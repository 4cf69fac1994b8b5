import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import { sayRole } from "@/lib/access";
import { nothingHere, requireRecentProof, requireTrust } from "@/lib/access/gates";
import { ACADEMY_ROLES } from "@/lib/people/appointments/rules";
import { getInvitePage } from "@/lib/people/invitations/queries";
import { INVITED_AS } from "@/lib/people/invitations/rules";
import { PendingInvitations } from "../pending-invitations";
import { inviteAction } from "./actions";
import { InviteForm } from "./invite-form";
import { inviteNews, ROLE_HINTS } from "./words";

export const metadata: Metadata = { title: "Invite people" };

/** Inviting by list, and who has been invited and has not answered. */
export default async function InvitePage({ params, searchParams }: Props<{ uid: string }>) {
  const { uid } = await params;
  const visit = await requireTrust(uid);
  const { words } = visit;
  const grant = visit.grant("people:invite");
  if (grant === null) return nothingHere(visit.person);
  await requireRecentProof();
  const { pending, academies } = await getInvitePage(grant);
  const held = inTrust(visit.person, visit.scope.trustUid);
  const news = inviteNews(await searchParams);
  const offered = INVITED_AS.filter(role => academies.length > 0 || !ACADEMY_ROLES.includes(role));
  const roles = offered.map(role => ({
    value: role,
    label: sayRole(role, words),
    hint: ROLE_HINTS[role],
  }));
  return (
    <PageShell person={visit.person} held={held} at={`/trusts/${uid}/people`}>
      {news !== null && <NotificationBanner>{news}</NotificationBanner>}
      <InviteForm
        invite={inviteAction.bind(null, uid)}
        roles={roles}
        academies={academies.map(({ urn, name }) => ({ value: String(urn), label: name }))}
        academy={`For a ${words.principal} or the chair of a ${words.localBody}: of which ${words.academy}?`}
        without={`The public register shows no ${words.academy} in the trust today. A ${words.principal} or the chair of a ${words.localBody} is invited for one, so neither can be invited until it does.`}
      >
        <PageHeading
          caption={held?.body === "trust" ? held.name : undefined}
          lead="Each person gets a link of their own by email. It works once, for seven days."
        >
          Invite people
        </PageHeading>
      </InviteForm>
      <PendingInvitations uid={uid} pending={pending} words={words} />
    </PageShell>
  );
}
