import type { Metadata } from "next";
import { PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { mayOpenLink } from "@/lib/access";
import { requireJoiner, thisMoment } from "@/lib/access/gates";
import { thisAddress } from "@/lib/access/onward";
import { findInvitation } from "@/lib/people/invitations/queries";
import { isInvitationToken } from "@/lib/people/invitations/schema";
import { NoInvitation, TooManyTries } from "./no-invitation";
import { OpenInvitation } from "./open-invitation";

export const metadata: Metadata = { title: "Invitation" };

/** What somebody is invited to. Opening it uses nothing up: only its button does. */
export default async function InvitationPage({ params }: Props<{ token: string }>) {
  const { person, grant } = await requireJoiner();
  const { token } = await params;
  const whole = isInvitationToken(token);
  const may = !whole || (await mayOpenLink(await thisAddress(), await thisMoment()));
  const open = whole && may ? await findInvitation(grant, token) : null;
  return (
    <PageShell person={person} held={null} at="/invitation">
      {!may && <TooManyTries />}
      {may && open === null && <NoInvitation />}
      {open !== null && <OpenInvitation token={token} open={open} person={person} />}
    </PageShell>
  );
}
