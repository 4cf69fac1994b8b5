import { read, type TrustScope } from "../../db";
import { CHARACTERISTIC_KEYS } from "../../rubric";
import { cycleAt, statusOf } from "../cycle/rules";
import type { Standing } from "./rules";

/** Where this year's self-assessment of a trust stands. */
export function getStanding(scope: TrustScope): Promise<Standing> {
  const row = { trustUid: scope.trustUid, cycle: cycleAt(scope.now) };
  return read(scope, async tx => {
    const found = await tx.assessment.findUnique({
      where: { trustUid_cycle: row },
      select: { dueOn: true, approvedAs: true },
    });
    if (found === null) return { cycle: row.cycle, open: null };
    const ratings = await tx.rating.findMany({
      where: row,
      select: { level: true, notAgreed: true, reason: true, evidenceNote: true },
      take: CHARACTERISTIC_KEYS.length,
    });
    const completed = ratings.filter(rating => statusOf(rating) === "Completed").length;
    const { dueOn, approvedAs } = found;
    return { cycle: row.cycle, open: { completed, dueOn, approved: approvedAs !== null } };
  });
}
