import type { Characteristic } from "@/lib/rubric";

/** "step 7, risk management", or "overall performance". */
export function sayRow({ number, shortTitle }: Pick<Characteristic, "number" | "shortTitle">) {
  const name = shortTitle.toLowerCase();
  return number === 0 ? name : `step ${number}, ${name}`;
}
