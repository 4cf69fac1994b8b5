import type { Metadata } from "next";
import { PageShell } from "@/app/_shell/page-shell";
import { anyone } from "@/lib/access/gates";
import { CURRENT_RUBRIC } from "@/lib/rubric";
import { BlankFramework } from "./blank-framework";

export const metadata: Metadata = { title: "Blank framework" };

/** The framework to fill in with a pen: a sheet for the meeting and one for each row. */
export default async function BlankFrameworkPage() {
  const person = await anyone();
  return (
    <PageShell person={person} at="/framework">
      <BlankFramework rubric={CURRENT_RUBRIC} />
    </PageShell>
  );
}
