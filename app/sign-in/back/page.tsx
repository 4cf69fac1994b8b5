import type { Metadata } from "next";
import { PageShell } from "@/app/_shell/page-shell";
import { PageHeading } from "@/components/ui/page-heading";
import { requirePerson } from "@/lib/access/gates";

export const metadata: Metadata = { title: "You are signed in" };

/** For whoever signed in beside a form that must stay open: the way back is the other tab. */
export default async function SignedInBesidePage() {
  const person = await requirePerson();
  return (
    <PageShell person={person} held={null} at="/sign-in/back">
      <PageHeading>You are signed in</PageHeading>
      <div className="prose">
        <p>Go back to the tab you were writing in: what you typed is still there.</p>
        <p>You can close this one.</p>
      </div>
    </PageShell>
  );
}
