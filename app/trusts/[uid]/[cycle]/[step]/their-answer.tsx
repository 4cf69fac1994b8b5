import { Button, ButtonRow } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { sayMoment } from "@/lib/forms/date";
import { AnswerWords } from "./answer-words";
import type { TheirAnswer } from "./rate-state";

/** Somebody else's answer beside one's own: nothing is overwritten until one of them is chosen. */
export function TheirAnswerCard({ theirs }: { theirs: TheirAnswer }) {
  return (
    <div role="alert" id="their-answer" tabIndex={-1} className="mb-8">
      <Notice
        kind="warning"
        title={`${theirs.updatedBy} saved another answer on ${sayMoment(new Date(theirs.updatedAt))}`}
      >
        <AnswerWords {...theirs} />
        <p className="mt-3">
          Your answer is still below, and is not saved. Which one do you want to keep?
        </p>
        <div className="mt-4">
          <ButtonRow>
            <Button name="go" value="mine" look="secondary">
              Use mine
            </Button>
            <Button name="go" value="theirs" look="secondary">
              Use theirs
            </Button>
            <Button name="go" value="both" look="secondary">
              Keep both notes
            </Button>
          </ButtonRow>
        </div>
      </Notice>
    </div>
  );
}
