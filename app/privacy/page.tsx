import type { Metadata } from "next";
import { PageShell, wordsOfOnly } from "@/app/_shell/page-shell";
import { NotNamed, operatorName } from "@/app/_shell/who-runs-this";
import { PageHeading } from "@/components/ui/page-heading";
import { wordsAt } from "@/lib/access";
import { anyone } from "@/lib/access/gates";
import { Held } from "./held";
import { type OwnTrust, Rights } from "./rights";

export const metadata: Metadata = { title: "Privacy notice" };

/** What is held about people, by whom and what for; for anybody, before they sign in. */
export default async function PrivacyPage() {
  const person = await anyone();
  const words = wordsOfOnly(person);
  const held = person?.appointments ?? [];
  const trusts = held.flatMap((at): [string, OwnTrust][] =>
    at.body === "trust" ? [[at.name, { name: at.name, clerk: wordsAt(person, at).clerk }]] : [],
  );
  return (
    <PageShell person={person} at="/privacy">
      <PageHeading lead="Your trust decides what is written here, and answers for it.">
        Privacy notice
      </PageHeading>
      <NotNamed />
      <div className="prose mt-8">
        <h2>Who answers for it</h2>
        <p>
          Each trust is the controller of what its people write here: it decides what for, and you
          can hold it to that. The processor, which keeps it for all trusts and does only what they
          ask, is {operatorName()}. The makers of Waymark see none of it.
        </p>
        <Held />
        <h2>Who sees it</h2>
        <p>
          The people of your trust, by their roles: <a href="/who-sees-what">who sees what</a> lists
          each. The administrator of this service sees names, email addresses and appointments, and
          nothing that a trust writes. Another trust sees nothing at all. None of it is sold or
          given to anybody else.
        </p>
        <h2>What the {words.rscTeam} receives when a trust shares</h2>
        <p>
          The approved version: the levels, the reasons and the day each was agreed, the evidence
          notes if the trust included them, the day of the meeting and its minute reference, the
          name of whoever shared it, and what the share is for. Nothing from a draft, and nothing
          before the board shares. The {words.rscTeam} belongs to the Department for Education,
          which is a separate controller: from then on it answers for its own use. If the trust
          withdraws the share, the {words.rscTeam} can no longer open it here.
        </p>
        <Rights trusts={[...new Map(trusts).values()]} words={words} />
      </div>
    </PageShell>
  );
}
