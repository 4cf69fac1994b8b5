import { LevelTrack } from "@/components/rubric/level-track";
import { sayStanding, standingLook } from "@/components/rubric/standing";
import { Table } from "@/components/ui/table";
import type { AcademyPage, AcademyView } from "@/lib/assessments/academy-record/queries";
import { lastLevelBefore } from "@/lib/assessments/academy-record/rules";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { sayDay } from "@/lib/forms";
import { movementOf, sayMovement } from "@/lib/insights";
import { type Level, STEP_KEYS, type StepKey } from "@/lib/rubric";
import { nameOf } from "../words";

const COLUMNS = [
  { key: "step", label: "Step" },
  { key: "level", label: "Level" },
  { key: "track", label: "From Beginning to Leading" },
  { key: "movement", label: "Since last time" },
  { key: "evidence", label: "Rests on" },
];

/** Nine steps in framework order, each one click from what is behind it. */
export function AcademySteps({
  page: { academy, evidence },
  view,
  at,
}: {
  page: AcademyPage;
  view: AcademyView;
  at: string;
}) {
  return (
    <Table
      wordy
      caption={
        <>
          Levels that the academy gave in {sayCycle(view.cycle)}
          {view.sentAt && (
            <>
              , sent by {view.sentByName} on {sayDay(view.sentAt)}
            </>
          )}
          . A ring shows last time’s level where it was another.
        </>
      }
      columns={COLUMNS}
      rows={STEP_KEYS.map(step => {
        const standing = view.levels.get(step) ?? "not-rated";
        const level: Level | null =
          standing === "cannot-see" || standing === "not-rated" ? null : standing;
        const before = lastLevelBefore(academy, view.cycle, step);
        return {
          key: step,
          heading: (
            <a href={`${at}/${academy.urn}/${view.cycle}/${step}`}>{nameOf(view.rubric, step)}</a>
          ),
          cells: [
            <span key="level" className={standingLook(standing)}>
              {sayStanding(standing)}
            </span>,
            <LevelTrack key="track" level={level} before={before} />,
            level === null || before === null ? "–" : sayMovement(movementOf(before, level)),
            <Titles key="titles" titles={titlesOf(evidence, step)} />,
          ],
        };
      })}
    />
  );
}

function titlesOf(evidence: AcademyPage["evidence"], step: StepKey): readonly string[] {
  return evidence.filter(one => one.step === step).map(({ title }) => title);
}

/** As many as are read beside a level; behind it stand all of them. */
const TITLES = 3;

function Titles({ titles }: { titles: readonly string[] }) {
  if (titles.length === 0) return <span className="text-ink-2">No evidence</span>;
  const more = titles.length - TITLES;
  return (
    <span className="wrap-anywhere">
      {titles.slice(0, TITLES).join("; ")}
      {more > 0 && ` and ${more} more`}
    </span>
  );
}
