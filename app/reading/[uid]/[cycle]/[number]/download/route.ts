import { refuse } from "@/app/_shell/api-answer";
import { csvAnswer } from "@/app/_shell/file-answer";
import { approvedPlace, askPermission } from "@/lib/access/gates";
import { versionNumber } from "@/lib/assessments/approval/rules";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { downloadApprovedVersion } from "@/lib/assessments/reading/commands";
import { readersFile } from "@/lib/reports/shared/rules";

interface ReadingParams {
  uid: string;
  cycle: string;
  number: string;
}

/** What a reader reads, as a file. The trust sees that it was downloaded. */
export async function GET(_: Request, { params }: { params: Promise<ReadingParams> }) {
  const { uid, cycle, number } = await params;
  const asked = await askPermission(approvedPlace(uid), "approved:read");
  if (!asked.ok) return refuse(asked.why);
  const known = versionNumber(number);
  if (!isCycle(cycle) || known === null) return refuse("hidden");

  const read = await downloadApprovedVersion(asked.value, { cycle, number: known });
  if (!read.ok || read.value.version === null) return refuse("hidden");
  const { version, share } = read.value;
  return csvAnswer(version.reference, readersFile(version, share));
}
