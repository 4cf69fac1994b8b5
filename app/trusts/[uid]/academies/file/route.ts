import { refuse } from "@/app/_shell/api-answer";
import { fileAnswer } from "@/app/_shell/file-answer";
import { askPermission, trustPlace } from "@/lib/access/gates";
import { getAcademyYears } from "@/lib/assessments/academy-years/queries";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { academyColumns, academyLines } from "@/lib/reports/academies/rules";
import { csvOf } from "@/lib/reports/csv/rules";

/** The levels of all academies as a file: of one cycle, or of all. */
export async function GET(request: Request, { params }: { params: Promise<{ uid: string }> }) {
  const { uid } = await params;
  const asked = await askPermission(trustPlace(uid), "academy:read");
  if (!asked.ok) return refuse(asked.why);

  const cycle = new URL(request.url).searchParams.get("cycle");
  const page = await getAcademyYears(asked.value);
  const years = page.years.filter(year => !isCycle(cycle) || year.cycle === cycle);
  const csv = csvOf(academyColumns(page.rubric), academyLines(page.trustName, years));
  return fileAnswer({
    name: isCycle(cycle) ? `academies-${uid}-${cycle}.csv` : `academies-${uid}.csv`,
    mediaType: "text/csv; charset=utf-8",
    content: new TextEncoder().encode(csv),
  });
}
