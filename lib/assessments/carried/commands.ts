import type { Grant } from "../../access";
import { write } from "../../db";
import { type Done, type Refused, refused } from "../../forms";
import { findAssessment } from "../cycle/queries";
import { isUntouched, wordsOf } from "../cycle/rules";
import { lockAssessment, type Saved, saveAt, type Target } from "../rating/commands";

/**
 * Makes last time's answer this year's, words and all: somebody has checked it. Refused where
 * somebody has begun an answer of this year, or where there is none of last time.
 */
export function confirmLastTime(
  grant: Grant<"rating:record">,
  target: Target,
): Promise<Done<Saved> | Refused<"hidden"> | Refused<"approved"> | Refused<"answered">> {
  const subject = { what: `rating ${target.cycle} ${target.characteristic}`, repeats: true };
  return write(grant, subject, async tx => {
    const open = await lockAssessment(tx, grant, target.cycle);
    if (open !== "open") return refused(open);
    const assessment = await findAssessment(tx, grant, target.cycle);
    const last = assessment?.lastTime.get(target.characteristic);
    if (assessment === null || last === undefined) return refused("hidden");
    const now = assessment.ratings.get(target.characteristic);
    if (!isUntouched(now)) return refused("answered");
    const saved = await saveAt(tx, grant, target, wordsOf(last), now?.version ?? 0);
    return saved ?? refused("answered");
  });
}
