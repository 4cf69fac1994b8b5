/** One way to look at a list. */
export interface FilterLink {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

/** Ways to look at a list, each a link; `of` is what is listed. */
export function FilterLinks({ of, links }: { of: string; links: readonly FilterLink[] }) {
  return (
    <nav aria-label={`Which ${of}`} className="mb-8">
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {links.map(({ href, label, current }) => (
          <li key={href}>
            {current ? (
              <strong aria-current="true" className="inline-flex min-h-11 items-center">
                {label}
              </strong>
            ) : (
              <a href={href} className="inline-flex min-h-11 items-center">
                {label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
