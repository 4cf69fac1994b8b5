import { marksIn } from "@/app/_shell/others-marks";
import { LevelBadge } from "@/components/rubric/level-badge";
import { LevelTrack } from "@/components/rubric/level-track";
import { Table } from "@/components/ui/table";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { ProfileRow } from "@/lib/assessments/profile/queries";
import { sayDay } from "@/lib/forms";
import { movementOf, sayEvidenced, sayMovement } from "@/lib/insights";
import { CHARACTERISTIC_KEYS, type CharacteristicKey, LEVEL_NAMES } from "@/lib/rubric";
import type { Latest } from "./profile-view";

const COLUMNS = [
  { key: "row", label: "Row" },
  { key: "level", label: "Level" },
  { key: "evidenced", label: "Evidenced" },
  { key: "reviewed", label: "Reviewed" },
  { key: "track", label: "From Beginning to Leading" },
  { key: "movement", label: "Since last time" },
  { key: "agreed", label: "Agreed on" },
];

/** Ten rows in framework order, each one click from what is behind it. */
export function ProfileTable({ latest, uid }: { latest: Latest; uid: string }) {
  return (
    <Table
      caption={
        <>
          Levels agreed in {sayCycle(latest.cycle)}. A ring shows last time’s level where it was
          another.
        </>
      }
      columns={COLUMNS}
      rows={CHARACTERISTIC_KEYS.map(key => {
        const { number, shortTitle } = latest.rubric.characteristics[key];
        const row = latest.rows.get(key);
        return {
          key,
          heading: (
            <a href={`/trusts/${uid}/${latest.cycle}/${key}`}>
              {number === 0 ? shortTitle : `${number}. ${shortTitle}`}
            </a>
          ),
          cells: [
            <LevelBadge
              key="level"
              standing={row?.level ?? "not-rated"}
              words={row?.notAgreed ? "Not agreed" : "Not rated"}
            />,
            evidenced(row),
            said(latest, key),
            <LevelTrack
              key="track"
              level={row?.level ?? null}
              before={row?.before?.level ?? null}
            />,
            moved(row),
            agreed(row),
          ],
        };
      })}
    />
  );
}

/** As far as evidence reaches, and how much of the agreed level it shows. */
function evidenced(row: ProfileRow | undefined): string {
  if (!row?.mark) return "–";
  const { level, statements } = row.mark;
  const reached = level === null ? "Not yet" : LEVEL_NAMES[level];
  return statements === 0 ? reached : `${reached}: ${sayEvidenced(row.mark)}`;
}

/** What others say of the version in force; a dash where nobody outside has looked at the row. */
function said({ others }: Latest, key: CharacteristicKey) {
  if (!others?.reviewed.has(key) && !others?.rscView.has(key)) return "–";
  return <div key="reviewed">{marksIn(others)(key)}</div>;
}

function moved(row: ProfileRow | undefined): string {
  if (row === undefined) return "–";
  if (row.carriedFrom !== null) return `Carried forward from ${sayCycle(row.carriedFrom)}`;
  if (row.before === null) return "First time";
  return sayMovement(movementOf(row.before.level, row.level)) || "Not agreed either time";
}

function agreed(row: ProfileRow | undefined): string {
  if (row === undefined) return "–";
  return row.agreedOn === null ? "Not approved yet" : sayDay(row.agreedOn);
}
