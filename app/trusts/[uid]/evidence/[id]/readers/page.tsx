import type { Metadata } from "next";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { sayRole } from "@/lib/access";
import { nothingHere } from "@/lib/access/gates";
import { getMayBeNamed } from "@/lib/assessments/piece/queries";
import { tickOf } from "@/lib/forms";
import { type PieceParams, requirePiece } from "../find-piece";
import { nameReadersAction } from "./actions";
import { ReadersForm } from "./readers-form";

export const metadata: Metadata = { title: "Who can open it" };

/** Whom the chair lets open a piece of restricted evidence. */
export default async function ReadersPage({ params }: Props<PieceParams>) {
  const at = await params;
  const here = await requireTrustOrForm(at.uid);
  const name = nameReadersAction.bind(null, at);
  const address = `/trusts/${at.uid}/evidence/${at.id}/readers`;
  if (here === null)
    return (
      <KeptForm>
        <ReadersForm name={name} at={address} people={[]} initial={{}}>
          <PageHeading>Who else can open it</PageHeading>
        </ReadersForm>
      </KeptForm>
    );
  const { visit, piece } = await requirePiece(at);
  const grant = visit.grant("evidence:open");
  if (grant === null || !piece.restricted) return nothingHere(visit.person);
  const people = await getMayBeNamed(grant);
  const back = `/trusts/${at.uid}/evidence/${piece.id}`;
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${at.uid}`}
    >
      <BackLink href={back}>Back to the evidence</BackLink>
      <ReadersForm
        name={name}
        at={address}
        people={people.map(({ userId, name, role }) => ({
          field: tickOf(userId),
          name,
          role: sayRole(role, visit.words),
        }))}
        initial={Object.fromEntries(piece.readers.map(({ userId }) => [tickOf(userId), "yes"]))}
      >
        <PageHeading
          caption={piece.title}
          lead="The chair, the governance professional and whoever added it can open it anyway."
        >
          Who else can open it
        </PageHeading>
      </ReadersForm>
    </PageShell>
  );
}
