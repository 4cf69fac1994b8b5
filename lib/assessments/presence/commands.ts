import type { Grant } from "../../access";
import { write } from "../../db";
import { type Done, done, type Refused, refused } from "../../forms";
import { nameOf } from "../../people/links/commands";
import { lockAssessment } from "../rating/commands";
import { readMayAttend } from "./queries";

/** Who was present, as somebody records it. */
export interface Presence {
  /** By account. */
  readonly people: readonly string[];
  readonly alsoPresent: string;
  /** That it was read at; 0 where nobody had recorded it. */
  readonly version: number;
}

/** Records who was present at a cycle's meeting, of the board where there is no committee. */
export async function recordPresence(
  grant: Grant<"rating:record">,
  cycle: string,
  committeeId: string | null,
  { people, alsoPresent, version }: Presence,
): Promise<
  Done<undefined> | Refused<"hidden"> | Refused<"approved"> | Refused<"people"> | Refused<"moved">
> {
  const { trustUid, userId, now } = grant;
  return write(grant, `present ${cycle}`, async tx => {
    const open = await lockAssessment(tx, grant, cycle);
    if (open !== "open") return refused(open);
    const meeting = await tx.meeting.findFirst({
      where: { trustUid, cycle, committeeId },
      select: { id: true },
    });
    if (meeting === null) return refused("hidden");
    const meetingId = meeting.id;
    const offered = await readMayAttend(tx, grant, meetingId);
    const came = offered.filter(one => people.includes(one.userId));
    if (came.length !== new Set(people).size) return refused("people");
    const by = { recordedBy: userId ?? "", recordedByName: await nameOf(tx, userId) };
    const data = { alsoPresent, ...by, recordedAt: now, version: version + 1 };
    const written =
      version === 0
        ? await tx.presence.createMany({
            data: [{ trustUid, meetingId, ...data }],
            skipDuplicates: true,
          })
        : await tx.presence.updateMany({ where: { trustUid, meetingId, version }, data });
    if (written.count === 0) return refused("moved");
    await tx.attendance.deleteMany({ where: { trustUid, meetingId } });
    await tx.attendance.createMany({
      data: came.map(one => ({ trustUid, meetingId, userId: one.userId, name: one.name })),
    });
    return done();
  });
}
