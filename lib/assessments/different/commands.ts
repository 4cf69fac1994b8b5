import { randomUUID } from "node:crypto";
import type { Grant } from "../../access";
import { write } from "../../db";
import { type Done, done, type Refused, refused } from "../../forms";
import type { Target } from "../rating/commands";
import { readHolders } from "./queries";
import type { Differing } from "./rules";

type Differ = Grant<"view:differ">;

/** Keeps a view that differs from what was agreed: one's own, or that of somebody who asked for it. */
export async function recordDifferentView(
  grant: Differ,
  target: Target,
  { holder, level, words }: Differing,
): Promise<Done<{ id: string }> | Refused<"hidden"> | Refused<"approved"> | Refused<"holder">> {
  const { trustUid, userId, now } = grant;
  const { cycle, characteristic } = target;
  return write(grant, `different view ${cycle} ${characteristic}`, async tx => {
    const assessment = await tx.assessment.findUnique({
      where: { trustUid_cycle: { trustUid, cycle } },
      select: { approvedAs: true },
    });
    if (assessment === null) return refused("hidden");
    if (assessment.approvedAs !== null) return refused("approved");
    const held = (await readHolders(tx, grant)).find(one => one.userId === holder);
    if (held === undefined) return refused("holder");
    const id = randomUUID();
    const by = { recordedBy: userId ?? "", recordedAt: now };
    await tx.differentView.createMany({
      data: [{ trustUid, id, ...target, holder, holderName: held.name, level, words, ...by }],
    });
    return done({ id });
  });
}

/** Takes a different view back: nobody reads it any more. */
export async function withdrawDifferentView(
  grant: Differ,
  target: Target,
  id: string,
): Promise<Done<undefined> | Refused<"hidden"> | Refused<"approved">> {
  const { trustUid, now } = grant;
  const { cycle, characteristic } = target;
  return write(grant, `different view ${cycle} ${characteristic} withdrawn`, async tx => {
    const mine = (await readHolders(tx, grant)).map(({ userId }) => userId);
    const view = await tx.differentView.findFirst({
      where: { trustUid, id, cycle, characteristic, withdrawnAt: null, holder: { in: mine } },
      select: { assessment: { select: { approvedAs: true } } },
    });
    if (view === null) return refused("hidden");
    if (view.assessment.approvedAs !== null) return refused("approved");
    const gone = await tx.differentView.updateMany({
      where: { trustUid, id, withdrawnAt: null },
      data: { withdrawnAt: now },
    });
    return gone.count === 1 ? done() : refused("hidden");
  });
}
