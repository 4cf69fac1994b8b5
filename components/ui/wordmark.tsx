/** Four posts, each taller than the last: the way so far, and how far it goes. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 32 32"
      width="30"
      height="30"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
      className={className}
    >
      <path
        fillRule="evenodd"
        d="M16 0a16 16 0 1 1 0 32 16 16 0 0 1 0-32zM7.6 19l2.9-1.7v6.2H7.6zM12.2 16.3l2.9-1.7v8.9h-2.9zM16.8 13.6l2.9-1.7v11.6h-2.9zM21.4 10.9l2.9-1.7v14.3h-2.9z"
      />
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
