import { LevelBadge } from "@/components/rubric/level-badge";
import { SightAxis } from "@/components/rubric/sight-axis";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { Table } from "@/components/ui/table";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { AcademiesPage } from "@/lib/assessments/matrix/queries";
import {
  coverageOf,
  lineOfSight,
  type Sight,
  sayMedian,
  saySight,
  sightFinding,
} from "@/lib/insights";
import { allStatements, LEVEL_NAMES, type Rubric, STEP_KEYS, type StepKey } from "@/lib/rubric";
import { sayApart } from "../academies/words";

const COLUMNS = [
  { key: "step", label: "Step" },
  { key: "board", label: "The board" },
  { key: "academies", label: "The academies" },
  { key: "axis", label: "From Beginning to Leading" },
  { key: "said", label: "In a sentence" },
];

/** Board and academies step by step, largest difference first. */
export function SightView({ page, trust }: { page: AcademiesPage; trust: string }) {
  const { academies, board, cycle, notAgreed, rubric, trustName } = page;
  const levels = new Map(STEP_KEYS.map(step => [step, board?.get(step) ?? null]));
  const rows = lineOfSight(levels, academies);
  const { heard, of, apart } = coverageOf(academies);
  return (
    <>
      <BackLink href={`${trust}/academies?cycle=${cycle}`}>Back to all academies</BackLink>
      <PageHeading
        caption={`${trustName}, ${sayCycle(cycle)}: line of sight`}
        lead={`Heard from ${heard} of ${of} academies.${apart > 0 ? ` ${sayApart(apart)} not counted.` : ""} An academy answers only for what it can see from where it is.`}
      >
        {sightFinding(rubric, rows, academies)}
      </PageHeading>
      <Table
        wordy
        caption="The board’s level beside the academies’ median and range, largest difference first. Drawn: a ring for the board, a bar for the median, a line for the range."
        columns={COLUMNS}
        rows={rows.map(sight => {
          const { number, shortTitle } = rubric.characteristics[sight.step];
          return {
            key: sight.step,
            heading: (
              <>
                <a href={`${trust}/academies/steps/${sight.step}?cycle=${cycle}`}>
                  {number}. {shortTitle}
                </a>
                <span className="block text-fine font-normal text-ink-2">
                  {saySeen(rubric, sight.step)}
                </span>
              </>
            ),
            cells: [
              <LevelBadge
                key="board"
                standing={sight.board ?? "not-rated"}
                words={notAgreed.includes(sight.step) ? "Not agreed" : undefined}
                size="small"
              />,
              <Academies key="academies" sight={sight} />,
              <SightAxis key="axis" sight={sight} />,
              saySight(sight),
            ],
          };
        })}
      />
    </>
  );
}

/** How much of a step can be seen from an academy. */
function saySeen(rubric: Rubric, step: StepKey): string {
  const all = allStatements(rubric).filter(({ id }) => id.startsWith(`${step}.`));
  const seen = all.filter(({ seat }) => seat !== "trust").length;
  return `${seen} of ${all.length} statements can be seen from an academy`;
}

/** Fewer than four answers are listed, and not summarised. */
function Academies({ sight: { seen, answered, cannotSee } }: { sight: Sight }) {
  const apart = cannotSee === 0 ? "" : `; ${cannotSee} can’t see it`;
  if (seen.kind === "nobody") return <span className="text-ink-2">No answer{apart}</span>;
  if (seen.kind === "listed") {
    return (
      <ul>
        {seen.answers.map(({ name, level }) => (
          <li key={name}>
            {name}: {LEVEL_NAMES[level]}
          </li>
        ))}
        {apart !== "" && <li className="text-ink-2">{apart.slice(2)}</li>}
      </ul>
    );
  }
  const { median, lowest, highest } = seen;
  return (
    <>
      <span className="block font-semibold">{upperFirst(sayMedian(median))}</span>
      <span className="text-ink-2">
        {lowest === highest
          ? `all ${answered} of one mind`
          : `${LEVEL_NAMES[lowest]} to ${LEVEL_NAMES[highest]}, ${answered} answered`}
        {apart}
      </span>
    </>
  );
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
