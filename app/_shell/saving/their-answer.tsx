import type { ReactNode } from "react";
import { Button, ButtonRow } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { sayMoment } from "@/lib/forms/date";
import type { Theirs } from "./saving";

/** Another answer beside one's own: nothing is overwritten until one of them is chosen. */
export function TheirAnswerCard({
  id = "their-answer",
  what = "answer",
  theirs,
  words,
  children,
}: {
  id?: string;
  /** What there are two of, in a word. */
  what?: string;
  theirs: Pick<Theirs<unknown>, "updatedBy" | "updatedAt">;
  words: { readonly theirs: string; readonly both?: string };
  /** What the other answer says. */
  children: ReactNode;
}) {
  return (
    <div role="alert" id={id} tabIndex={-1} className="mb-8">
      <Notice
        kind="warning"
        title={`${theirs.updatedBy} saved another ${what} on ${sayMoment(new Date(theirs.updatedAt))}`}
      >
        {children}
        <p className="mt-3">
          Your {what} is still below, and is not saved. Which one do you want to keep?
        </p>
        <div className="mt-4">
          <ButtonRow>
            <Button name="go" value="mine" look="secondary">
              Use mine
            </Button>
            <Button name="go" value="theirs" look="secondary">
              {words.theirs}
            </Button>
            {words.both !== undefined && (
              <Button name="go" value="both" look="secondary">
                {words.both}
              </Button>
            )}
          </ButtonRow>
        </div>
      </Notice>
    </div>
  );
}
