import type { Metadata } from "next";
import { RemoveView } from "@/app/_shell/evidence/remove-view";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { nothingHere } from "@/lib/access/gates";
import { type PieceParams, requirePiece } from "../find-piece";
import { removeEvidenceAction } from "./actions";

export const metadata: Metadata = { title: "Remove evidence" };

/** What removing does, before it is done. */
export default async function RemovePage({ params }: Props<PieceParams>) {
  const at = await params;
  const { visit, piece } = await requirePiece(at);
  if (!piece.own || !visit.may("evidence:prepare")) return nothingHere(visit.person);
  return (
    <PageShell
      person={visit.person}
      held={inTrust(visit.person, visit.scope.trustUid)}
      at={`/trusts/${at.uid}`}
    >
      <RemoveView
        caption={piece.trustName}
        title={piece.title}
        uses={piece.uses.length}
        back={{ href: `/trusts/${at.uid}/evidence/${piece.id}`, words: "Back to the evidence" }}
        remove={removeEvidenceAction.bind(null, at)}
      >
        <p>
          Whoever it was shared with cannot open it from their next click on. Approved versions keep
          its title and dates.
        </p>
      </RemoveView>
    </PageShell>
  );
}
