import { cx } from "./cx";
import type { FrameWidth } from "./frame";

export interface NavLink {
  href: string;
  label: string;
  current?: boolean;
}

/** At most six links. On a small screen they fold into a menu that needs no script. */
export function ServiceNav({
  links,
  width,
}: {
  links: readonly NavLink[];
  width?: FrameWidth | undefined;
}) {
  const current = links.find(link => link.current);
  return (
    <nav aria-label="Main" className="border-b border-line bg-paper print:hidden">
      <div className={cx("frame", width === "matrix" && "frame-matrix")}>
        <details className="menu group">
          <summary>
            <span>
              Menu
              {current && <span className="font-normal text-ink-2"> · {current.label}</span>}
            </span>
            <svg
              viewBox="0 0 16 16"
              width="16"
              height="16"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              aria-hidden="true"
              className="group-open:rotate-180"
            >
              <path d="M3 6l5 5 5-5" />
            </svg>
          </summary>
          <ul className="menu-links">
            {links.map(link => (
              <li key={link.href}>
                <a href={link.href} aria-current={link.current ? "page" : undefined}>
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </nav>
  );
}
