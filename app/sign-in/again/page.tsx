import type { Metadata } from "next";
import { AskForm } from "@/app/_shell/ask-form";
import { PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { PageHeading } from "@/components/ui/page-heading";
import { getOwnProof } from "@/lib/access";
import { requirePerson, thisMoment } from "@/lib/access/gates";
import { runtime } from "@/lib/db";
import { DEMO_PASSWORD } from "@/prisma/demo-people";
import { localPath } from "../local-path";
import { proveAgainAction } from "./actions";
import { ASKS } from "./asks";

export const metadata: Metadata = { title: "Show that it is you" };

/** For what asks for a fresh proof: by the way that somebody has. */
export default async function ProveAgainPage({ searchParams }: Props) {
  const person = await requirePerson();
  const asked = await searchParams;
  const next = localPath(typeof asked.next === "string" ? asked.next : undefined);
  const { way, email } = await getOwnProof(person, await thisMoment());
  const heading = <PageHeading lead={LEAD}>Show that it is you</PageHeading>;
  return (
    <PageShell person={person} at="/account">
      {way === null ? (
        <>
          {heading}
          <p>
            You sign in through another service. Sign out, sign in again, and then do what you were
            about to do.
          </p>
        </>
      ) : (
        <AskForm
          act={proveAgainAction}
          button="Continue"
          hidden={{ next: next === "/" ? "" : next }}
          asks={[ASKS[way]]}
          username={way === "password" ? email : undefined}
        >
          {heading}
        </AskForm>
      )}
      {way === "password" && runtime().demo && (
        <p className="mt-6 text-ink-2">In the demo everybody’s password is “{DEMO_PASSWORD}”.</p>
      )}
    </PageShell>
  );
}

const LEAD =
  "You have been signed in for a while. Before you go on, make sure that nobody else is using your screen.";
