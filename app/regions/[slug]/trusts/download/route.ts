import { refuse } from "@/app/_shell/api-answer";
import { fileAnswer } from "@/app/_shell/file-answer";
import { askPermission, regionPlace } from "@/lib/access/gates";
import { downloadTrusts } from "@/lib/assessments/region-trusts/commands";
import { readTrustsAsked } from "@/lib/assessments/region-trusts/schema";
import { csvOf } from "@/lib/reports/csv/rules";
import { TRUST_COLUMNS, trustLines } from "@/lib/reports/region/rules";

/** The trusts that the list finds, as a file. Each line says when and for what it was shared. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const asked = await askPermission(regionPlace(slug), "share:read");
  if (!asked.ok) return refuse(asked.why);
  const query = readTrustsAsked(queryIn(request.url));

  const file = await downloadTrusts(asked.value, query.asked);
  if (!file.ok) return refuse("hidden");
  const csv = csvOf(TRUST_COLUMNS, trustLines(file.value.lines));
  return fileAnswer({
    name: `Trusts of ${file.value.regionName}.csv`,
    mediaType: "text/csv; charset=utf-8",
    content: new TextEncoder().encode(csv),
  });
}

/** As pages are given it: a name that comes twice is a list. */
function queryIn(url: string): Record<string, string | string[]> {
  const all = new URL(url).searchParams;
  return Object.fromEntries(
    [...new Set(all.keys())].map(name => {
      const values = all.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}
