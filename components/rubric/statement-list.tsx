import { cx } from "@/components/ui/cx";
import type { Statement } from "@/lib/rubric/types";

/**
 * What one cell says: first what is there, then, apart, the shortfalls that mark the stage. Words
 * set them apart, not only the shape of the bullets. What has changed since 2015 comes last, once.
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
  const notes = new Set(statements.flatMap(statement => statement.today ?? []));
  const list = cx("bullets flex flex-col", small ? "gap-1" : "gap-1.5");
  return (
    <div className={cx("flex flex-col", small ? "gap-2 text-small" : "gap-2.5")}>
      {there.length > 0 && <Lines of={there} className={list} />}
      {limits.length > 0 && (
        <div>
          <p className="mb-1 text-small font-semibold text-ink-2">
            {there.length > 0 ? "But at this stage" : "At this stage"}
          </p>
          <Lines of={limits} className={cx(list, "bullets-open")} />
        </div>
      )}
      {[...notes].map(note => (
        <p key={note} className={cx("text-ink-2", small ? "text-fine" : "text-small")}>
          <strong className="font-semibold">Today:</strong> {note}
        </p>
      ))}
    </div>
  );
}

function Lines({ of, className }: { of: readonly Statement[]; className: string }) {
  return (
    <ul className={className}>
      {of.map(statement => (
        <li key={statement.id}>{statement.text}</li>
      ))}
    </ul>
  );
}
