import type { Metadata } from "next";
import { PageShell } from "@/app/_shell/page-shell";
import { PageHeading } from "@/components/ui/page-heading";
import { Table } from "@/components/ui/table";
import { READER_LABELS, READERS, WHO_SEES_WHAT } from "@/lib/access";
import { anyone } from "@/lib/access/gates";

export const metadata: Metadata = { title: "Who sees what" };

/** The product's promise, from the same table the tests hold the server to. */
export default async function WhoSeesWhatPage() {
  const person = await anyone();
  return (
    <PageShell person={person} at="/who-sees-what" width="dashboard">
      <PageHeading lead="What a trust writes is the trust’s own. Its readers, such as a diocese or an auditor, see what the board has approved. The RSC team sees that only when the board decides to share it.">
        Who sees what
      </PageHeading>
      <Table
        caption="Who can read each part of a self-assessment"
        columns={[
          { key: "what", label: "What" },
          ...READERS.map(key => ({ key, label: READER_LABELS[key] })),
        ]}
        rows={Object.entries(WHO_SEES_WHAT).map(([what, sight]) => ({
          key: what,
          heading: what,
          cells: READERS.map(reader =>
            sight[reader] === "when shared"
              ? "When shared"
              : sight[reader] === "yes"
                ? "Yes"
                : "No",
          ),
        }))}
      />
      <div className="mt-8 flex max-w-reading flex-col gap-3">
        <p>
          Only the RSC team of the region a share names can read it. Every reading by the team, and
          every reading by a reader, is recorded, and the trust’s record keeps it.
        </p>
        <p>
          Private is not secret in law: trusts and the Department are subject to freedom of
          information, and people may ask for what is held about them.
        </p>
      </div>
    </PageShell>
  );
}
