import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { VerbForm } from "@/components/ui/verb-form";
import { nothingHere } from "@/lib/access/gates";
import { type PieceParams, requirePiece } from "../find-piece";
import { removeEvidenceAction } from "./actions";

export const metadata: Metadata = { title: "Remove evidence" };

/** What removing does, before it is done. */
export default async function RemovePage({ params }: Props<PieceParams>) {
  const at = await params;
  const { visit, piece } = await requirePiece(at);
  if (!piece.own || !visit.may("evidence:prepare")) return nothingHere(visit.person);
  const back = `/trusts/${at.uid}/evidence/${piece.id}`;
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${at.uid}`}
    >
      <BackLink href={back}>Back to the evidence</BackLink>
      <PageHeading caption={piece.trustName}>Remove “{piece.title}”</PageHeading>
      <p className="mb-3">
        What it says is deleted, and it shows no statement any more
        {piece.uses.length > 0 && <>: {piece.uses.length} of them rest on it now</>}. Whoever it was
        shared with cannot open it from their next click on.
      </p>
      <p className="mb-8">
        Approved versions keep its title and dates. While a hold is in force, what it says is kept
        where nobody opens it.
      </p>
      <VerbForm act={removeEvidenceAction.bind(null, at)} label="Remove this evidence" />
      <p className="mt-6">
        <a href={back}>Keep it</a>
      </p>
    </PageShell>
  );
}
