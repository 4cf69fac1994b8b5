import { refuse } from "@/app/_shell/api-answer";
import { fileAnswer } from "@/app/_shell/file-answer";
import { askPermission, viewsPlace } from "@/lib/access/gates";
import { getEvidenceFile } from "@/lib/assessments/piece/queries";
import { idIn } from "@/lib/forms";

/** The file of a piece of evidence, for those who are asked for a view of what it shows. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ uid: string; id: string }> },
) {
  const { uid, id } = await params;
  const asked = await askPermission(viewsPlace(uid), "view:give");
  if (!asked.ok) return refuse(asked.why);
  const known = idIn(id);
  const file = known === null ? null : await getEvidenceFile(asked.value, known);
  return file === null ? refuse("hidden") : fileAnswer(file);
}
