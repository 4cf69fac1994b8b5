import { LevelPips } from "@/components/rubric/level-pips";
import { StatementList } from "@/components/rubric/statement-list";
import { type Characteristic, LEVEL_NAMES, LEVELS, stepName } from "@/lib/rubric";
import { Lines, TickBox } from "./write-on";

/** One row on a sheet of its own: four levels to read and tick, then room for the reason. */
export function BlankRow({ row }: { row: Characteristic }) {
  const id = `row-${row.key}`;
  return (
    <section aria-labelledby={id} className="sheet">
      <h2 id={id}>
        {row.number > 0 && <>{stepName(row)}: </>}
        {row.shortTitle}
      </h2>
      <p className="mt-1 mb-4 text-ink-2">{row.title}</p>
      <div className="ticks">
        {LEVELS.map(level => (
          <div key={level} className="tick-row">
            <TickBox />
            <h3 className="flex items-center gap-2.5">
              {LEVEL_NAMES[level]} <LevelPips level={level} />
            </h3>
            <div className="tick-words">
              <StatementList statements={row.levels[level]} small />
            </div>
          </div>
        ))}
        <div className="tick-row tick-whole">
          <TickBox />
          <h3>Not agreed</h3>
        </div>
      </div>
      <div className="mt-4 flex flex-col gap-4">
        <Lines label="Why this level, or why none" count={4} />
        <Lines label="What shows it" count={3} />
      </div>
    </section>
  );
}
