import type { Grant } from "@/lib/access";
import type { Target } from "@/lib/assessments/rating/commands";
import { getRatingPage } from "@/lib/assessments/rating/queries";
import { withLastEvidence } from "@/lib/assessments/rating/rules";

/** The note of a form with last time's evidence below it; null where the two do not fit. */
export async function withLastTime(
  grant: Grant<"rating:record">,
  { cycle, characteristic }: Target,
  { evidenceNote }: { readonly evidenceNote: string },
): Promise<string | null> {
  const page = await getRatingPage(grant, cycle, characteristic);
  return withLastEvidence(evidenceNote, page?.lastTime?.evidenceNote ?? "");
}
