import type { Metadata } from "next";
import { AskForm } from "@/app/_shell/ask-form";
import { PageShell } from "@/app/_shell/page-shell";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { getOwnProof } from "@/lib/access";
import { requirePerson, thisMoment } from "@/lib/access/gates";
import { changePasswordAction } from "./actions";

export const metadata: Metadata = { title: "Change your password" };

export default async function PasswordPage() {
  const person = await requirePerson();
  const { email } = await getOwnProof(person, await thisMoment());
  return (
    <PageShell person={person} at="/account">
      <BackLink href="/account">Your account</BackLink>
      <AskForm
        act={changePasswordAction}
        button="Change my password"
        username={email}
        asks={[
          { kind: "password", name: "present", label: "The password you have now" },
          {
            kind: "new-password",
            name: "password",
            label: "New password",
            hint: "12 characters or more. Three words that have nothing to do with each other are easy to remember",
          },
        ]}
      >
        <PageHeading lead="Your other devices are signed out, and we send you a letter to say so.">
          Change your password
        </PageHeading>
      </AskForm>
      <p className="mt-8">
        Do you not know it any more?{" "}
        <a href="/sign-in/forgotten">Choose a new one by a letter to your email address</a>
      </p>
    </PageShell>
  );
}
