import { Tag } from "@/components/ui/tag";
import { LEVEL_NAMES, LEVELS, type Level } from "@/lib/rubric/types";
import { LevelBadge } from "./level-badge";

/** A view as it was shown. */
export interface Shown {
  readonly level: Level | null;
  readonly reasoning: string;
  readonly wouldNeed: string;
  readonly fromPaper: boolean;
  readonly late: boolean;
  /** Only where all had been told so before they rated. */
  readonly name: string | null;
}

/** What people said, under the level they gave; nobody's name, unless all were told. */
export function ShownViews({ views }: { views: readonly Shown[] }) {
  const groups = [...LEVELS, null].flatMap(level => {
    const same = views.filter(view => view.level === level);
    return same.length === 0 ? [] : [{ level, same }];
  });
  return (
    <dl className="flex flex-col gap-5">
      {groups.map(({ level, same }) => (
        <div key={level ?? "cannot-say"}>
          <dt className="mb-1.5">
            <LevelBadge standing={level ?? "not-rated"} words="I can’t say yet" size="small" />
          </dt>
          <dd>
            <ul className="flex flex-col gap-2.5">
              {same.map((view, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: views have no name of their own
                <ViewLine key={index} view={view} />
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ViewLine({
  view: { level, reasoning, wouldNeed, fromPaper, late, name },
}: {
  view: Shown;
}) {
  const silent = reasoning === "" && wouldNeed === "";
  return (
    <li className="border-l-4 border-line pl-4">
      {name !== null && <p className="font-semibold">{name}</p>}
      {reasoning !== "" && <p className="wrap-anywhere whitespace-pre-line">{reasoning}</p>}
      {wouldNeed !== "" && (
        <p className="wrap-anywhere whitespace-pre-line">
          <strong className="font-semibold">Would need to see:</strong> {wouldNeed}
        </p>
      )}
      {silent && (
        <p className="text-ink-2">
          {level === null ? "Nothing more was said." : `${LEVEL_NAMES[level]}, without a reason.`}
        </p>
      )}
      {(late || fromPaper) && (
        <p className="mt-1 flex flex-wrap gap-2">
          {late && <Tag>Given late</Tag>}
          {fromPaper && <Tag>Entered from a paper form</Tag>}
        </p>
      )}
    </li>
  );
}
