import type { Metadata } from "next";
import { PageShell } from "@/app/_shell/page-shell";
import { PageHeading } from "@/components/ui/page-heading";
import { Table } from "@/components/ui/table";
import { anyone } from "@/lib/access/gates";
import { BROWSERS } from "./browsers";

export const metadata: Metadata = { title: "Supported browsers" };

/** What Waymark works in, and what to do elsewhere. */
export default async function BrowsersPage() {
  const person = await anyone();
  return (
    <PageShell person={person} at="/browsers">
      <PageHeading lead="Any browser of the last two years will do, on a computer, a tablet or a phone.">
        Supported browsers
      </PageHeading>
      <Table
        caption="The oldest version that shows everything as it was designed"
        columns={[
          { key: "name", label: "Browser" },
          { key: "from", label: "From version", numeric: true },
          { key: "released", label: "Released" },
        ]}
        rows={BROWSERS.map(({ name, from, released }) => ({
          key: name,
          heading: name,
          cells: [from, released],
        }))}
      />
      <div className="prose mt-8">
        <p>
          On an iPhone or iPad every browser rests on Safari, so iOS 16.4 or newer is what counts
          there. Each change of Waymark is tested in Chromium, on which Chrome and Edge rest. We do
          not test each change in Firefox and Safari, so tell us if something looks wrong there.
        </p>
        <h2>Without JavaScript</h2>
        <p>
          Everything works if your school’s network blocks scripts: rating, checking, approving,
          sharing and reading. Only the comforts are missing: answers do not save themselves, so use
          the button at the end of each page.
        </p>
        <h2>In an older browser</h2>
        <p>
          The words, the links and the forms still work, but pages may look plain or out of line.
          Update the browser, or use another device if your trust’s computer cannot be updated.
          Internet Explorer is not supported.
        </p>
        <p>
          If something does not work, <a href="/help#trouble">help says what to do</a>.
        </p>
      </div>
    </PageShell>
  );
}
