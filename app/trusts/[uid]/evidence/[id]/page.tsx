import type { Metadata } from "next";
import { KeptForm } from "@/app/_shell/kept-form";
import { requireTrustOrForm } from "@/app/_shell/or-form";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { PageHeading } from "@/components/ui/page-heading";
import { changeEvidenceAction } from "./actions";
import { ChangeForm } from "./change-form";
import { type PieceParams, requirePiece } from "./find-piece";
import { PieceView } from "./piece-view";

export const metadata: Metadata = { title: "A piece of evidence" };

/** What one piece of evidence is, what it shows, who opens it; whoever it belongs to changes that here. */
export default async function PiecePage({ params, searchParams }: Props<PieceParams>) {
  const at = await params;
  const here = await requireTrustOrForm(at.uid);
  const change = changeEvidenceAction.bind(null, at);
  if (here === null)
    return (
      <KeptForm>
        <ChangeForm change={change} at={`/trusts/${at.uid}/evidence/${at.id}`} initial={{}}>
          <PageHeading>Change what is said about it</PageHeading>
        </ChangeForm>
      </KeptForm>
    );
  const { visit, piece } = await requirePiece(at);
  const query = await searchParams;
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${at.uid}`}
    >
      <PieceView
        piece={piece}
        uid={at.uid}
        names={visit.may("evidence:open")}
        change={piece.own && visit.may("evidence:prepare") ? change : null}
        news={"saved" in query ? "Saved." : null}
      />
    </PageShell>
  );
}
