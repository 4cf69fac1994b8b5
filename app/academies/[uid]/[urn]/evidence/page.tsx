import type { Metadata } from "next";
import type { Props } from "@/app/_shell/props";
import { requireAcademy } from "@/lib/access/gates";
import { getAcademyPieces } from "@/lib/assessments/academy-evidence/queries";
import { AcademyShell } from "../frame";
import { PiecesView } from "./pieces-view";

export const metadata: Metadata = { title: "Your academy’s evidence" };

/** All that an academy has added, of any year, and the way to take it away. */
export default async function AcademyPiecesPage({
  params,
  searchParams,
}: Props<{ uid: string; urn: string }>) {
  const { uid, urn } = await params;
  const visit = await requireAcademy(uid, urn);
  return (
    <AcademyShell visit={visit}>
      <PiecesView
        {...(await getAcademyPieces(visit.scope))}
        home={`/academies/${uid}/${urn}`}
        removed={"removed" in (await searchParams)}
      />
    </AcademyShell>
  );
}
