import { titleOf } from "@/app/_shell/say-row";
import { LevelBadge } from "@/components/rubric/level-badge";
import { LevelTrack } from "@/components/rubric/level-track";
import { Table } from "@/components/ui/table";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { SharedVersion } from "@/lib/assessments/shared/commands";
import { sayDay } from "@/lib/forms";
import { type EvidencedMark, movementOf, sayEvidenced, sayMovement } from "@/lib/insights";
import { type ReviewedMark, VERDICT_LABELS } from "@/lib/insights/reviewed";
import { CHARACTERISTIC_KEYS, LEVEL_NAMES } from "@/lib/rubric";

const COLUMNS = [
  { key: "row", label: "Row" },
  { key: "level", label: "Agreed" },
  { key: "evidenced", label: "Evidenced" },
  { key: "reviewed", label: "Reviewed" },
  { key: "view", label: "Our view" },
  { key: "track", label: "From Beginning to Leading" },
  { key: "movement", label: "Since the time before" },
  { key: "agreed", label: "Agreed on" },
];

/** The profile that a trust shared: ten rows in framework order, each with its three marks. */
export function SharedTable({ version }: { version: SharedVersion }) {
  const { before, rubric, ratings, others } = version;
  return (
    <Table
      caption={
        before === null
          ? `Levels agreed in ${sayCycle(version.cycle)}.`
          : `Levels agreed in ${sayCycle(version.cycle)}. A ring shows the level of ${sayCycle(before.cycle)} where it was another.`
      }
      wordy
      columns={COLUMNS}
      rows={CHARACTERISTIC_KEYS.map(key => {
        const row = ratings.get(key);
        const [level, earlier] = [row?.level ?? null, before?.levels.get(key) ?? null];
        return {
          key,
          heading: titleOf(rubric.characteristics[key]),
          cells: [
            <LevelBadge
              key="level"
              standing={level ?? "not-rated"}
              words={row?.notAgreed ? "Not agreed" : "Not rated"}
            />,
            sayReached(row?.mark ?? null),
            sayVerdict(others?.reviewed.get(key)),
            sayVerdict(others?.rscView.get(key)),
            <LevelTrack key="track" level={level} before={earlier} />,
            before === null
              ? "First time"
              : sayMovement(movementOf(earlier, level)) || "Not agreed either time",
            row === undefined ? "–" : sayDay(row.agreedOn ?? version.meetingOn),
          ],
        };
      })}
    />
  );
}

function sayVerdict(mark: ReviewedMark | undefined): string {
  return mark === undefined ? "–" : VERDICT_LABELS[mark.verdict];
}

/** As far as evidence reaches, and how much of the agreed level it shows. */
function sayReached(mark: EvidencedMark | null): string {
  if (mark === null) return "–";
  const reached = mark.level === null ? "Not yet" : LEVEL_NAMES[mark.level];
  return mark.statements === 0 ? reached : `${reached}: ${sayEvidenced(mark)}`;
}
