import type { Metadata } from "next";
import { inRegion, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { getSharedComments } from "@/lib/assessments/rsc-view/queries";
import { requireShared, type SharedParams } from "./find-shared";
import { SharedView } from "./shared-view";
import { TeamComments } from "./team-comments";

export const metadata: Metadata = { title: "Shared self-assessment" };

/** What one trust has shared with this team. Opening it leaves a line in the trust's trail. */
export default async function SharedPage({ params, searchParams }: Props<SharedParams>) {
  const at = await params;
  const { visit, version } = await requireShared(at);
  const { slug } = at;
  const comments = await getSharedComments(visit.scope, version.trustUid, version.cycle);
  const asked = await searchParams;
  const here = `/regions/${slug}/trusts/${version.trustUid}/${version.cycle}`;
  return (
    <PageShell
      person={visit.person}
      held={inRegion(visit.person, slug)}
      at={`/regions/${slug}/trusts`}
      width="dashboard"
    >
      <SharedView version={version} slug={slug} />
      <div className="max-w-reading">
        <TeamComments
          {...{ comments, here, rubric: version.rubric }}
          news={["asked", "recorded"].find(word => word in asked) ?? null}
        />
      </div>
    </PageShell>
  );
}
