import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { requireTrust } from "@/lib/access/gates";
import { getProfile } from "@/lib/assessments/profile/queries";
import { countSteps } from "@/lib/improvement/steps/queries";
import { ProfileView } from "./profile-view";

export const metadata: Metadata = { title: "Profile" };

/** Where the trust stands: the finding first, then ten rows. */
export default async function ProfilePage({ params }: Props<{ uid: string }>) {
  const { uid } = await params;
  const visit = await requireTrust(uid);
  const profile = await getProfile(visit.scope);
  const steps = await countSteps(visit.scope);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${uid}/profile`}
      width="dashboard"
    >
      <ProfileView profile={profile} steps={steps} uid={uid} />
    </PageShell>
  );
}
