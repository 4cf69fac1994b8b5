"use client";

import { useEffect, useRef } from "react";

export interface SummaryError {
  /** The id of the field, or of the first radio of a group. */
  id: string;
  message: string;
  /** An address that opens in a new tab, in place of a field: what is typed here stays. */
  opensBeside?: string;
}

/**
 * Stands first in main, above the heading, and takes focus: by `autofocus` without a script, by
 * the effect with one. `answer` is the server's answer itself, so that a second refusal in the same
 * words takes focus again, and typing in between never does.
 */
export function ErrorSummary({
  errors,
  answer,
}: {
  errors: readonly SummaryError[];
  answer?: unknown;
}) {
  const box = useRef<HTMLDivElement>(null);
  const said = errors.map(error => error.message).join("\n");

  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves for each new answer, and for nothing else
  useEffect(() => {
    if (!said) return;
    box.current?.focus();
    document.title = `Error: ${document.title.replace(/^Error: /, "")}`;
  }, [said, answer]);

  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: the faults are the first thing to hear after a refusal
      autoFocus
      aria-labelledby="error-summary-title"
      className="mb-8 rounded-card border-2 border-error bg-paper p-5 md:p-6"
    >
      <h2 id="error-summary-title">There is a problem</h2>
      <ul className="mt-2 flex flex-col">
        {errors.map(error => (
          <li key={error.id}>
            <a
              {...leadsTo(error)}
              className="inline-block py-2 font-semibold text-error visited:text-error hover:text-error"
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function leadsTo({ id, opensBeside }: SummaryError) {
  if (opensBeside === undefined) return { href: `#${id}` };
  return { href: opensBeside, target: "_blank", rel: "noopener" };
}
