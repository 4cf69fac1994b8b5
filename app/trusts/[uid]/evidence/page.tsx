import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { pageNumber } from "@/components/ui/pagination";
import { requireTrust } from "@/lib/access/gates";
import { getLibrary } from "@/lib/assessments/library/queries";
import { isLibraryFilter } from "@/lib/assessments/library/rules";
import { LibraryView } from "./library-view";

export const metadata: Metadata = { title: "Evidence" };

/** All of a trust's evidence: what is about to expire, what shows nothing, what everything rests on. */
export default async function LibraryPage({ params, searchParams }: Props<{ uid: string }>) {
  const { uid } = await params;
  const { person, scope } = await requireTrust(uid);
  const { show, page, ...query } = await searchParams;
  const filter = isLibraryFilter(show) ? show : "all";
  const library = await getLibrary(scope, filter, pageNumber(page));
  return (
    <PageShell person={person} held={inTrust(person, scope.trustUid)} at={`/trusts/${uid}`}>
      <LibraryView
        library={library}
        filter={filter}
        uid={uid}
        news={"removed" in query ? "The evidence is removed." : null}
      />
    </PageShell>
  );
}
