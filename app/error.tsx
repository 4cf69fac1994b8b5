"use client";

import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { Shell } from "@/components/ui/shell";

export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <Shell>
      <title>There is a problem with Waymark – Waymark</title>
      <PageHeading>There is a problem with Waymark</PageHeading>
      <div className="prose">
        <p>This page could not be shown. What was saved before is safe.</p>
        <p>Go back and try again, or try again later.</p>
        {error.digest && (
          <p className="text-small text-ink-2">If you report this, quote {error.digest}.</p>
        )}
        <p>
          <LinkButton href="/">Go to your home page</LinkButton>
        </p>
      </div>
    </Shell>
  );
}
