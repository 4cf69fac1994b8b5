import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { requireTrust } from "@/lib/access/gates";
import { getPeople } from "@/lib/people/appointments/queries";
import { mayOpen } from "@/lib/people/appointments/rules";
import { listPendingInvitations } from "@/lib/people/invitations/queries";
import { PendingInvitations } from "./pending-invitations";
import { PeopleView } from "./people-view";

export const metadata: Metadata = { title: "People" };

/** Everybody of the trust, by body: for the trust's own people. */
export default async function PeoplePage({ params }: Props<{ uid: string }>) {
  const { uid } = await params;
  const visit = await requireTrust(uid);
  const page = await getPeople(visit.scope);
  const pending = visit.may("people:invite") ? await listPendingInvitations(visit.scope) : [];
  const removes = visit.grant("people:remove");
  const manages = visit.may("people:manage");
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}/people`}
    >
      <PeopleView
        page={page}
        words={visit.words}
        manages={manages}
        invites={visit.may("people:invite")}
        opens={line => removes !== null && (manages || mayOpen(removes, line))}
      />
      <PendingInvitations uid={uid} pending={pending} words={visit.words} />
    </PageShell>
  );
}
