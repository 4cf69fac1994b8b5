"use client";

import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { Shell } from "@/components/ui/shell";

/** The front's own words for an action that failed; or what Next calls a failed part of a page. */
function referenceOf({ message, digest }: Error & { digest?: string }): string | undefined {
  return /^Reference: ([\w-]{8,40})$/.exec(message)?.[1] ?? digest;
}

export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  const reference = referenceOf(error);
  return (
    <Shell>
      <title>There is a problem with Waymark – Waymark</title>
      <PageHeading>There is a problem with Waymark</PageHeading>
      <div className="prose">
        <p>This page could not be shown. What was saved before is safe.</p>
        <p>Go back and try again, or try again later.</p>
        {reference && (
          <p className="text-small text-ink-2">If you report this, quote {reference}.</p>
        )}
        <p>
          <LinkButton href="/">Go to your home page</LinkButton>
        </p>
      </div>
    </Shell>
  );
}
