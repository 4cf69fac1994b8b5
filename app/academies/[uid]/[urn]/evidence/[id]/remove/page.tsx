import type { Metadata } from "next";
import { RemoveView } from "@/app/_shell/evidence/remove-view";
import type { Props } from "@/app/_shell/props";
import { nothingHere, requireAcademy } from "@/lib/access/gates";
import { getAcademyPieces } from "@/lib/assessments/academy-evidence/queries";
import { idIn } from "@/lib/forms";
import { AcademyShell } from "../../../frame";
import { removeAcademyEvidenceAction } from "./actions";

export const metadata: Metadata = { title: "Remove evidence" };

/** What removing a piece of an academy's own evidence does, before it is done. */
export default async function RemoveAcademyEvidencePage({
  params,
}: Props<{ uid: string; urn: string; id: string }>) {
  const at = await params;
  const visit = await requireAcademy(at.uid, at.urn);
  const id = idIn(at.id);
  const found = id === null ? null : await getAcademyPieces(visit.scope, id);
  const piece = found?.pieces[0];
  if (!found || piece === undefined || piece.keptBy !== null) return nothingHere(visit.person);
  return (
    <AcademyShell visit={visit}>
      <RemoveView
        caption={found.academyName}
        title={piece.title}
        uses={piece.shows}
        back={{ href: `/academies/${at.uid}/${at.urn}/evidence`, words: "Back to your evidence" }}
        remove={removeAcademyEvidenceAction.bind(null, at)}
      >
        <p>The answers and the marks that you gave stay as they are.</p>
      </RemoveView>
    </AcademyShell>
  );
}
