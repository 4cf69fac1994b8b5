import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { ButtonRow, LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { findProvider } from "@/lib/access/elsewhere";
import { anyone } from "@/lib/access/gates";
import { ProviderForm } from "../provider-buttons";

export const metadata: Metadata = { title: "Not linked yet" };

/** For whoever signed in elsewhere with an account that opens nothing here. */
export default async function NotLinkedPage({ searchParams }: Props) {
  const person = await anyone();
  const provider = findProvider((await searchParams).with);
  if (provider === undefined) return notFound();
  const { name } = provider;
  return (
    <PageShell person={person} at="/sign-in">
      <PageHeading>{`This ${name} account is not linked to a Waymark account`}</PageHeading>
      <div className="prose mb-8">
        <p>
          You signed in at {name}, but that account opens nothing here. Waymark does not go by email
          addresses: they change hands.
        </p>
        <h2>How to get in</h2>
        <ul>
          <li>
            If you have a password here, sign in with it. Then link your {name} account under Your
            account, and it opens Waymark from then on.
          </li>
          <li>If you have been invited, open the link in the invitation.</li>
          <li>
            If you have neither, ask the chair or the clerk of your trust. For an RSC team, ask
            whoever looks after Waymark for you.
          </li>
        </ul>
      </div>
      <ButtonRow>
        <LinkButton href="/sign-in">Sign in with a password</LinkButton>
        <ProviderForm
          provider={provider}
          label={`Use another ${name} account`}
          hidden={{ which: "ask" }}
        />
      </ButtonRow>
    </PageShell>
  );
}
