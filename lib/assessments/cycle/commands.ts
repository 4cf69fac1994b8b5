import type { Grant } from "../../access";
import { write } from "../../db";
import { type Done, dayOf, done, type Refused, refused, unchanged } from "../../forms";
import { CURRENT_RUBRIC } from "../../rubric";
import { cycleAt, dueDate } from "./rules";

/** Opens the trust's self-assessment of the cycle that is running. Opening it twice changes nothing. */
export async function openAssessment(
  grant: Grant<"assessment:open">,
): Promise<Done<{ cycle: string }> | Refused<"trust-closed">> {
  const cycle = cycleAt(grant.now);
  const today = dayOf(grant.now);
  return write(grant, { what: `assessment ${cycle}` }, async tx => {
    const trust = await tx.trust.findUnique({
      where: { uid: grant.trustUid },
      select: { open: true },
    });
    if (trust?.open !== true) return refused("trust-closed");
    const opened = await tx.assessment.createMany({
      data: [
        {
          trustUid: grant.trustUid,
          cycle,
          rubricVersion: CURRENT_RUBRIC.version,
          openedOn: today,
          dueOn: dueDate(today),
          openedBy: grant.userId ?? "",
        },
      ],
      skipDuplicates: true,
    });
    return opened.count === 1 ? done({ cycle }) : unchanged({ cycle });
  });
}
