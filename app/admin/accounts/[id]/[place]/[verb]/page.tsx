import type { Metadata } from "next";
import { AskForm } from "@/app/_shell/ask-form";
import { asAdministrator, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere, requireAdmin, requireRecentProof } from "@/lib/access/gates";
import { getAccount } from "@/lib/people/accounts/queries";
import { readClosing } from "@/lib/people/accounts/schema";
import { changeAccessAction } from "./actions";
import { askFor, type ClosingParams } from "./closing";

export const metadata: Metadata = { title: "Change access" };

/** What closing an account or a place does, or opening it again, before it is done. */
export default async function ChangeAccessPage({ params }: Props<ClosingParams>) {
  const visit = await requireAdmin();
  await requireRecentProof();
  const at = await params;
  const closing = readClosing(at.id, at.place, at.verb);
  const isOwn = closing?.userId === visit.person.userId;
  if (closing === null || isOwn) return nothingHere(visit.person);
  const account = await getAccount(visit.scope, closing.userId);
  const asked = account && askFor(account, closing, visit.words);
  if (asked === null) return nothingHere(visit.person);
  const back = `/admin/accounts/${closing.userId}`;
  return (
    <PageShell person={visit.person} held={asAdministrator(visit.person)} at="/admin">
      <BackLink href={back}>Back to {account?.name}</BackLink>
      <AskForm act={changeAccessAction.bind(null, at)} asks={[]} button={asked.button}>
        <PageHeading caption={account?.email}>{asked.title}</PageHeading>
        <div className="prose mb-8">
          {asked.says.map(words => (
            <p key={words}>{words}</p>
          ))}
        </div>
      </AskForm>
      <p className="mt-6">
        <a href={back}>Leave it as it is</a>
      </p>
    </PageShell>
  );
}
