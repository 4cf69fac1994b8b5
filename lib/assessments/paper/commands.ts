import type { Grant } from "../../access";
import { write } from "../../db";
import { type Done, done, type Refused, refused } from "../../forms";
import { lockViews } from "../views/commands";
import type { PaperForm } from "./schema";

/**
 * Enters the views of somebody who filled in a paper form. They count as theirs, are shown as from
 * paper, and nobody reads them before everyone's are shown: not even who entered them.
 */
export async function enterPaperForm(
  grant: Grant<"view:enter">,
  cycle: string,
  committeeId: string | null,
  { userId, views }: PaperForm,
): Promise<
  Done<undefined> | Refused<"hidden"> | Refused<"shown"> | Refused<"has-begun"> | Refused<"own">
> {
  const { trustUid, now } = grant;
  return write(grant, `paper form ${cycle} of ${userId}`, async tx => {
    await lockViews(tx, grant, cycle, "among others");
    const meeting = await tx.meeting.findFirst({
      where: { trustUid, cycle, committeeId, ratedAlone: true },
      select: {
        id: true,
        shownAt: true,
        steps: { select: { characteristic: true }, take: 20 },
        participants: { where: { userId, leftAt: null }, take: 1 },
      },
    });
    if (meeting === null || meeting.participants.length === 0) return refused("hidden");
    if (userId === grant.userId) return refused("own");
    if (meeting.shownAt !== null) return refused("shown");
    const rows = [...views].filter(([key]) =>
      meeting.steps.some(({ characteristic }) => characteristic === key),
    );
    if (rows.length === 0) return refused("hidden");
    for (const [characteristic, view] of rows) {
      // A view that somebody has given themselves is theirs: what is on paper never replaces it.
      const entered = await tx.$executeRaw`
        INSERT INTO individual_view (trust_uid, cycle, characteristic, user_id, meeting_id, level,
          cannot_say, reasoning, would_need, version, given_at, entered_by)
        VALUES (${trustUid}, ${cycle}, ${characteristic}, ${userId}::uuid, ${meeting.id}::uuid,
          ${view.level}::level, ${view.cannotSay}, ${view.reasoning}, ${view.wouldNeed}, 1,
          ${now}::timestamptz, ${grant.userId}::uuid) ON CONFLICT DO NOTHING`;
      if (entered === 0) return refused("has-begun");
    }
    if (rows.length === meeting.steps.length) {
      await tx.participant.updateMany({
        where: { trustUid, meetingId: meeting.id, userId },
        data: { finishedAt: now },
      });
    }
    return done();
  });
}
