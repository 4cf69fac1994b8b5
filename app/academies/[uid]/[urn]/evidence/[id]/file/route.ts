import { refuse } from "@/app/_shell/api-answer";
import { fileAnswer } from "@/app/_shell/file-answer";
import { academyPlace, askPermission } from "@/lib/access/gates";
import { getEvidenceFile } from "@/lib/assessments/piece/queries";
import { idIn } from "@/lib/forms";

/** The file of a piece of an academy's own evidence, for its own people. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ uid: string; urn: string; id: string }> },
) {
  const { uid, urn, id } = await params;
  const asked = await askPermission(academyPlace(uid, urn), "academy:answer");
  if (!asked.ok) return refuse(asked.why);
  const known = idIn(id);
  const file = known === null ? null : await getEvidenceFile(asked.value, known);
  return file === null ? refuse("hidden") : fileAnswer(file);
}
