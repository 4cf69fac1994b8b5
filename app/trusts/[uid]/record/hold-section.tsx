import { VerbForm } from "@/components/ui/verb-form";
import { type FormAction, sayMoment } from "@/lib/forms";
import type { Hold } from "@/lib/reports/record/queries";
import { WHY_MAX } from "@/lib/reports/record/schema";
import { HoldForm } from "./hold-form";

/** The hold that stops deletion: whether one is in force, and placing or lifting it. */
export function HoldSection({
  hold,
  at,
  place,
  lift,
}: {
  hold: Hold | null;
  at: string;
  place: FormAction;
  lift: FormAction;
}) {
  return (
    <section>
      <h2 className="mb-2">Hold</h2>
      {hold === null ? (
        <>
          <p className="mb-5">
            While a request or a dispute is open, a hold keeps everything: nothing of the trust can
            be deleted by anybody until it is lifted.
          </p>
          <HoldForm place={place} at={at} limit={WHY_MAX} />
        </>
      ) : (
        <>
          <p className="mb-5">
            Nothing is deleted: placed by {hold.placedByName} on {sayMoment(hold.placedAt)}. The
            reason given: {hold.why}
          </p>
          <p className="mb-5">
            Evidence that somebody removes meanwhile is open to nobody, and is kept: find and export
            still finds what it says. Lifting the hold deletes it.
          </p>
          <VerbForm act={lift} label="Lift the hold" look="secondary" />
        </>
      )}
    </section>
  );
}
