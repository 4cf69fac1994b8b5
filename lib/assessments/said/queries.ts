import { read, type TrustScope, type Tx } from "../../db";
import type { ReviewedMark } from "../../insights/reviewed";
import type { CharacteristicKey } from "../../rubric";
import { type ReviewLine, readReviewedMarks, readReviews } from "../review/queries";
import { type Comments, readComments, rscMarks } from "../rsc-view/queries";

type Marks = ReadonlyMap<CharacteristicKey, ReviewedMark>;

/** What others say of one approved version of the trust's own. */
export interface SaidOfVersion extends Comments {
  readonly reviews: readonly ReviewLine[];
  /** The third mark, row by row: the latest word of an external reviewer, and of an RSC team. */
  readonly reviewed: Marks;
  readonly rscView: Marks;
}

/** What others say of a version, also where its share was withdrawn since. */
export function getSaidOfVersion(
  scope: TrustScope,
  cycle: string,
  number: number,
): Promise<SaidOfVersion> {
  return read(scope, tx =>
    readSaidOfVersion(tx, { trustUid: scope.trustUid, cycle, number }, scope.now),
  );
}

/** The same within another query's transaction. */
export async function readSaidOfVersion(
  tx: Tx,
  of: { readonly trustUid: number; readonly cycle: string; readonly number: number },
  now: Date,
): Promise<SaidOfVersion> {
  const reviews = await readReviews(tx, of);
  const reviewed = await readReviewedMarks(tx, of, now);
  const comments = await readComments(tx, of);
  return { ...comments, reviews, reviewed, rscView: rscMarks(comments) };
}
