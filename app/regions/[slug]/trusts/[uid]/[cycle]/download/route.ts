import { refuse } from "@/app/_shell/api-answer";
import { csvAnswer } from "@/app/_shell/file-answer";
import { askPermission, regionPlace, trustPlace } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { downloadSharedVersion } from "@/lib/assessments/shared/commands";
import { sharedFile } from "@/lib/reports/shared/rules";

interface SharedParams {
  slug: string;
  uid: string;
  cycle: string;
}

/** What a trust shared, as a file. It says when and for what it was shared, in every line. */
export async function GET(_: Request, { params }: { params: Promise<SharedParams> }) {
  const { slug, uid, cycle } = await params;
  const asked = await askPermission(regionPlace(slug), "share:read");
  if (!asked.ok) return refuse(asked.why);
  const trust = trustPlace(uid);
  if (trust === null || !isCycle(cycle)) return refuse("hidden");

  const shared = await downloadSharedVersion(asked.value, trust.trustUid, cycle);
  if (!shared.ok) return refuse("hidden");
  return csvAnswer(shared.value.reference, sharedFile(shared.value));
}
