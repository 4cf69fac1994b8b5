import { cx } from "./cx";

/** Always beside a word, never instead of one. */
export function Tick({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="18"
      height="18"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={cx("flex-none", className)}
    >
      <path d="m4 10.5 4 4 8-9" />
    </svg>
  );
}
