import type { ReactNode } from "react";

/** The page's one h1, with the small line above it that says where we are and a lead below. */
export function PageHeading({
  caption,
  lead,
  children,
}: {
  caption?: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="mb-8">
      {caption && <p className="mb-1.5 text-small font-medium text-ink-2">{caption}</p>}
      <h1 tabIndex={-1}>{children}</h1>
      {lead && <p className="mt-3 max-w-reading text-lead text-ink-2">{lead}</p>}
    </div>
  );
}
