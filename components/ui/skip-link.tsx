/** The first tab stop of every page; shown only while it has focus. */
export function SkipLink({ target = "main" }: { target?: string }) {
  return (
    <a
      href={`#${target}`}
      className="sr-only transition-none focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-control focus:bg-paper focus:px-4 focus:py-3 focus:font-semibold focus:text-ink print:hidden"
    >
      Skip to main content
    </a>
  );
}
