import type { Metadata } from "next";
import { PageShell } from "@/app/_shell/page-shell";
import { NotNamed } from "@/app/_shell/who-runs-this";
import { PageHeading } from "@/components/ui/page-heading";
import { anyone, thisMoment } from "@/lib/access/gates";
import { Compliance } from "./compliance";
import { HowAccessible } from "./how-accessible";

export const metadata: Metadata = { title: "Accessibility statement" };

/** The statement that the accessibility regulations ask of public bodies, by the government's sample. */
export default async function AccessibilityPage() {
  const person = await anyone();
  const { now } = await thisMoment();
  return (
    <PageShell person={person} at="/accessibility">
      <PageHeading>Accessibility statement for Waymark</PageHeading>
      <NotNamed />
      <div className="prose mt-8">
        <HowAccessible />
        <Compliance today={now} />
      </div>
    </PageShell>
  );
}
