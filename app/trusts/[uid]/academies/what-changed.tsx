import type { AcademyInCycle } from "@/lib/assessments/academies/rules";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { Change } from "@/lib/insights";
import { LEVEL_NAMES, type Rubric } from "@/lib/rubric";

/** As many are read at a glance; the years have them all. */
const SHOWN = 10;

export function WhatChanged({
  changes,
  rubric,
  cycle,
  at,
}: {
  changes: readonly Change<AcademyInCycle>[];
  rubric: Rubric;
  cycle: string;
  at: string;
}) {
  const more = changes.length - SHOWN;
  return (
    <section>
      <h2>What changed</h2>
      {changes.length === 0 && (
        <p className="mt-2">No step of an academy stands at another level than the last time.</p>
      )}
      <ul className="mt-3 flex flex-col gap-2">
        {changes.slice(0, SHOWN).map(({ academy, step, movement, now, since }) => (
          <li key={`${academy.urn} ${step}`}>
            <span aria-hidden="true">{movement.kind === "up" ? "▲" : "▼"} </span>
            <a href={`${at}/${academy.urn}/${cycle}/${step}`}>
              {academy.name}, {rubric.characteristics[step].shortTitle.toLowerCase()}
            </a>
            : {movement.kind} from {LEVEL_NAMES[movement.from]} in {sayCycle(since)} to{" "}
            {LEVEL_NAMES[now]}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="mt-3">
          And {more} more. <a href={`${at}/years`}>See all years</a>
        </p>
      )}
    </section>
  );
}
