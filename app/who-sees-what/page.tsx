import type { Metadata } from "next";
import { PageShell, wordsOfOnly } from "@/app/_shell/page-shell";
import { PageHeading } from "@/components/ui/page-heading";
import { anyone } from "@/lib/access/gates";
import { WhoSeesWhatTable } from "./table";

export const metadata: Metadata = { title: "Who sees what" };

/** The product's promise, before anybody signs in. */
export default async function WhoSeesWhatPage() {
  const person = await anyone();
  const words = wordsOfOnly(person);
  return (
    <PageShell person={person} at="/who-sees-what" width="dashboard">
      <PageHeading lead="What a trust writes is the trust’s own. Its readers, such as a diocese or an auditor, see what the board has approved. The RSC team sees that only when the board decides to share it.">
        Who sees what
      </PageHeading>
      <WhoSeesWhatTable words={words} />
      <div className="mt-8 flex max-w-reading flex-col gap-3">
        <p>
          Only the {words.rscTeam} of the region a share names can read it. Every reading by the
          team, and every reading by a reader, is recorded, and the trust’s record keeps it.
        </p>
        <p>
          Private is not secret in law: trusts and the Department are subject to freedom of
          information, and people may ask for what is held about them.
        </p>
      </div>
    </PageShell>
  );
}
