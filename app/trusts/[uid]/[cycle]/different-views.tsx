import { LevelBadge } from "@/components/rubric/level-badge";
import { sayDay } from "@/lib/forms/date";
import type { Level } from "@/lib/rubric";

interface DifferentViewsProps {
  views: readonly {
    readonly id: string;
    readonly holderName: string;
    readonly level: Level | null;
    readonly words: string;
    readonly recordedAt: Date;
  }[];
}

/** Views that differ from what was agreed, each with its holder's name. */
export function DifferentViews({ views }: DifferentViewsProps) {
  return (
    <ul className="flex flex-col gap-5">
      {views.map(view => (
        <li key={view.id} className="border-l-4 border-line pl-4">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <strong className="font-semibold">{view.holderName}</strong>
            {view.level !== null && <LevelBadge standing={view.level} size="small" />}
            <span className="text-small text-ink-2">{sayDay(view.recordedAt)}</span>
          </p>
          <p className="mt-1 wrap-anywhere whitespace-pre-line">{view.words}</p>
        </li>
      ))}
    </ul>
  );
}
