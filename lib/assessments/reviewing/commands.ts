import type { Grant } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused } from "../../forms";
import type { Verdict } from "../../insights/reviewed";
import { queueMailToChairAndClerk } from "../../people/outbox/commands";
import type { CharacteristicKey } from "../../rubric";
import { sayCycle } from "../cycle/rules";
import { inOrder } from "../review/queries";
import { isInHand } from "../review/rules";
import { OWN, type OwnReview } from "./queries";

type Gives = Grant<"review:give">;
type NotNow = Refused<"hidden"> | Refused<"undeclared"> | Refused<"finished">;

/** A reviewer's own review, while they have it in hand; else null. */
export async function readInHand(
  tx: Tx,
  { trustUid, userId, now }: Grant<"review:give"> | Grant<"review:read">,
  id: string,
): Promise<OwnReview | null> {
  const review = await tx.externalReview.findFirst({
    where: { trustUid, id, reviewer: userId ?? "" },
    select: OWN,
  });
  return review !== null && isInHand(review, now) ? review : null;
}

/**
 * Says whether the reviewer has a conflict of interest; what was given opens with it. It may be put
 * right until the review is finished.
 * @param conflict what it is; empty where there is none
 */
export function declareInterest(
  grant: Gives,
  id: string,
  conflict: string,
): Promise<Done<undefined> | Refused<"hidden"> | Refused<"finished">> {
  const { trustUid, now } = grant;
  return write(grant, `declaration for review ${id}`, async tx => {
    if ((await readInHand(tx, grant, id)) === null) return refused("hidden");
    const changed = await tx.externalReview.updateMany({
      where: { trustUid, id, finishedAt: null },
      data: { declaredAt: now, conflict },
    });
    return changed.count === 1 ? done() : refused("finished");
  });
}

/** Records what the reviewer says of one row, or something else than before. */
export function recordVerdict(
  grant: Gives,
  { id, characteristic }: { readonly id: string; readonly characteristic: CharacteristicKey },
  said: { readonly verdict: Verdict; readonly reason: string },
): Promise<Done<undefined> | NotNow> {
  const { trustUid, now } = grant;
  const row = { trustUid, reviewId: id, characteristic };
  return write(
    grant,
    `verdict ${characteristic} for review ${id}`,
    async (tx): Promise<Done<undefined> | NotNow> => {
      const review = await readInHand(tx, grant, id);
      if (review === null) return refused("hidden");
      if (review.declaredAt === null) return refused("undeclared");
      if (review.finishedAt !== null) return refused("finished");
      const given = await tx.reviewStep.findFirst({ where: row, select: { characteristic: true } });
      if (given === null) return refused("hidden");
      const data = { ...said, recordedAt: now };
      const again = await tx.reviewVerdict.updateMany({ where: row, data });
      if (again.count === 0) await tx.reviewVerdict.createMany({ data: [{ ...row, ...data }] });
      return done();
    },
  );
}

/** Finishes a review: every row has its verdict, none changes any more, and the trust reads them. */
export function finishReview(
  grant: Gives,
  id: string,
): Promise<Done<undefined> | NotNow | Refused<"incomplete", readonly CharacteristicKey[]>> {
  const { trustUid, now } = grant;
  return write(grant, `finish of review ${id}`, async tx => {
    const review = await readInHand(tx, grant, id);
    if (review === null) return refused("hidden");
    const { cycle, number } = review;
    if (review.declaredAt === null) return refused("undeclared");
    const missing = await rowsMissing(tx, { trustUid, reviewId: id });
    if (missing.length > 0) return refused("incomplete", missing);
    const changed = await tx.externalReview.updateMany({
      where: { trustUid, id, finishedAt: null },
      data: { finishedAt: now },
    });
    if (changed.count === 0) return refused("finished");
    const trust = await tx.trust.findUniqueOrThrow({
      where: { uid: trustUid },
      select: { name: true },
    });
    await queueMailToChairAndClerk(tx, trustUid, {
      subject: `${trust.name}: an external review is finished`,
      paragraphs: [
        `The review of the approved self-assessment ${sayCycle(cycle)} that the trust asked for is finished. The trust can read it now, and answer each verdict once.`,
      ],
      link: {
        words: "Read the review",
        path: `/trusts/${trustUid}/${cycle}/versions/${number}/reviews/${id}`,
      },
    });
    return done();
  });
}

async function rowsMissing(
  tx: Tx,
  where: { trustUid: number; reviewId: string },
): Promise<CharacteristicKey[]> {
  const select = { characteristic: true } as const;
  const [steps, verdicts] = [
    await tx.reviewStep.findMany({ where, select, take: 20 }),
    await tx.reviewVerdict.findMany({ where, select, take: 20 }),
  ];
  const said = inOrder(verdicts);
  return inOrder(steps).filter(key => !said.includes(key));
}
