import { Card } from "@/components/ui/card";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { DifferentView } from "@/lib/assessments/different/queries";
import { DifferentViews } from "../../different-views";

/** Those that stand, each with a way to take it back. */
export function StandingViews({
  views,
  at,
}: {
  views: readonly DifferentView[];
  /** The address of the page. */
  at: string;
}) {
  if (views.length === 0) return null;
  return (
    <section aria-labelledby="standing" className="mt-12">
      <h2 id="standing" className="mb-4">
        Recorded already
      </h2>
      <ul className="flex flex-col gap-4">
        {views.map(view => (
          <li key={view.id}>
            <Card>
              <DifferentViews views={[view]} />
              <a
                href={`${at}/${view.id}/withdraw`}
                className="mt-2 inline-flex min-h-11 items-center"
              >
                Take it back<VisuallyHidden>: the view of {view.holderName}</VisuallyHidden>
              </a>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}
