import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ForgetTyped } from "@/app/_shell/forget-typed";
import { PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { findProvider, listProviders } from "@/lib/access/elsewhere";
import { anyone } from "@/lib/access/gates";
import { runtime } from "@/lib/db";
import { DEMO_SIGN_INS, type DemoSignIn, MORE_SIGN_INS } from "@/prisma/demo-sign-ins";
import { demoSignInAction, signInAction } from "./actions";
import { localPath } from "./local-path";
import { ProviderButtons, ProviderForms } from "./provider-buttons";
import { SignInForm } from "./sign-in-form";
import { readTrouble, sayTrouble } from "./with/back-at";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: Props) {
  const person = await anyone();
  const asked = await searchParams;
  const next = localPath(typeof asked.next === "string" ? asked.next : undefined);
  if (person !== null) return redirect(next);
  const trouble = readTrouble(asked.trouble);
  const provider = findProvider(asked.with);
  const providers = listProviders();
  const onward = next === "/" ? "" : next;
  return (
    <PageShell person={null} at="/sign-in">
      <SignInForm signIn={signInAction} next={onward}>
        <PageHeading lead="Where a trust finds out how mature it is, shows what that rests on, and decides what to do next.">
          Sign in to Waymark
        </PageHeading>
        {"changed" in asked && (
          <div className="mb-8">
            <Notice kind="success">
              Your password is changed, and every device is signed out. Sign in with the new one.
            </Notice>
          </div>
        )}
        {"signed-out" in asked && (
          <div className="mb-8">
            <ForgetTyped />
            <Notice kind="success">You have signed out.</Notice>
          </div>
        )}
        {trouble !== undefined && provider !== undefined && (
          <div className="mb-8">
            <Notice kind="warning" title="You are not signed in">
              {sayTrouble(trouble, provider.name)}
            </Notice>
          </div>
        )}
        <ProviderButtons providers={providers} />
      </SignInForm>
      <ProviderForms providers={providers} next={onward} />
      <p className="mt-6">
        <a href="/sign-in/forgotten" className="inline-flex min-h-11 items-center">
          Forgotten your password?
        </a>
      </p>
      <p className="mt-4 text-small text-ink-2">
        What is held about you, by whom and how long: <a href="/privacy">privacy notice</a>
      </p>
      {runtime().demo && <DemoSignIns />}
    </PageShell>
  );
}

/** The people of the demo, each with one button: a newcomer needs no address book. */
function DemoSignIns() {
  return (
    <section className="mt-12 border-t border-line pt-8">
      <h2>Try it as somebody in the demo</h2>
      <p className="mt-2 mb-4 text-ink-2">
        Invented people in invented trusts: one in each role. Choose one to sign in. No mail is
        sent: <a href="/outbox">what would be sent is here</a>.
      </p>
      <DemoPeople people={DEMO_SIGN_INS} />
      <h3 className="mt-8 mb-4">Others, whose trusts stand elsewhere</h3>
      <DemoPeople people={MORE_SIGN_INS} />
    </section>
  );
}

function DemoPeople({ people }: { people: readonly DemoSignIn[] }) {
  return (
    <ul className="card divide-y divide-line">
      {people.map(who => (
        <li
          key={who.email}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-5 py-3 md:flex-nowrap"
        >
          <div>
            <p className="font-semibold">{who.name}</p>
            <p className="text-small text-ink-2">{who.role}</p>
          </div>
          <DemoButton email={who.email} name={who.name} />
        </li>
      ))}
    </ul>
  );
}

function DemoButton({ email, name }: { email: string; name: string }) {
  return (
    <form action={demoSignInAction.bind(null, email)}>
      <button
        type="submit"
        className="min-h-11 cursor-pointer whitespace-nowrap font-semibold text-link underline"
      >
        Sign in as {name}
      </button>
    </form>
  );
}
