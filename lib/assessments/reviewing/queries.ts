import { type ReaderScope, read } from "../../db";
import type { Course } from "../review/rules";

/** A review as its reviewer's list names it: what was asked, and nothing of what it is about. */
export interface OwnReview extends Course {
  readonly id: string;
  readonly cycle: string;
  readonly number: number;
  readonly purpose: string;
  readonly askedByName: string;
  readonly askedAt: Date;
}

/** What a trust has asked of somebody who reviews for it, newest first. */
export function listOwnReviews(
  scope: ReaderScope,
): Promise<{ trustName: string; reviews: readonly OwnReview[] }> {
  return read(scope, async tx => {
    const trust = await tx.trust.findUniqueOrThrow({
      where: { uid: scope.trustUid },
      select: { name: true },
    });
    const reviews = await tx.externalReview.findMany({
      where: { trustUid: scope.trustUid, reviewer: scope.userId ?? "" },
      select: OWN,
      orderBy: { askedAt: "desc" },
      take: 50,
    });
    return { trustName: trust.name, reviews };
  });
}

/** What somebody reads of a review of their own. */
export const OWN = {
  id: true,
  cycle: true,
  number: true,
  purpose: true,
  untilDate: true,
  askedByName: true,
  askedAt: true,
  declaredAt: true,
  finishedAt: true,
  endedAt: true,
} as const;
