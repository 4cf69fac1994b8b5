import type { Metadata } from "next";
import { PageShell } from "@/app/_shell/page-shell";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { requireRecentProof } from "@/lib/access/gates";
import { CodesForm } from "../codes-form";
import { newCodesAction } from "./actions";

export const metadata: Metadata = { title: "New recovery codes" };

export default async function RecoveryCodesPage() {
  const person = await requireRecentProof();
  return (
    <PageShell person={person} at="/account">
      <BackLink href="/account/second-factor">Authenticator app</BackLink>
      <CodesForm act={newCodesAction} asksCode={false} button="Show me ten new codes">
        <PageHeading lead="Ten new codes take the place of those you have. The old ones stop working at once.">
          New recovery codes
        </PageHeading>
      </CodesForm>
    </PageShell>
  );
}
