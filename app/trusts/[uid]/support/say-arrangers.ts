import { trustPlace, wordsHere } from "@/lib/access/gates";

/** Who proposes, agrees and ends support, in the trust's own words. */
export async function sayArrangers(uid: string): Promise<string> {
  const { clerk } = await wordsHere(trustPlace(uid));
  return `The chair, the vice-chair, the trust CEO or the ${clerk} proposes support, agrees and ends it.`;
}
