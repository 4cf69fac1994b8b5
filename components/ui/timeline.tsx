/** One thing that was done. */
export interface TimelineItem {
  /** Where two could otherwise read alike. */
  readonly id?: string;
  readonly title: string;
  readonly detail: string | null;
  readonly href: string | null;
  readonly by: string | null;
  /** ISO moment. */
  readonly at: string;
  /** The moment in words. */
  readonly said: string;
}

/** What was done, newest first. */
export function Timeline({ events }: { events: readonly TimelineItem[] }) {
  return (
    <ol className="ml-2 border-l-2 border-line">
      {events.map(event => (
        <li
          key={event.id ?? `${event.at} ${event.title} ${event.detail} ${event.by}`}
          className="relative pb-6 pl-6 last:pb-0"
        >
          <span
            aria-hidden="true"
            className="absolute top-2 -left-[7px] size-3 rounded-full border-2 border-brand bg-paper"
          />
          <h2 className="text-body">
            {event.href === null ? event.title : <a href={event.href}>{event.title}</a>}
          </h2>
          {event.detail !== null && (
            <p className="whitespace-pre-line wrap-anywhere">{event.detail}</p>
          )}
          <p className="text-small text-ink-2">
            {event.by !== null && <>by {event.by}, </>}
            <time dateTime={event.at}>{event.said}</time>
          </p>
        </li>
      ))}
    </ol>
  );
}
