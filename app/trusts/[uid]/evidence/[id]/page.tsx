import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { changeEvidenceAction } from "./actions";
import { type PieceParams, requirePiece } from "./find-piece";
import { PieceView } from "./piece-view";

export const metadata: Metadata = { title: "A piece of evidence" };

/** What one piece of evidence is, what it shows, who opens it; whoever it belongs to changes that here. */
export default async function PiecePage({ params, searchParams }: Props<PieceParams>) {
  const at = await params;
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
        change={
          piece.own && visit.may("evidence:prepare") ? changeEvidenceAction.bind(null, at) : null
        }
        news={"saved" in query ? "Saved." : null}
      />
    </PageShell>
  );
}
