import { cx } from "@/components/ui/cx";
import type { Statement } from "@/lib/rubric";

function Lines({ of, open, small }: { of: readonly Statement[]; open?: boolean; small: boolean }) {
  return (
    <ul
      className={cx("bullets flex flex-col", small ? "gap-1" : "gap-1.5", open && "bullets-open")}
    >
      {of.map(statement => (
        <li key={statement.id}>
          {statement.text}
          {statement.today && (
            <span className="mt-0.5 block text-small text-ink-2">Today: {statement.today}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/**
 * What one cell says: first what is there, then, apart, the shortfalls that mark the stage. The
 * words set them apart, not the shape of the bullets.
 */
export function StatementList({
  statements,
  small = false,
}: {
  statements: readonly Statement[];
  small?: boolean;
}) {
  const there = statements.filter(statement => statement.kind === "in-place");
  const limits = statements.filter(statement => statement.kind === "limit");
  return (
    <div className={cx("flex flex-col", small ? "gap-2 text-small" : "gap-2.5")}>
      {there.length > 0 && <Lines of={there} small={small} />}
      {limits.length > 0 && (
        <div>
          <p className="mb-1 text-small font-semibold text-ink-2">
            {there.length > 0 ? "But at this stage" : "At this stage"}
          </p>
          <Lines of={limits} open small={small} />
        </div>
      )}
    </div>
  );
}
