import type { Metadata } from "next";
import { AskForm } from "@/app/_shell/ask-form";
import { PageShell } from "@/app/_shell/page-shell";
import { PageHeading } from "@/components/ui/page-heading";
import { anyone } from "@/lib/access/gates";
import { forgottenAction } from "./actions";

export const metadata: Metadata = { title: "Forgotten your password" };

export default async function ForgottenPage() {
  const person = await anyone();
  return (
    <PageShell person={person} held={null} at="/sign-in">
      <AskForm
        act={forgottenAction}
        button="Send me a letter"
        asks={[{ kind: "email", name: "email", label: "Email address" }]}
      >
        <PageHeading lead="We send a letter to your email address, with a link and a code. Either lets you choose a new password.">
          Forgotten your password?
        </PageHeading>
      </AskForm>
    </PageShell>
  );
}
