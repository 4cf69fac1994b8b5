import { titleOf } from "@/app/_shell/say-row";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import type { EnglandAsked } from "@/lib/assessments/region/schema";
import { REGION_SETS } from "@/lib/register/regions";
import { CHARACTERISTIC_KEYS, CURRENT_RUBRIC } from "@/lib/rubric";
import { KIND_OPTIONS } from "../choose-view";
import { nameSet } from "../team-of";

const STEPS = CHARACTERISTIC_KEYS.map(key => {
  return { value: key, label: titleOf(CURRENT_RUBRIC.characteristics[key]) };
});
const SETS = REGION_SETS.map(set => ({ value: set.id, label: nameSet(set) }));

/** Which step, which trusts and by which set of regions. */
export function ChooseEngland({ asked, slug }: { asked: EnglandAsked; slug: string }) {
  return (
    <form action={`/regions/${slug}/england`} className="mb-8 print:hidden">
      <div className="flex flex-col gap-4 sm:flex-row sm:flex-wrap sm:items-end">
        <Select label="Step" name="step" options={STEPS} value={asked.step} />
        <Select label="Regions" name="set" options={SETS} value={asked.set} />
        <Select label="Count" name="kind" options={KIND_OPTIONS} value={asked.kind} />
        <Button look="secondary">Show</Button>
      </div>
    </form>
  );
}
