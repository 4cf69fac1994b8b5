import type { ReactNode } from "react";

/** Says where it goes back to: "Back to self-assessment". First thing in main. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="mb-4 print:hidden">
      <a
        href={href}
        className="-my-1 inline-flex min-h-11 items-center gap-2 text-small text-link visited:text-link"
      >
        <svg
          viewBox="0 0 10 16"
          width="8"
          height="13"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          aria-hidden="true"
        >
          <path d="M8.5 1.5 2 8l6.5 6.5" />
        </svg>
        {children}
      </a>
    </p>
  );
}
