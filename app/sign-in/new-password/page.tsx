import type { Metadata } from "next";
import { type Asked, AskForm } from "@/app/_shell/ask-form";
import { PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { anyone, thisMoment } from "@/lib/access/gates";
import { runtime } from "@/lib/db";
import { findLetterOwner } from "@/lib/people/passwords/queries";
import { tokenIn } from "@/lib/people/passwords/rules";
import { byCodeAction, byLinkAction } from "./actions";

export const metadata: Metadata = { title: "Choose a new password" };

/** Opened by the letter's link, or typed into with its code. Opening it asks and spends nothing. */
export default async function NewPasswordPage({ searchParams }: Props) {
  const person = await anyone();
  const asked = await searchParams;
  const token = tokenIn(asked.token);
  return (
    <PageShell person={person} held={null} at="/sign-in">
      {token === null ? <ByCode isSent={"sent" in asked} /> : <ByLink token={token} />}
    </PageShell>
  );
}

function ByCode({ isSent }: { isSent: boolean }) {
  return (
    <AskForm act={byCodeAction} button="Change my password" asks={[EMAIL, CODE, CHOSEN]}>
      <PageHeading lead="Type the code of six figures from the letter, or open the letter’s link instead.">
        Choose a new password
      </PageHeading>
      {isSent && <Sent />}
    </AskForm>
  );
}

async function ByLink({ token }: { token: string }) {
  const email = await findLetterOwner(token, await thisMoment());
  return (
    <AskForm
      act={byLinkAction}
      button="Change my password"
      hidden={{ token }}
      username={email ?? ""}
      asks={[CHOSEN]}
    >
      <PageHeading
        caption={email ?? undefined}
        lead="Every device that is signed in with the old password is signed out."
      >
        Choose a new password
      </PageHeading>
      {email === null && (
        <div className="mb-8">
          <Notice kind="warning" title="This link works no more">
            <p>
              It was used before, is older than 15 minutes, or a newer letter took its place.{" "}
              <a href="/sign-in/forgotten">Ask for a new letter</a>
            </p>
          </Notice>
        </div>
      )}
    </AskForm>
  );
}

const EMAIL: Asked = { kind: "email", name: "email", label: "Email address" };
const CODE: Asked = { kind: "code", name: "code", label: "Code from the letter" };
const CHOSEN: Asked = {
  kind: "new-password",
  name: "password",
  label: "New password",
  hint: "12 characters or more. Three words that have nothing to do with each other are easy to remember",
};

function Sent() {
  return (
    <div className="mb-8">
      <Notice kind="success" title="A letter is on its way">
        <p>
          It comes within a few minutes and works for 15. Look among unwanted mail if it does not,
          and make sure the address was typed right.
        </p>
        {runtime().demo && (
          <p className="mt-2">
            The demo sends nothing: read the letter in <a href="/outbox">its outbox</a>.
          </p>
        )}
      </Notice>
    </div>
  );
}
