import type { MayAsk } from "./matrix-view";

/** The other ways to look at the academies, and what can be done about them. */
export function MatrixLinks({ at, may }: { at: string; may: MayAsk }) {
  const links = [
    { href: `${at.replace(/academies$/, "line-of-sight")}`, label: "Line of sight" },
    { href: `${at}/years`, label: "Over the years" },
    { href: `${at.replace(/academies$/, "support")}`, label: "Who can help whom" },
    ...(may.open ? [{ href: `${at}/open`, label: "Ask or remind academies" }] : []),
    ...(may.arrange ? [{ href: `${at}/arrange`, label: "Clusters and first years" }] : []),
  ];
  return (
    <nav aria-label="More about the academies" className="mt-5 print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-11 items-center">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
