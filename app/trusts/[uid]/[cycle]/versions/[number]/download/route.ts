import { refuse } from "@/app/_shell/api-answer";
import { csvAnswer } from "@/app/_shell/file-answer";
import { askPermission, trustPlace } from "@/lib/access/gates";
import { versionNumber } from "@/lib/assessments/approval/rules";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { getVersionPage } from "@/lib/assessments/version/queries";
import { ownFile } from "@/lib/reports/shared/rules";
import type { VersionParams } from "../find-version";

/** An approved version as a file, for the trust's own people. It says whether it was ever shared. */
export async function GET(_: Request, { params }: { params: Promise<VersionParams> }) {
  const { uid, cycle, number } = await params;
  const asked = await askPermission(trustPlace(uid), "assessment:read");
  if (!asked.ok) return refuse(asked.why);
  const known = versionNumber(number);
  if (!isCycle(cycle) || known === null) return refuse("hidden");

  const version = await getVersionPage(asked.value, cycle, known);
  return version === null ? refuse("hidden") : csvAnswer(version.reference, ownFile(version));
}
