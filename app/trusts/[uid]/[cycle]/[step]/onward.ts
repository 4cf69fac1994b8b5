import type { Onward } from "@/app/_shell/saving/row-state";
import { rowAfter } from "@/lib/assessments/cycle/rules";
import type { CharacteristicKey } from "@/lib/rubric";

export function onwardFrom(row: {
  uid: string;
  cycle: string;
  step: CharacteristicKey;
  from: "check" | null;
}): Onward {
  const home = `/trusts/${row.uid}`;
  const next = row.from === "check" ? null : rowAfter(row.step);
  return { continue: `${home}/${row.cycle}/${next ?? "check"}`, later: home };
}
