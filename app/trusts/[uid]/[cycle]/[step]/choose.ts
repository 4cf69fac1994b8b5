import { notFound } from "next/navigation";
import type { Grant } from "@/lib/access";
import { whoIsHere } from "@/lib/access/gates";
import type { Target, Theirs } from "@/lib/assessments/rating/commands";
import { getRatingPage } from "@/lib/assessments/rating/queries";
import { choiceOf, keepBoth } from "@/lib/assessments/rating/rules";
import type { RateState, TheirAnswer } from "./rate-state";

export function asTheirs(theirs: Omit<Theirs, "version"> & { version: number }): TheirAnswer {
  const { reason, evidenceNote, version, updatedBy, updatedAt } = theirs;
  const words = { reason, evidenceNote, version, updatedBy };
  return { ...words, level: choiceOf(theirs), updatedAt: updatedAt.toISOString() };
}

/** What a form without a script sends when one of two answers is chosen. */
interface Mine {
  readonly level: string;
  readonly reason: string;
  readonly evidenceNote: string;
  /** Of the other answer, as it was shown. */
  readonly version: number;
}

/**
 * Puts what was chosen into the form, and saves nothing. Where a third answer stands by now, that is
 * shown instead, with one's own still there.
 */
export async function chooseBetween(
  grant: Grant<"rating:record">,
  row: Target,
  { version, ...mine }: Mine,
  kept: "theirs" | "both",
): Promise<RateState> {
  const page = await getRatingPage(grant, row.cycle, row.characteristic);
  if (page?.rating == null) return notFound();
  const theirs = asTheirs(page.rating);
  const values = { ...mine, version: String(theirs.version) };
  if (theirs.version !== version) return { code: "conflict", values, theirs };
  if (kept === "theirs") {
    const { level, reason, evidenceNote } = theirs;
    return { values: { ...values, level: level ?? "", reason, evidenceNote }, kept };
  }
  const me = (await whoIsHere())?.name ?? "";
  return { values: { ...values, ...keepBoth(mine, me, theirs, theirs.updatedBy) }, kept };
}
