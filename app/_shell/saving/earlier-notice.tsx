import type { ReactNode } from "react";
import { Button, ButtonRow } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { sayDay, sayMoment, sayTime } from "@/lib/forms/date";

/** What was typed here and never saved, with the choice to go on with it. */
export function EarlierNotice({
  at,
  children,
  onUse,
  onDiscard,
}: {
  at: Date;
  /** The answer that was typed. */
  children: ReactNode;
  onUse(): void;
  onDiscard(): void;
}) {
  return (
    <div role="alert" className="mb-8">
      <Notice kind="warning" title={`We kept what you typed here ${sayWhen(at)}`}>
        <p>It was not saved.</p>
        {children}
        <div className="mt-4">
          <ButtonRow>
            <Button type="button" look="secondary" onClick={onUse}>
              Use it
            </Button>
            <Button type="button" look="secondary" onClick={onDiscard}>
              Discard it
            </Button>
          </ButtonRow>
        </div>
      </Notice>
    </div>
  );
}

function sayWhen(at: Date): string {
  return sayDay(at) === sayDay(new Date()) ? `at ${sayTime(at)}` : `on ${sayMoment(at)}`;
}
