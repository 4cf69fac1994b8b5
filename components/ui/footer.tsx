import { cx } from "./cx";
import type { FrameWidth } from "./frame";

export interface FooterLink {
  href: string;
  label: string;
}

/** Help comes first, on every page in the same place. */
export function Footer({
  links,
  licence,
  width,
}: {
  links: readonly FooterLink[];
  licence: string;
  width?: FrameWidth | undefined;
}) {
  return (
    <footer className="mt-auto border-t border-line bg-paper text-small print:border-0">
      <div className={cx("frame py-8", width === "matrix" && "frame-matrix")}>
        <ul className="-my-1 flex flex-wrap gap-x-7 print:hidden">
          {links.map(link => (
            <li key={link.href}>
              <a
                href={link.href}
                className="inline-flex min-h-11 items-center text-link visited:text-link"
              >
                {link.label}
              </a>
            </li>
          ))}
        </ul>
        <p className="mt-3 max-w-reading text-ink-2">{licence}</p>
      </div>
    </footer>
  );
}
