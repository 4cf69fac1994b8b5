import { movementOf } from "@/lib/insights";
import { CHARACTERISTIC_KEYS, LEVEL_NAMES, type Level } from "@/lib/rubric";
import type { Latest } from "./profile-view";

/** The rows that moved, with the reason the board gave. Nothing where there is no time before. */
export function Changes({ latest }: { latest: Latest }) {
  const known = [...latest.rows.values()].some(row => row.before !== null);
  if (!known) return null;
  const moved = CHARACTERISTIC_KEYS.flatMap(key => {
    const row = latest.rows.get(key);
    if (row === undefined || row.before === null) return [];
    const { kind } = movementOf(row.before.level, row.level);
    return kind === "same" || kind === "none" ? [] : [{ key, row, before: row.before }];
  });
  return (
    <section className="mt-10 max-w-reading">
      <h2>What changed</h2>
      {moved.length === 0 && <p className="mt-2">No row stands at another level than last time.</p>}
      <ul className="mt-3 flex flex-col gap-4">
        {moved.map(({ key, row, before }) => (
          <li key={key}>
            <p className="font-semibold">{latest.rubric.characteristics[key].shortTitle}</p>
            <p className="text-small text-ink-2">
              {nameOf(before.level)} → {nameOf(row.level)}
            </p>
            {row.reason !== "" && <p className="whitespace-pre-line wrap-anywhere">{row.reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf(level: Level | null): string {
  return level === null ? "Not agreed" : LEVEL_NAMES[level];
}
