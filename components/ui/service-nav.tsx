import { cx } from "./cx";
import { Fold } from "./fold";
import type { FrameWidth } from "./frame";

export interface NavLink {
  href: string;
  label: string;
  current?: boolean;
}

/** So many links fit beside one another on the smallest screen. */
const FEW = 3;

/** At most six links. More than a few fold into a menu on a small screen, without a script. */
export function ServiceNav({
  links,
  width,
}: {
  links: readonly NavLink[];
  width?: FrameWidth | undefined;
}) {
  return (
    <nav aria-label="Main" className="border-b border-line bg-paper print:hidden">
      <div className={cx("frame", width === "matrix" && "frame-matrix")}>
        {links.length > FEW ? (
          <Fold kind="menu" handle={<Handle current={links.find(link => link.current)} />}>
            <Links links={links} />
          </Fold>
        ) : (
          <Links links={links} inline />
        )}
      </div>
    </nav>
  );
}

function Links({ links, inline = false }: { links: readonly NavLink[]; inline?: boolean }) {
  return (
    <ul className={cx("menu-links", inline && "menu-inline")}>
      {links.map(link => (
        <li key={link.href}>
          <a href={link.href} aria-current={link.current ? "page" : undefined}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Handle({ current }: { current: NavLink | undefined }) {
  return (
    <>
      Menu
      {current && <span className="font-normal text-ink-2"> · {current.label}</span>}
    </>
  );
}
