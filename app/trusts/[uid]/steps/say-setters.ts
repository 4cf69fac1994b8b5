import { trustPlace, wordsHere } from "@/lib/access/gates";

/** Who sets, changes and closes next steps, in the trust's own words. */
export async function saySetters(uid: string): Promise<string> {
  const { clerk } = await wordsHere(trustPlace(uid));
  return `The chair, the vice-chair, the trust CEO or the ${clerk} sets next steps, changes and closes them.`;
}
