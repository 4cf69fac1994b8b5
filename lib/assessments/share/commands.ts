import { randomUUID } from "node:crypto";
import type { Grant } from "../../access";
import { write } from "../../db";
import { type Done, done, type Refused, refused } from "../../forms";
import { ACTIVE_REGION_SET } from "../../register/regions";
import { findVersion, type Version } from "../approval/queries";

export interface NewShare {
  readonly cycle: string;
  readonly number: number;
  /** The region that was on the page: whoever shares decided on this one. */
  readonly regionSlug: string;
  readonly purpose: string;
  readonly withEvidence: boolean;
}

type NoShare =
  | Refused<"hidden">
  | Refused<"not-placed">
  | Refused<"region-changed">
  | Refused<"shared">;

/**
 * Releases the version in force to the RSC team of the trust's own region. An earlier version of the
 * cycle that the team can read is withdrawn by that: it never sees two.
 */
export function shareApproval(
  grant: Grant<"assessment:share">,
  share: NewShare,
): Promise<Done<undefined> | NoShare> {
  const { cycle, number } = share;
  const trustUid = grant.trustUid;
  return write(
    grant,
    { what: `share of ${cycle} version ${number}` },
    async (tx): Promise<Done<undefined> | NoShare> => {
      const version = await tx.assessment.findFirst({
        where: { trustUid, cycle, approvedAs: number },
        select: { cycle: true },
      });
      if (version === null) return refused("hidden");
      const placed = await tx.trustRegion.findFirst({
        where: { trustUid, regionSet: ACTIVE_REGION_SET, untilDate: null },
        select: { regionSlug: true },
      });
      if (placed === null) return refused("not-placed");
      if (placed.regionSlug !== share.regionSlug) return refused("region-changed");
      await tx.share.updateMany({
        where: { trustUid, cycle, number: { not: number }, withdrawnAt: null },
        data: { withdrawnAt: grant.now },
      });
      const by = await tx.user.findUniqueOrThrow({
        where: { id: grant.userId ?? "" },
        select: { name: true },
      });
      const made = await tx.share.createMany({
        data: [
          {
            trustUid,
            cycle,
            number,
            id: randomUUID(),
            regionSlug: placed.regionSlug,
            purpose: share.purpose,
            withEvidence: share.withEvidence,
            sharedBy: grant.userId ?? "",
            sharedByName: by.name,
            sharedAt: grant.now,
          },
        ],
        skipDuplicates: true,
      });
      return made.count === 1 ? done() : refused("shared");
    },
  );
}

/** Takes a share back: its content is gone on the next request, one dated line remains. */
export function withdrawShare(
  grant: Grant<"assessment:share">,
  shareId: string,
): Promise<Done<undefined> | Refused<"hidden">> {
  return write(grant, { what: "share withdrawn" }, async tx => {
    const withdrawn = await tx.share.updateMany({
      where: { trustUid: grant.trustUid, id: shareId, withdrawnAt: null },
      data: { withdrawnAt: grant.now },
    });
    return withdrawn.count === 1 ? done() : refused("hidden");
  });
}

export interface SharedVersion extends Version {
  readonly sharedAt: Date;
  readonly sharedByName: string;
  readonly purpose: string;
  readonly withEvidence: boolean;
}

/** Opens a shared version for the RSC team. A command, since every reading is a line in the trust's trail. */
export function openSharedVersion(
  grant: Grant<"share:read">,
  trustUid: number,
  cycle: string,
): Promise<Done<SharedVersion> | Refused<"hidden">> {
  const subject = { what: `shared assessment ${cycle}`, trustUid, repeats: true };
  return write(grant, subject, async (tx): Promise<Done<SharedVersion> | Refused<"hidden">> => {
    const share = await tx.share.findFirst({
      where: { trustUid, cycle, regionSlug: grant.regionSlug, withdrawnAt: null },
      select: {
        number: true,
        sharedAt: true,
        sharedByName: true,
        purpose: true,
        withEvidence: true,
      },
    });
    const version =
      share === null
        ? null
        : await findVersion(tx, { trustUid, cycle, number: share.number }, share.withEvidence);
    if (share === null || version === null) return refused("hidden");
    return done({ ...version, ...share });
  });
}
