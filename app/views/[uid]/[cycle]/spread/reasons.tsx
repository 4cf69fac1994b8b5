import { LevelBadge } from "@/components/rubric/level-badge";
import type { ShownView } from "@/lib/assessments/spread/queries";

/** What was said of a row, without names unless all had been told that they are shown. */
export function Reasons({ views }: { views: readonly ShownView[] }) {
  return (
    <ul className="mt-4 flex flex-col gap-3">
      {views.map((view, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two views may say the same, and none moves
        <li key={index} className="border-l-4 border-line pl-4">
          <LevelBadge standing={view.level ?? "not-rated"} words="Can’t say yet" size="small" />
          <span className="ml-2 text-small text-ink-2">{notesOn(view).join(", ")}</span>
          {view.reasoning !== "" && <p className="mt-1 whitespace-pre-line">{view.reasoning}</p>}
          {view.wouldNeed !== "" && (
            <p className="mt-1 whitespace-pre-line">Would need to see: {view.wouldNeed}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function notesOn({ name, late, fromPaper }: ShownView): string[] {
  return [
    ...(name === null ? [] : [name]),
    ...(late ? ["added late"] : []),
    ...(fromPaper ? ["from a paper form"] : []),
  ];
}
