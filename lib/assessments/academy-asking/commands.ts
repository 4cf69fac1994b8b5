import type { Grant } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused, sayDay, unchanged } from "../../forms";
import { nameOf } from "../../people/links/commands";
import { queueMail } from "../../people/outbox/commands";
import { cycleAt, sayCycle } from "../cycle/rules";
import { LAST_LETTER, readAsked, readWhoSpeaks } from "./queries";
import { BETWEEN_LETTERS } from "./rules";

type Opens = Grant<"academy:open">;

/**
 * Opens the cycle of today for some academies, and tells whoever speaks for them. An academy that was
 * asked already is asked no second time.
 * @returns how many were asked
 */
export function openForAcademies(
  grant: Opens,
  urns: readonly number[],
  dueOn: Date,
): Promise<Done<number> | Refused<"not-opened"> | Refused<"hidden">> {
  const { trustUid, userId, now } = grant;
  const cycle = cycleAt(now);
  return write(
    grant,
    `academies ${cycle} opened`,
    async (tx): Promise<Done<number> | Refused<"not-opened"> | Refused<"hidden">> => {
      const opened = await tx.assessment.findUnique({
        where: { trustUid_cycle: { trustUid, cycle } },
        select: { cycle: true },
      });
      if (opened === null) return refused("not-opened");
      const known = await readAsked(tx, grant, cycle);
      if (!urns.every(urn => known.some(one => one.urn === urn))) return refused("hidden");
      const fresh = urns.filter(urn => known.some(one => one.urn === urn && one.dueOn === null));
      const openedByName = await nameOf(tx, userId);
      const by = { openedBy: userId ?? "", openedByName, openedAt: now };
      const made = await tx.academyView.createMany({
        data: fresh.map(urn => ({ trustUid, cycle, urn, dueOn, ...by, version: 1 })),
        skipDuplicates: true,
      });
      if (made.count === 0) return unchanged(0);
      await tell(tx, grant, fresh, ({ academy, trust }) => ({
        subject: `${academy}: how the steps are lived there, by ${sayDay(dueOn)}`,
        says: [
          `${openedByName} asks, for ${trust}, how the steps of the framework are lived in ${academy} in ${sayCycle(cycle)}.`,
          `You answer what can be seen from there, and send it to the trust by ${sayDay(dueOn)}.`,
        ],
      }));
      return done(made.count);
    },
  );
}

/**
 * Reminds some academies that have not sent their view, each once a day at most.
 * @returns how many were reminded
 */
export function remindAcademies(grant: Opens, urns: readonly number[]): Promise<Done<number>> {
  const { trustUid, now } = grant;
  const cycle = cycleAt(now);
  return write(grant, `reminder ${cycle} academies`, async tx => {
    const due = await tx.$queryRaw<{ urn: number; dueOn: Date }[]>`
      UPDATE academy_view v SET reminded_at = ${now}::timestamptz
      WHERE v.trust_uid = ${trustUid} AND v.cycle = ${cycle} AND v.urn = ANY(${[...urns]}::int[])
        AND v.sent_at IS NULL
        AND ${LAST_LETTER} <= ${now}::timestamptz - ${BETWEEN_LETTERS}::interval
      RETURNING v.urn, v.due_on AS "dueOn"`;
    if (due.length === 0) return unchanged(0);
    await tell(
      tx,
      grant,
      due.map(({ urn }) => urn),
      ({ academy, trust, urn }) => {
        const day = sayDay(due.find(one => one.urn === urn)?.dueOn ?? now);
        return {
          subject: `${academy}: your view for the trust, a reminder`,
          says: [
            `${trust} has asked how the steps of the framework are lived in ${academy}, and waits for your view.`,
            `Send it to the trust by ${day}.`,
          ],
        };
      },
    );
    return done(due.length);
  });
}

/**
 * Moves the day by which academies that have not sent their view are asked for it, and tells whoever
 * speaks for them. One that has sent, or is asked for that day already, stays as it is.
 * @returns how many were moved
 */
export function moveDueDay(
  grant: Opens,
  urns: readonly number[],
  dueOn: Date,
): Promise<Done<number>> {
  const { trustUid, userId, now } = grant;
  const cycle = cycleAt(now);
  return write(grant, `academies ${cycle} due`, async tx => {
    const moved = await tx.$queryRaw<{ urn: number }[]>`
      UPDATE academy_view v SET due_on = ${dueOn}::date, version = version + 1
      WHERE v.trust_uid = ${trustUid} AND v.cycle = ${cycle} AND v.urn = ANY(${[...urns]}::int[])
        AND v.sent_at IS NULL AND v.due_on <> ${dueOn}::date
      RETURNING v.urn`;
    if (moved.length === 0) return unchanged(0);
    const byName = await nameOf(tx, userId);
    const those = moved.map(({ urn }) => urn);
    await tell(tx, grant, those, ({ academy, trust }) => ({
      subject: `${academy}: your view for the trust, now by ${sayDay(dueOn)}`,
      says: [
        `${byName} has moved, for ${trust}, the day by which you are asked how the steps of the framework are lived in ${academy}.`,
        `Send your view to the trust by ${sayDay(dueOn)}.`,
      ],
    }));
    return done(moved.length);
  });
}

/** Sends a view back to its academy, which may change it again and sends it anew. */
export function sendBackView(
  grant: Opens,
  urn: number,
  reason: string,
): Promise<Done<undefined> | Refused<"hidden">> {
  const { trustUid, userId, now } = grant;
  const cycle = cycleAt(now);
  return write(grant, `academy ${urn} ${cycle} sent back`, async tx => {
    const byName = await nameOf(tx, userId);
    const opened = await tx.$executeRaw`
      UPDATE academy_view SET sent_at = NULL, sent_by = NULL, sent_by_name = NULL,
        opened_again_at = ${now}::timestamptz, opened_again_by_name = ${byName},
        opened_again_reason = ${reason}, version = version + 1
      WHERE trust_uid = ${trustUid} AND cycle = ${cycle} AND urn = ${urn} AND sent_at IS NOT NULL`;
    if (opened === 0) return refused("hidden");
    await tell(tx, grant, [urn], ({ academy, trust }) => ({
      subject: `${academy}: your view was sent back`,
      says: [
        `${byName} has sent the view of ${academy} back to you, for ${trust}. The reason stands on your academy’s page.`,
        "You can change it again. Until you send it once more the trust does not read it.",
      ],
    }));
    return done();
  });
}

interface Letter {
  readonly subject: string;
  readonly says: readonly string[];
}

/** Writes to whoever speaks for some academies: what is asked, one link, nothing of what anybody said. */
async function tell(
  tx: Tx,
  { trustUid }: Opens,
  urns: readonly number[],
  letterTo: (of: { academy: string; trust: string; urn: number }) => Letter,
): Promise<void> {
  const { name: trust } = await tx.trust.findUniqueOrThrow({
    where: { uid: trustUid },
    select: { name: true },
  });
  for (const { urn, academyName: academy, email } of await readWhoSpeaks(tx, trustUid, urns)) {
    const { subject, says } = letterTo({ academy, trust, urn });
    await queueMail(tx, {
      to: email,
      subject,
      paragraphs: [...says, WHO_READS],
      link: { words: "Open your academy’s page", path: `/academies/${trustUid}/${urn}` },
    });
  }
}

const WHO_READS =
  "Once it is sent, the trust CEO and the board read it with your academy’s name beside it. It never leaves the trust.";
