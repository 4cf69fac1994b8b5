import type { Grant } from "../../access";
import { SAME_SITTING, type Tx, write } from "../../db";
import { type Done, done, type Refused, refused, unchanged } from "../../forms";
import type { TrustLine } from "../region-lines/rules";
import { readAllLines } from "./queries";
import type { TrustsAsked } from "./schema";

/** Puts a trust that the region leads for on one's own list, or takes it off. Nobody else reads that list. */
export function followTrust(
  grant: Grant<"trust:follow">,
  trustUid: number,
  follows: boolean,
): Promise<Done<undefined> | Refused<"hidden">> {
  const { regionSlug, now } = grant;
  const userId = grant.userId ?? "";
  const what = `${follows ? "follows" : "no longer follows"} ${trustUid}`;
  return write(grant, what, async (tx): Promise<Done<undefined> | Refused<"hidden">> => {
    const placed = await tx.trustRegion.findFirst({
      where: { trustUid, regionSlug, untilDate: null },
      select: { trustUid: true },
    });
    if (placed === null) return refused("hidden");
    const own = { trustUid, regionSlug, userId };
    const { count } = follows
      ? await tx.followedTrust.createMany({
          data: [{ ...own, followedAt: now }],
          skipDuplicates: true,
        })
      : await tx.followedTrust.deleteMany({ where: own });
    return count === 1 ? done() : unchanged(undefined);
  });
}

/** What a file of the list says. */
export interface TrustsFile {
  readonly regionName: string;
  readonly lines: readonly TrustLine[];
}

/**
 * All trusts that the list finds, for a file. A command, since each trust that shares is told that what
 * it shared was taken away.
 */
export function downloadTrusts(
  grant: Grant<"share:read">,
  asked: TrustsAsked,
): Promise<Done<TrustsFile>> {
  return write(grant, { what: "download of trusts", repeats: true }, async tx => {
    const region = await tx.region.findUniqueOrThrow({
      where: { slug: grant.regionSlug },
      select: { name: true },
    });
    const lines = await readAllLines(tx, grant, asked);
    const told = lines.flatMap(({ trustUid, shared }) =>
      shared === null ? [] : [{ trustUid, subject: `download of ${shared.cycle}` }],
    );
    await tellTrusts(tx, grant, told);
    return done({ regionName: region.name, lines });
  });
}

/** A line in the trail of each trust, as where one is opened by itself; repeats of ten minutes are one. */
export async function tellTrusts(
  tx: Tx,
  grant: Grant<"share:read">,
  told: readonly { readonly trustUid: number; readonly subject: string }[],
): Promise<void> {
  const uids = told.map(({ trustUid }) => trustUid);
  const subjects = told.map(({ subject }) => subject);
  // In the order of their numbers: two downloads at once must not wait for each other.
  await tx.$executeRaw`
    INSERT INTO audit_event (user_id, role, trust_uid, region_slug, action, subject, request_id)
    SELECT ${grant.userId}::uuid, ${grant.role}, t.uid, ${grant.regionSlug}, ${grant.permission},
      t.subject, ${grant.requestId}
    FROM unnest(${uids}::int[], ${subjects}::text[]) AS t (uid, subject)
    WHERE NOT EXISTS (SELECT 1 FROM audit_event e WHERE e.user_id = ${grant.userId}::uuid
      AND e.action = ${grant.permission} AND e.subject = t.subject AND e.trust_uid = t.uid
      AND e.at > clock_timestamp() - ${SAME_SITTING}::interval)
    ORDER BY t.uid`;
}
