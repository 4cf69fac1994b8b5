import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { RegionAsked } from "@/lib/assessments/region/schema";

export const KIND_OPTIONS = [
  { value: "multi", label: "Multi-academy trusts" },
  { value: "single", label: "Single-academy trusts" },
];

/** Which trusts are counted, and since when their movement is. */
export function ChooseView({
  asked,
  cycles,
  slug,
}: {
  asked: RegionAsked;
  cycles: readonly string[];
  slug: string;
}) {
  const since = [
    { value: "", label: "The cycle before" },
    ...cycles.map(cycle => ({ value: cycle, label: sayCycle(cycle) })),
  ];
  return (
    <form action={`/regions/${slug}`} className="mb-8 print:hidden">
      <div className="flex flex-col gap-4 sm:flex-row sm:flex-wrap sm:items-end">
        <Select label="Count" name="kind" options={KIND_OPTIONS} value={asked.kind} />
        <Select label="Movement since" name="since" options={since} value={asked.since ?? ""} />
        <Button look="secondary">Show</Button>
      </div>
    </form>
  );
}
