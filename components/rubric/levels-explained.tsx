import { Details } from "@/components/ui/details";
import { LEVELS, type Rubric } from "@/lib/rubric";
import { LevelBadge } from "./level-badge";

/** The four stages' own definitions, and what the framework does not replace. */
export function LevelDefinitions({ rubric }: { rubric: Pick<Rubric, "stages" | "caveat"> }) {
  return (
    <>
      <dl className="flex flex-col gap-4">
        {LEVELS.map(level => (
          <div key={level} className="flex flex-col items-start gap-1.5">
            <dt>
              <LevelBadge standing={level} />
            </dt>
            <dd>{rubric.stages[level].definition}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-5 border-t border-line pt-4 text-small text-ink-2">
        {rubric.caveat.text}
        {rubric.caveat.today && <> Today: {rubric.caveat.today}</>}
      </p>
    </>
  );
}

export function LevelsExplained({ rubric }: { rubric: Pick<Rubric, "stages" | "caveat"> }) {
  return (
    <Details summary="What do the levels mean?">
      <div className="card p-5 md:p-6">
        <LevelDefinitions rubric={rubric} />
      </div>
    </Details>
  );
}
