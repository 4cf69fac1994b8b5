import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { nothingHere, requireTrust } from "@/lib/access/gates";
import { getRecordPage } from "@/lib/reports/record/queries";
import { findRecordAction, liftHoldAction, placeHoldAction } from "./actions";
import { RecordView } from "./record-view";

export const metadata: Metadata = { title: "Records" };

/** What the trust was asked for, looking for it, and the hold that stops deletion. */
export default async function RecordPage({ params, searchParams }: Props<{ uid: string }>) {
  const { uid } = await params;
  const { person, scope, words, may, grant: proven } = await requireTrust(uid);
  const grant = proven("record:hold");
  if (grant === null) return nothingHere(person);
  const page = await getRecordPage(grant);
  const query = await searchParams;
  return (
    <PageShell person={person} held={inTrust(person, scope.trustUid)} at={`/trusts/${uid}/people`}>
      {"held" in query && <NotificationBanner>Nothing is deleted from now on</NotificationBanner>}
      {"lifted" in query && <NotificationBanner>The hold is lifted</NotificationBanner>}
      <BackLink href={`/trusts/${uid}/people`}>Back to people</BackLink>
      <RecordView
        page={page}
        at={`/trusts/${uid}/record`}
        words={words}
        find={may("record:find") ? findRecordAction.bind(null, uid) : null}
        place={placeHoldAction.bind(null, uid)}
        lift={liftHoldAction.bind(null, uid)}
      />
    </PageShell>
  );
}
