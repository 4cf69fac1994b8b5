import { nothingHere, requireTrust, type Visit } from "@/lib/access/gates";
import { getPiece, type Piece } from "@/lib/assessments/piece/queries";
import type { TrustScope } from "@/lib/db";
import { idIn } from "@/lib/forms";

export type PieceParams = Readonly<Record<"uid" | "id", string>>;

/** The gate of a piece of evidence's pages: not found where the trust has none of that id. */
export async function requirePiece({
  uid,
  id,
}: PieceParams): Promise<{ visit: Visit<TrustScope>; piece: Piece }> {
  const visit = await requireTrust(uid);
  const known = idIn(id);
  const piece = known === null ? null : await getPiece(visit.scope, known);
  return piece === null ? nothingHere(visit.person) : { visit, piece };
}
