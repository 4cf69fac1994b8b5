import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AskForm } from "@/app/_shell/ask-form";
import { PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { PageHeading } from "@/components/ui/page-heading";
import { findWaiting } from "@/lib/access";
import { readSessionCookie } from "@/lib/access/cookie";
import { anyone, thisMoment } from "@/lib/access/gates";
import { localPath } from "../local-path";
import { codeAction } from "./actions";

export const metadata: Metadata = { title: "Enter your code" };

/** The second step for whoever has set up an authenticator app. */
export default async function CodePage({ searchParams }: Props) {
  const person = await anyone();
  const asked = await searchParams;
  const next = localPath(typeof asked.next === "string" ? asked.next : undefined);
  if (person !== null) return redirect(next);
  const waiting = await readSessionCookie();
  const isWaiting = waiting !== null && (await findWaiting(waiting, await thisMoment())) !== null;
  if (!isWaiting) return redirect("/sign-in");
  return (
    <PageShell person={null} at="/sign-in">
      <AskForm
        act={codeAction}
        button="Continue"
        hidden={{ next: next === "/" ? "" : next }}
        asks={[
          {
            kind: "code",
            name: "code",
            label: "Code",
            hint: "Six figures from your authenticator app, or one of your recovery codes",
          },
        ]}
      >
        <PageHeading lead="Your password was right. Now open your authenticator app and type the code it shows for Waymark.">
          Enter your code
        </PageHeading>
      </AskForm>
      <div className="prose mt-8">
        <p>
          No phone at hand? Use one of the recovery codes you kept when you set the app up. Each
          works once. If you have neither, ask whoever runs this service.
        </p>
        <p>
          <a href="/sign-in">Begin again</a>
        </p>
      </div>
    </PageShell>
  );
}
