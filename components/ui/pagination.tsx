import { VisuallyHidden } from "./visually-hidden";

/** The page an address asks for; the first for anything that is no page number. */
export function pageNumber(asked: string | string[] | undefined): number {
  return typeof asked === "string" && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1;
}

/** Ways to the page before and after. Nothing where there is only one. */
export function Pagination({
  page,
  pages,
  href,
  query = {},
  of,
}: {
  page: number;
  pages: number;
  /** Address without a query. */
  href: string;
  /** What the address asks for besides the page. */
  query?: Readonly<Record<string, string>>;
  /** What is listed: "trusts". */
  of: string;
}) {
  if (pages === 1) return null;
  const at = (wanted: number) =>
    `${href}?${new URLSearchParams({ ...query, page: String(wanted) })}`;
  return (
    <nav
      aria-label={`Pages of ${of}`}
      className="mt-5 flex flex-wrap items-center justify-between gap-4 print:hidden"
    >
      <p className="text-small text-ink-2">
        Page {page} of {pages}
      </p>
      <p className="flex gap-6">
        {page > 1 && <Turn href={at(page - 1)} word="Previous" of={of} />}
        {page < pages && <Turn href={at(page + 1)} word="Next" of={of} />}
      </p>
    </nav>
  );
}

function Turn({ href, word, of }: { href: string; word: string; of: string }) {
  return (
    <a href={href} className="inline-flex min-h-11 items-center text-link visited:text-link">
      {word}
      <VisuallyHidden> page of {of}</VisuallyHidden>
    </a>
  );
}
