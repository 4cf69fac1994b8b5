/** One way to look at a list. */
export interface FilterLink {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

/** Ways to look at a list, each a link; `of` is what is listed. */
export function FilterLinks({ of, links }: { of: string; links: readonly FilterLink[] }) {
  return (
    <nav aria-label={`Which ${of}`} className="mb-8 print:hidden">
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        <FilterItems links={links} />
      </ul>
    </nav>
  );
}

/** The same in a row whose name is seen. */
export function NamedFilterLinks({ name, links }: { name: string; links: readonly FilterLink[] }) {
  return (
    <nav aria-label={name} className="flex flex-wrap items-center gap-x-4">
      <span aria-hidden="true" className="text-ink-2">
        {name}:
      </span>
      <ul className="flex flex-wrap gap-x-4">
        <FilterItems links={links} />
      </ul>
    </nav>
  );
}

function FilterItems({ links }: { links: readonly FilterLink[] }) {
  return links.map(({ href, label, current }) => (
    <li key={label}>
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
  ));
}
