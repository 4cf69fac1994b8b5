import { Button, ButtonRow } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { sayMoment } from "@/lib/forms/date";
import type { TheirNote } from "./note-state";
import { sayTarget } from "./say-target";

/** Somebody else's note beside one's own: nothing is overwritten until one of them is chosen. */
export function TheirNoteCard({ theirs }: { theirs: TheirNote }) {
  return (
    <div role="alert" id="their-note" tabIndex={-1}>
      <Notice
        kind="warning"
        title={`${theirs.updatedBy} saved another note on ${sayMoment(new Date(theirs.updatedAt))}`}
      >
        <p className="wrap-anywhere whitespace-pre-line">{theirs.note || "No words."}</p>
        <p className="mt-2">{sayTarget(theirs.targetLevel, theirs.targetYear)}</p>
        <p className="mt-3">
          Your note is still below, and is not saved. Which one do you want to keep?
        </p>
        <div className="mt-4">
          <ButtonRow>
            <Button name="go" value="mine" look="secondary">
              Keep my note
            </Button>
            <Button name="go" value="theirs" look="secondary">
              Keep their note
            </Button>
          </ButtonRow>
        </div>
      </Notice>
    </div>
  );
}
