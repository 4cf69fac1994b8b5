import { rowAfter } from "@/lib/assessments/cycle/rules";
import type { CharacteristicKey } from "@/lib/rubric";

/** Where a row's two buttons lead on to, by their value. */
export type Onward = Readonly<Record<"continue" | "later", string>>;

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
