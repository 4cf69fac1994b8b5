import type { Metadata } from "next";
import { encode } from "uqr";
import { AskForm } from "@/app/_shell/ask-form";
import { PageShell } from "@/app/_shell/page-shell";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { QrCode } from "@/components/ui/qr-code";
import { getSecondFactor, type SecondFactor } from "@/lib/access";
import { requireRecentProof, thisMoment } from "@/lib/access/gates";
import { CodesForm } from "../codes-form";
import { beginAction, confirmAppAction } from "./actions";

export const metadata: Metadata = { title: "Set up an app" };

export default async function SetUpPage() {
  const person = await requireRecentProof();
  const factor = await getSecondFactor(person, await thisMoment());
  return (
    <PageShell person={person} at="/account">
      <BackLink href="/account/second-factor">Authenticator app</BackLink>
      {factor.state === "none" ? (
        <AskForm act={beginAction} asks={[]} button="Show me the square">
          <PageHeading lead="Have your phone beside you, with an authenticator app on it. On the next page it reads a square from this screen.">
            Set up an app
          </PageHeading>
        </AskForm>
      ) : (
        <CodesForm
          act={confirmAppAction}
          asksCode={factor.state === "begun"}
          button={factor.state === "begun" ? "Finish" : "Check again"}
        >
          {factor.state === "begun" ? <Square factor={factor} /> : <Already />}
        </CodesForm>
      )}
    </PageShell>
  );
}

function Square({ factor }: { factor: SecondFactor & { state: "begun" } }) {
  return (
    <>
      <PageHeading>Set up an app</PageHeading>
      <ol className="mb-8 flex list-decimal flex-col gap-4 pl-6">
        <li>In the app, choose to add an account.</li>
        <li>
          Point your phone at this square.
          <div className="my-3">
            <QrCode
              rows={encode(factor.address, { border: 3 }).data}
              label="Square for your authenticator app; the key below says the same"
            />
          </div>
          On the phone itself, or no camera? Type this key into the app instead:{" "}
          <span className="font-semibold break-words">{factor.key}</span>
        </li>
        <li>The app now shows six figures for Waymark. Type them here.</li>
      </ol>
    </>
  );
}

function Already() {
  return (
    <>
      <PageHeading>Set up an app</PageHeading>
      <p className="mb-6">
        An app is set up already. To set up another, first{" "}
        <a href="/account/second-factor/remove">remove the one there is</a>.
      </p>
    </>
  );
}
