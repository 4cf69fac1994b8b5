import type { Grant } from "../../access";
import { write } from "../../db";
import { type Done, done, type Refused, refused } from "../../forms";
import { nameOf } from "../../people/links/commands";
import type { CharacteristicKey } from "../../rubric";
import { isOver } from "./rules";

/** A row of a review of one version. */
export interface ReviewedRowOf {
  readonly cycle: string;
  readonly number: number;
  readonly id: string;
  readonly characteristic: CharacteristicKey;
}

/** Answers a verdict, once the review is over: then both stay as they are. */
export function answerVerdict(
  grant: Grant<"review:answer">,
  { cycle, number, id, characteristic }: ReviewedRowOf,
  words: string,
): Promise<Done<undefined> | Refused<"hidden"> | Refused<"answered">> {
  const { trustUid, userId, now } = grant;
  return write(grant, `answer to review ${cycle} ${characteristic}`, async tx => {
    const given = await tx.reviewVerdict.findFirst({
      where: {
        ...{ trustUid, reviewId: id, characteristic },
        step: { review: { cycle, number } },
      },
      select: {
        step: {
          select: {
            review: {
              select: { untilDate: true, declaredAt: true, finishedAt: true, endedAt: true },
            },
          },
        },
      },
    });
    if (given === null || !isOver(given.step.review, now)) return refused("hidden");
    const by = {
      answeredBy: userId ?? "",
      answeredByName: await nameOf(tx, userId),
      answeredAt: now,
    };
    const made = await tx.reviewAnswer.createMany({
      data: [{ trustUid, reviewId: id, characteristic, words, ...by }],
      skipDuplicates: true,
    });
    return made.count === 1 ? done() : refused("answered");
  });
}
