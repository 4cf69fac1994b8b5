import { randomUUID } from "node:crypto";
import type { Grant } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused } from "../../forms";
import { nameOf } from "../../people/links/commands";
import { queueMail } from "../../people/outbox/commands";
import { ACTIVE_REGION_SET } from "../../register/regions";
import { sayCycle } from "../cycle/rules";
import { findOffered, findOfferedSteps, readReaders } from "../offered/queries";
import type { Help } from "./rules";

export interface NewShare {
  readonly cycle: string;
  readonly number: number;
  /** The region that was on the page: whoever shares decided on this one. */
  readonly regionSlug: string;
  readonly purpose: string;
  /** Whether the evidence notes of the ratings leave too. */
  readonly withEvidence: boolean;
  /** Evidence that the team may open and next steps that it may read, by their ids, one by one. */
  readonly items?: readonly string[];
  /** Steps with which the trust can help others, or would like help. */
  readonly help?: readonly Help[];
}

type NoShare =
  | Refused<"hidden">
  | Refused<"not-placed">
  | Refused<"region-changed">
  | Refused<"evidence">
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
      const ticked = share.items ?? [];
      const isTicked = ({ id }: { id: string }) => ticked.includes(id);
      const items = (await findOffered(tx, { trustUid, cycle, number })).filter(isTicked);
      const steps = (await findOfferedSteps(tx, grant)).filter(isTicked);
      const known = new Set([...items, ...steps].map(({ id }) => id));
      if (!ticked.every(id => known.has(id))) return refused("evidence");
      await tx.share.updateMany({
        where: { trustUid, cycle, number: { not: number }, withdrawnAt: null, toUser: null },
        data: { withdrawnAt: grant.now },
      });
      const { purpose, withEvidence } = share;
      const to = { regionSlug: placed.regionSlug, purpose, withEvidence };
      const id = await insertShare(tx, grant, { cycle, number }, to);
      if (id === null) return refused("shared");
      await tx.shareItem.createMany({
        data: items.map(item => ({ trustUid, shareId: id, evidenceId: item.id })),
      });
      await tx.shareStep.createMany({
        data: steps.map(({ id: stepId, ...step }) => ({ trustUid, shareId: id, stepId, ...step })),
      });
      await tx.shareHelp.createMany({
        data: (share.help ?? []).map(({ kind, step }) => {
          return { trustUid, shareId: id, characteristic: step, kind };
        }),
      });
      return done();
    },
  );
}

type Recipient =
  | { readonly regionSlug: string; readonly withEvidence: boolean; readonly purpose: string }
  | { readonly toUser: string; readonly toUserName: string; readonly purpose: string };

/** @returns the id of the share; null where the recipient has one of this cycle already */
async function insertShare(
  tx: Tx,
  grant: Grant<"assessment:share">,
  of: { readonly cycle: string; readonly number: number },
  to: Recipient,
): Promise<string | null> {
  const id = randomUUID();
  const by = {
    sharedBy: grant.userId ?? "",
    sharedByName: await nameOf(tx, grant.userId),
    sharedAt: grant.now,
  };
  const share = { trustUid: grant.trustUid, ...of, id, withEvidence: false, ...to, ...by };
  const made = await tx.share.createMany({ data: [share], skipDuplicates: true });
  return made.count === 1 ? id : null;
}

/**
 * Shares the version in force with one of the trust's readers: they are told by letter, and land on it.
 * They read levels and reasons, and nothing of the evidence. An earlier version that was shared with
 * them gives way to it.
 */
export function shareWithReader(
  grant: Grant<"assessment:share">,
  share: Pick<NewShare, "cycle" | "number" | "purpose"> & { readonly reader: string },
): Promise<Done<undefined> | Refused<"hidden"> | Refused<"reader"> | Refused<"shared">> {
  const { cycle, number, purpose, reader } = share;
  const trustUid = grant.trustUid;
  const what = `share of ${cycle} version ${number} with a reader`;
  return write(grant, what, async (tx): Promise<Shared> => {
    const version = await tx.assessment.findFirst({
      where: { trustUid, cycle, approvedAs: number },
      select: { trust: { select: { name: true } } },
    });
    if (version === null) return refused("hidden");
    const to = (await readReaders(tx, grant)).find(({ userId }) => userId === reader);
    if (to === undefined) return refused("reader");
    await tx.share.updateMany({
      where: { trustUid, cycle, number: { not: number }, toUser: reader, withdrawnAt: null },
      data: { withdrawnAt: grant.now },
    });
    const given = { toUser: reader, toUserName: to.name, purpose };
    const id = await insertShare(tx, grant, { cycle, number }, given);
    if (id === null) return refused("shared");
    await queueMail(tx, {
      to: to.email,
      subject: `${version.trust.name} has shared its self-assessment with you`,
      paragraphs: [
        `${version.trust.name} has shared its self-assessment of ${sayCycle(cycle)} with you${purpose === "" ? "" : ` for: ${purpose}`}.`,
        "It is a self-assessment, not a DfE judgement. The trust sees that you open it.",
      ],
      link: { words: "Read it", path: `/reading/${trustUid}` },
    });
    return done();
  });
}

type Shared = Done<undefined> | Refused<"hidden"> | Refused<"reader"> | Refused<"shared">;

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
