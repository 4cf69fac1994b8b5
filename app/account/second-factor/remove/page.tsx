import type { Metadata } from "next";
import { AskForm } from "@/app/_shell/ask-form";
import { PageShell } from "@/app/_shell/page-shell";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { needsSecondFactor } from "@/lib/access";
import { requireRecentProof } from "@/lib/access/gates";
import { removeAppAction } from "./actions";

export const metadata: Metadata = { title: "Remove the app" };

export default async function RemovePage() {
  const person = await requireRecentProof();
  return (
    <PageShell person={person} at="/account">
      <BackLink href="/account/second-factor">Authenticator app</BackLink>
      <AskForm act={removeAppAction} asks={[]} button="Remove the app">
        <PageHeading lead="Signing in then asks for your password alone, and your recovery codes stop working.">
          Remove the app
        </PageHeading>
        {needsSecondFactor(person) && (
          <p className="mb-6">
            Your work for a region or for the service asks for an app: you will have to set one up
            again before you go on with it.
          </p>
        )}
      </AskForm>
    </PageShell>
  );
}
