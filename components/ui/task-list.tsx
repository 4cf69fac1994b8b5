import type { ReactNode } from "react";

export const TASK_STATUSES = [
  "Not yet started",
  "In progress",
  "Completed",
  "Cannot start yet",
] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

export interface Task {
  /** Unique on the page. */
  id: string;
  title: ReactNode;
  /** Absent when the task cannot be opened. */
  href?: string | undefined;
  hint?: ReactNode;
  status: TaskStatus;
  /** A level badge, say. Stands before the status. */
  mark?: ReactNode;
}

/** The whole row is the link: its pseudo-element covers the row. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="card divide-y divide-line">
      {tasks.map(task => (
        <li
          key={task.id}
          className="relative flex min-h-14 flex-col gap-x-6 gap-y-1 px-5 py-3.5 transition-colors first:rounded-t-card last:rounded-b-card has-[a:hover]:bg-brand-tint sm:flex-row sm:items-center sm:justify-between"
        >
          <div>
            {task.href ? (
              <a
                href={task.href}
                aria-describedby={`${task.id}-status`}
                className="font-medium text-link visited:text-link after:absolute after:inset-0"
              >
                {task.title}
              </a>
            ) : (
              <span className="font-medium text-ink-2">{task.title}</span>
            )}
            {task.hint && <p className="text-small text-ink-2">{task.hint}</p>}
          </div>
          <p className="flex flex-none flex-wrap items-center gap-x-4 gap-y-1">
            {task.mark && <span className="flex sm:w-32">{task.mark}</span>}
            <span id={`${task.id}-status`} className="text-small sm:w-30 sm:text-right">
              {task.status}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
