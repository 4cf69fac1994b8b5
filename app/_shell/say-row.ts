import type { Characteristic } from "@/lib/rubric";

/** "step 7, risk management", or "overall performance". */
export function sayRow({ number, shortTitle }: Pick<Characteristic, "number" | "shortTitle">) {
  const name = shortTitle.toLowerCase();
  return number === 0 ? name : `step ${number}, ${name}`;
}

/** "7. Risk management", as lists of rows name it. */
export function titleOf({ number, shortTitle }: Pick<Characteristic, "number" | "shortTitle">) {
  return number === 0 ? shortTitle : `${number}. ${shortTitle}`;
}
