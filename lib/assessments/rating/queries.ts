import { read, type TrustScope, type Tx } from "../../db";
import type { OthersMarks } from "../../insights/reviewed";
import { readPublishedWords } from "../../register/wording/queries";
import type { PublishedWords } from "../../register/wording/rules";
import type { Characteristic, CharacteristicKey, Rubric } from "../../rubric";
import { findAssessment, type RatingNow } from "../cycle/queries";
import { readPrepared } from "../evidence/queries";
import type { Prepared } from "../evidence/rules";
import type { LastTime } from "../last-time/queries";
import { readOthersMarks } from "../said/queries";

/** Everything the rating page of one row shows. */
export interface RatingPage {
  readonly trustName: string;
  readonly cycle: string;
  readonly rubric: Rubric;
  readonly characteristic: Characteristic;
  /** The published document's own words for the row; null until it is loaded. */
  readonly published: PublishedWords | null;
  readonly rating: RatingNow | null;
  /** What the cycle before says of it. */
  readonly lastTime: LastTime | null;
  /** What was prepared before anyone rated. */
  readonly prepared: Prepared;
  readonly approvedAs: number | null;
  /** What others say of the version in force; null while the answer is a draft. */
  readonly others: OthersMarks | null;
}

/** @returns null where the trust has opened no assessment of that cycle. */
export function getRatingPage(
  scope: TrustScope,
  cycle: string,
  key: CharacteristicKey,
): Promise<RatingPage | null> {
  return read(scope, tx => readRatingPage(tx, scope, cycle, key));
}

export async function readRatingPage(
  tx: Tx,
  scope: TrustScope,
  cycle: string,
  key: CharacteristicKey,
): Promise<RatingPage | null> {
  const assessment = await findAssessment(tx, scope, cycle);
  if (assessment === null) return null;
  const trust = await tx.trust.findUniqueOrThrow({
    where: { uid: scope.trustUid },
    select: { name: true },
  });
  const { approvedAs } = assessment;
  const of = approvedAs === null ? null : { trustUid: scope.trustUid, cycle, number: approvedAs };
  return {
    trustName: trust.name,
    cycle,
    rubric: assessment.rubric,
    characteristic: assessment.rubric.characteristics[key],
    published: await readPublishedWords(tx, assessment.rubric.version, key),
    rating: assessment.ratings.get(key) ?? null,
    lastTime: assessment.lastTime.get(key) ?? null,
    prepared: await readPrepared(tx, scope, cycle, key),
    approvedAs,
    others: of && (await readOthersMarks(tx, of, scope.now)),
  };
}
