import type { Metadata } from "next";
import { PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import { getOwnAccount } from "@/lib/access";
import { readSessionCookie } from "@/lib/access/cookie";
import { nothingHere, requirePerson, thisMoment } from "@/lib/access/gates";
import { AccountFacts } from "./account-facts";
import { AppointmentsList } from "./appointments-list";
import { SessionsList } from "./sessions-list";

export const metadata: Metadata = { title: "Your account" };

const DONE = {
  password: "Your password is changed, and your other devices are signed out.",
  removed: "Your authenticator app is removed.",
  elsewhere: "You are signed out there.",
} as const;

export default async function AccountPage({ searchParams }: Props) {
  const person = await requirePerson();
  const sessionId = (await readSessionCookie()) ?? "";
  const account = await getOwnAccount(person, sessionId, await thisMoment());
  if (account === null) return nothingHere(person);
  const asked = await searchParams;
  const said = Object.entries(DONE).find(([what]) => what in asked)?.[1];
  return (
    <PageShell person={person} at="/account">
      {said !== undefined && <NotificationBanner>{said}</NotificationBanner>}
      <PageHeading lead="How you sign in, where you are signed in, and what you are in each body.">
        Your account
      </PageHeading>
      <div className="flex flex-col gap-12">
        <AccountFacts person={person} account={account} />
        <SessionsList sessions={account.sessions} />
        <AppointmentsList person={person} />
      </div>
    </PageShell>
  );
}
