import type { Metadata } from "next";
import { asAdministrator, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { requireAdmin } from "@/lib/access/gates";
import { getPublishedWording } from "@/lib/register/wording/queries";
import { CURRENT_RUBRIC } from "@/lib/rubric";
import { loadWordingAction } from "./actions";
import { WordingView } from "./wording-view";

export const metadata: Metadata = { title: "Published wording" };

/** Where an administrator loads the framework's published words. */
export default async function WordingPage({ searchParams }: Props) {
  const visit = await requireAdmin();
  const asked = await searchParams;
  const published = await getPublishedWording(visit.scope, CURRENT_RUBRIC.version);
  return (
    <PageShell
      person={visit.person}
      held={asAdministrator(visit.person)}
      at="/admin/wording"
      width="reading"
    >
      <WordingView
        rubric={CURRENT_RUBRIC}
        published={published}
        news={"loaded" in asked ? "loaded" : "unchanged" in asked ? "unchanged" : null}
        load={loadWordingAction}
      />
    </PageShell>
  );
}
