import type { Metadata } from "next";
import { PageShell } from "@/app/_shell/page-shell";
import { PageHeading } from "@/components/ui/page-heading";
import { Table } from "@/components/ui/table";
import { listCookies } from "@/lib/access/cookie";
import { anyone } from "@/lib/access/gates";

export const metadata: Metadata = { title: "Cookies" };

const LEAD = {
  one: "Waymark sets one cookie, and only once you sign in. It does not work without it.",
  several:
    "Waymark sets cookies only to sign you in and keep you signed in. It does not work without them.",
} as const;

/** The cookies there are. Each is necessary, so nobody is asked to agree to any. */
export default async function CookiesPage() {
  const person = await anyone();
  const cookies = listCookies();
  return (
    <PageShell person={person} at="/cookies">
      <PageHeading lead={LEAD[cookies.length > 1 ? "several" : "one"]}>Cookies</PageHeading>
      <Table
        caption="Cookies that Waymark sets"
        columns={[
          { key: "name", label: "Name" },
          { key: "purpose", label: "What it is for" },
          { key: "lasts", label: "How long it stays" },
        ]}
        rows={cookies.map(({ name, purpose, lasts }) => ({
          key: name,
          heading: name,
          cells: [purpose, lasts],
        }))}
      />
      <div className="prose mt-8">
        <p>
          {cookies.length > 1 ? "They are" : "It is"} strictly necessary, so the law asks for no
          consent and there is no banner. Nothing here counts visits, follows you to other websites
          or shows advertisements, and nothing is loaded from anybody else’s website.
        </p>
        <h2>What stays on your device besides</h2>
        <p>
          While you type an answer, your browser keeps the text in its own storage for that tab, so
          that it is not lost if the connection fails. It is kept on your device until it is saved
          or you sign out, and goes when you close the tab.
        </p>
        <h2>Removing the cookie</h2>
        <p>
          Sign out, and it is gone. You can also delete it in your browser’s settings; then you have
          to sign in again.
        </p>
      </div>
    </PageShell>
  );
}
