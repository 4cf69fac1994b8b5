import { refuse } from "@/app/_shell/api-answer";
import { askPermission, trustPlace } from "@/lib/access/gates";
import { idIn } from "@/lib/forms";
import { csvOf } from "@/lib/reports/csv/rules";
import { fetchRecord } from "@/lib/reports/record/commands";
import { COLUMNS, lineOf } from "@/lib/reports/record/rules";

/** What was found, as a file. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ uid: string; request: string }> },
) {
  const { uid, request } = await params;
  const asked = await askPermission(trustPlace(uid), "record:find");
  if (!asked.ok) return refuse(asked.why);
  const id = idIn(request);
  if (id === null) return refuse("hidden");

  const answer = await fetchRecord(asked.value, id);
  if (!answer.ok) return refuse("hidden");
  const { held } = answer.value;
  return new Response(csvOf(COLUMNS, held.map(lineOf)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="record-${id.slice(0, 8)}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
