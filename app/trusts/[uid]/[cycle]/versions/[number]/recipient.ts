import type { Words } from "@/lib/access";
import type { ShareLine } from "@/lib/assessments/version/queries";

/** "the RSC team of South West", or a reader's name. */
export function sayRecipient(share: ShareLine, words: Words): string {
  return share.regionName === null
    ? (share.toUserName ?? "a reader")
    : `the ${words.rscTeam} of ${share.regionName}`;
}
