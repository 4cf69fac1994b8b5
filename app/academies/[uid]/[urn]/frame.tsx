import type { ReactNode } from "react";
import { ofAcademy, PageShell } from "@/app/_shell/page-shell";
import type { FrameWidth } from "@/components/ui/frame";
import type { Visit } from "@/lib/access/gates";
import type { AcademyScope } from "@/lib/db";

/** The frame of an academy's own pages. */
export function AcademyShell({
  visit: { person, scope },
  width = "reading",
  children,
}: {
  visit: Visit<AcademyScope>;
  width?: FrameWidth;
  children: ReactNode;
}) {
  const { trustUid, urn } = scope;
  return (
    <PageShell
      person={person}
      held={ofAcademy(person, trustUid, urn)}
      at={`/academies/${trustUid}/${urn}`}
      width={width}
    >
      {children}
    </PageShell>
  );
}
