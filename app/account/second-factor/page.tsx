import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { localPath } from "@/app/sign-in/local-path";
import { BackLink } from "@/components/ui/back-link";
import { ButtonRow, LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { getSecondFactor, needsSecondFactor, type SecondFactor } from "@/lib/access";
import { requirePerson, thisMoment } from "@/lib/access/gates";
import { runtime } from "@/lib/db";
import { sayDay } from "@/lib/forms";

export const metadata: Metadata = { title: "Authenticator app" };

/** Where a gate sends whoever must prove more; and where anybody sets an app up or takes it off. */
export default async function SecondFactorPage({ searchParams }: Props) {
  const person = await requirePerson();
  const factor = await getSecondFactor(person, await thisMoment());
  const { next } = await searchParams;
  const onward = localPath(typeof next === "string" ? next : undefined);
  const isAsked = next !== undefined && !person.sessionProof?.secondFactor;
  if (isAsked && factor.state === "set-up") {
    return redirect(`/sign-in/again?next=${encodeURIComponent(onward)}`);
  }
  const isMissing = needsSecondFactor(person) && factor.state !== "set-up";
  return (
    <PageShell person={person} at="/account">
      <BackLink href="/account">Your account</BackLink>
      <PageHeading lead="A second step when you sign in: after your password, six figures from an app on your phone. Nobody gets in by a password alone.">
        Authenticator app
      </PageHeading>
      {isMissing && <Needed />}
      {factor.state === "set-up" ? <SetUp factor={factor} /> : <NotSetUp />}
    </PageShell>
  );
}

function Needed() {
  return (
    <div className="mb-8">
      {runtime().demo ? (
        <Notice title="Not asked for in the demo">
          <p>
            Where Waymark is run for real, the RSC team and administrators cannot work without this:
            what they can read belongs to many others.
          </p>
        </Notice>
      ) : (
        <Notice kind="warning" title="Set this up before you go on">
          <p>
            You can read what belongs to many others, so a password alone is not enough for your
            work. It takes about two minutes, once.
          </p>
        </Notice>
      )}
    </div>
  );
}

function NotSetUp() {
  return (
    <div className="flex flex-col gap-6">
      <div className="prose">
        <p>
          Any authenticator app will do: Microsoft Authenticator, Google Authenticator, 2FAS, or the
          one in your phone or password manager. You need your phone beside you.
        </p>
        <p>You also get ten recovery codes to keep, for a day without your phone.</p>
      </div>
      <ButtonRow>
        <LinkButton href="/account/second-factor/set-up">Set up an app</LinkButton>
      </ButtonRow>
    </div>
  );
}

function SetUp({ factor }: { factor: SecondFactor & { state: "set-up" } }) {
  const { since, codesLeft } = factor;
  return (
    <div className="flex flex-col gap-6">
      <Notice kind={codesLeft > 2 ? "success" : "warning"}>
        <p>
          Set up on {sayDay(since)}. {sayLeft(codesLeft)}
        </p>
      </Notice>
      <ButtonRow>
        <LinkButton href="/account/second-factor/recovery-codes" look="secondary">
          Get new recovery codes
        </LinkButton>
        <LinkButton href="/account/second-factor/remove" look="secondary">
          Remove the app
        </LinkButton>
      </ButtonRow>
      <p className="text-ink-2">
        New phone? Remove the app here while you still have the old one, then set it up again.
      </p>
    </div>
  );
}

function sayLeft(codes: number): string {
  if (codes === 0) return "You have no recovery code left.";
  return codes === 1
    ? "You have one recovery code left."
    : `You have ${codes} recovery codes left.`;
}
