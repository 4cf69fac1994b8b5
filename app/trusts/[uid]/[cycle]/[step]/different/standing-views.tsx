import { LevelBadge } from "@/components/rubric/level-badge";
import { Card } from "@/components/ui/card";
import type { DifferentView } from "@/lib/assessments/different/queries";
import { type FormAction, sayDay } from "@/lib/forms";
import { WithdrawForm } from "./withdraw-form";

/** Those that stand, each with a way to take it back. */
export function StandingViews({
  views,
  withdraw,
}: {
  views: readonly DifferentView[];
  withdraw: (id: string) => FormAction;
}) {
  if (views.length === 0) return null;
  return (
    <section aria-labelledby="standing" className="mt-12">
      <h2 id="standing" className="mb-2">
        Recorded already
      </h2>
      <p className="mb-4 text-ink-2">
        Take one back only where its holder asks. Nobody reads it here then.
      </p>
      <ul className="flex flex-col gap-4">
        {views.map(view => (
          <li key={view.id}>
            <Card>
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <strong className="font-semibold">{view.holderName}</strong>
                {view.level !== null && <LevelBadge standing={view.level} size="small" />}
                <span className="text-small text-ink-2">{sayDay(view.recordedAt)}</span>
              </p>
              <p className="my-3 wrap-anywhere whitespace-pre-line">{view.words}</p>
              <WithdrawForm withdraw={withdraw(view.id)} id={view.id} name={view.holderName} />
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}
