import { signOutAction } from "@/app/_shell/actions";
import { SignOutForm } from "@/app/_shell/sign-out-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { VerbForm } from "@/components/ui/verb-form";
import { type Person, sayPlace } from "@/lib/access";
import type { Open } from "@/lib/people/invitations/queries";
import { invitationPath } from "@/lib/people/invitations/rules";
import { acceptAction, joinAction } from "./actions";
import { NewcomerForm } from "./newcomer-form";

/** Who invites to what, and the one way on that fits whoever opened the link. */
export function OpenInvitation({
  token,
  open,
  person,
}: {
  token: string;
  open: Open;
  person: Person | null;
}) {
  const heading = <Heading open={open} />;
  if (person !== null && open.account !== "theirs") {
    return (
      <>
        {heading}
        <WrongAccount open={open} person={person} />
      </>
    );
  }
  if (person !== null) {
    return (
      <>
        {heading}
        <VerbForm act={acceptAction.bind(null, token)} label="Accept the invitation" />
      </>
    );
  }
  if (open.account === "none") {
    return (
      <NewcomerForm join={joinAction.bind(null, token)} email={open.email} name={open.name}>
        {heading}
      </NewcomerForm>
    );
  }
  return (
    <>
      {heading}
      <p className="mb-6">{open.email} has an account. Sign in with it, then accept.</p>
      <a
        href={`/sign-in?next=${encodeURIComponent(invitationPath(token))}`}
        className="font-semibold"
      >
        Sign in to accept
      </a>
    </>
  );
}

function Heading({ open }: { open: Open }) {
  return (
    <PageHeading
      caption="Invitation"
      lead={`You are invited as: ${sayPlace(open, open.words)}. The invitation was sent to ${open.email}.`}
    >
      {open.invitedByName} has invited you to {open.trustName}
    </PageHeading>
  );
}

/** Somebody signed in whose account is not the invited one: nothing happens to either. */
function WrongAccount({ open, person }: { open: Open; person: Person }) {
  return (
    <>
      <Notice kind="warning" title="This invitation is for another account">
        You are signed in as {person.name}, and the invitation was sent to {open.email}.
      </Notice>
      <div className="prose mt-6">
        <p>
          If {open.email} is yours too, sign out and open the link from the email again. If not,
          leave the invitation to whom it was sent. Or ask {open.invitedByName} to invite you at the
          address you sign in with.
        </p>
      </div>
      <div className="mt-6">
        <SignOutForm signOut={signOutAction}>
          <Button look="secondary">Sign out</Button>
        </SignOutForm>
      </div>
    </>
  );
}
