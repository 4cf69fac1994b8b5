import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { requireTrust } from "@/lib/access/gates";
import { getPeople } from "@/lib/people/appointments/queries";
import { mayOpen } from "@/lib/people/appointments/rules";
import { PeopleView } from "./people-view";

export const metadata: Metadata = { title: "People" };

/** Everybody of the trust, by body: for the trust's own people. */
export default async function PeoplePage({ params }: Props<{ uid: string }>) {
  const { uid } = await params;
  const visit = await requireTrust(uid);
  const page = await getPeople(visit.scope);
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
        opens={line => removes !== null && (manages || mayOpen(removes, line))}
      />
    </PageShell>
  );
}
