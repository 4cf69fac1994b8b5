import type { Metadata } from "next";
import { asAdministrator, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { inviteNews } from "@/app/trusts/[uid]/people/invite/words";
import { Notice } from "@/components/ui/notice";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import { sayRole } from "@/lib/access";
import { requireAdmin, requireRecentProof } from "@/lib/access/gates";
import { getAdminPeople } from "@/lib/people/first-people/queries";
import { FIRST_ROLES } from "@/lib/people/invitations/rules";
import { inviteFirstAction } from "./actions";
import { FirstInvitations } from "./first-invitations";
import { FirstPersonForm } from "./first-person-form";

export const metadata: Metadata = { title: "People" };

/** A trust's first person is invited here; that person invites the others. */
export default async function AdminPeoplePage({ searchParams }: Props) {
  const visit = await requireAdmin();
  await requireRecentProof();
  const { pending, undelivered } = await getAdminPeople(visit.scope);
  const news = inviteNews(await searchParams);
  const roles = FIRST_ROLES.map(role => ({ value: role, label: sayRole(role, visit.words) }));
  return (
    <PageShell person={visit.person} held={asAdministrator(visit.person)} at="/admin/people">
      {news !== null && <NotificationBanner>{news}</NotificationBanner>}
      <FirstPersonForm invite={inviteFirstAction} roles={roles}>
        <PageHeading
          caption="Administrator"
          lead="Make sure who they are before you invite them: whoever comes first decides who else comes in."
        >
          Invite a trust’s first person
        </PageHeading>
        {undelivered > 0 && (
          <div className="mb-8">
            <Notice kind="warning" title="Mail that could not be delivered">
              {undelivered === 1 ? "1 email was" : `${undelivered} emails were`} given up in the
              last thirty days. Whoever waits for one has to be invited, or has to ask, again.
            </Notice>
          </div>
        )}
      </FirstPersonForm>
      <FirstInvitations pending={pending} words={visit.words} />
    </PageShell>
  );
}
