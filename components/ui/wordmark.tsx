/** Four posts, each taller than the last: the way so far, and how far it goes. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 32 32"
      width="28"
      height="28"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
      className={className}
    >
      <path d="M2 22l5-3v10H2z" />
      <path d="M9.67 17.6l5-3V29h-5z" />
      <path d="M17.33 13.2l5-3V29h-5z" />
      <path d="M25 8.8l5-3V29h-5z" />
    </svg>
  );
}

export function Wordmark({ name, href = "/" }: { name: string; href?: string }) {
  return (
    <a
      href={href}
      className="inline-flex min-h-11 items-center gap-2.5 text-lead font-heading tracking-tight text-paper no-underline visited:text-paper hover:text-paper hover:underline"
    >
      <Mark />
      {name}
    </a>
  );
}
