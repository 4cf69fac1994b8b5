import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { OwnViews } from "@/lib/assessments/views/queries";
import { NextCard } from "./next-card";
import { OwnRows } from "./own-rows";
import { PrivateInLaw } from "./private-in-law";
import { WhatToKnow } from "./what-to-know";

interface OwnViewsViewProps {
  own: OwnViews;
  home: string;
  /** Where everyone's views are, once they were shown. */
  spread: string;
}

export function OwnViewsView({ own, home, spread }: OwnViewsViewProps) {
  const isOfTrust = home.startsWith("/trusts");
  return (
    <>
      <BackLink href={home}>
        {isOfTrust ? "Back to self-assessment" : "Back to approved self-assessment"}
      </BackLink>
      <PageHeading
        caption={own.trustName}
        lead="Say by yourself how mature you think the trust is: choose the level that fits best, or say that you can’t say yet. Nobody sees your views before everyone’s are shown at once."
      >
        Your views, {sayCycle(own.cycle)}
      </PageHeading>
      <NextCard own={own} spread={spread} />
      <WhatToKnow meetings={own.meetings} />
      <OwnRows own={own} />
      <PrivateInLaw />
    </>
  );
}
