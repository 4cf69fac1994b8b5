import { refuse } from "@/app/_shell/api-answer";
import { fileAnswer } from "@/app/_shell/file-answer";
import { askPermission, regionPlace, trustPlace } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { downloadSharedFile } from "@/lib/assessments/shared/commands";
import { idIn } from "@/lib/forms";

interface SharedParams {
  slug: string;
  uid: string;
  cycle: string;
  id: string;
}

/** A file that a trust opened with what it shared. */
export async function GET(_: Request, { params }: { params: Promise<SharedParams> }) {
  const { slug, uid, cycle, id } = await params;
  const asked = await askPermission(regionPlace(slug), "share:read");
  if (!asked.ok) return refuse(asked.why);
  const [trust, known] = [trustPlace(uid), idIn(id)];
  if (trust === null || known === null || !isCycle(cycle)) return refuse("hidden");

  const file = await downloadSharedFile(asked.value, trust.trustUid, cycle, known);
  return file.ok ? fileAnswer(file.value) : refuse("hidden");
}
