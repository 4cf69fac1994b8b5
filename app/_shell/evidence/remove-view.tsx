import type { ReactNode } from "react";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { VerbForm } from "@/components/ui/verb-form";
import type { FormAction } from "@/lib/forms";

/** What removing evidence does, before it is done: the trust's, or an academy's own. */
export function RemoveView({
  caption,
  title,
  uses,
  back,
  remove,
  children,
}: {
  caption: string;
  /** What the evidence is called. */
  title: string;
  /** Statements that rest on it now. */
  uses: number;
  back: { readonly href: string; readonly words: string };
  remove: FormAction;
  /** What goes with it besides, and what stays. */
  children: ReactNode;
}) {
  return (
    <>
      <BackLink href={back.href}>{back.words}</BackLink>
      <PageHeading caption={caption}>Remove “{title}”</PageHeading>
      <div className="mb-8 flex flex-col gap-3">
        <p>
          What it says is deleted, and it shows no statement any more
          {uses > 0 && <>: {uses} of them rest on it now</>}.
        </p>
        {children}
        <p>While a hold is in force, what it says is kept where nobody opens it.</p>
      </div>
      <VerbForm act={remove} label="Remove this evidence" />
      <p className="mt-6">
        <a href={back.href}>Keep it</a>
      </p>
    </>
  );
}
