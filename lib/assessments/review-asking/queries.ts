import type { Grant } from "../../access";
import { read, type TrustScope, type Tx } from "../../db";
import { dayOf } from "../../forms";
import { CHARACTERISTIC_KEYS, type CharacteristicKey } from "../../rubric";
import { findVersion, type Version } from "../approval/queries";

interface Of {
  readonly trustUid: number;
  readonly cycle: string;
  readonly number: number;
}

/** Evidence of an approved row as a reviewer may be given it. */
export interface Title {
  readonly evidenceId: string;
  readonly title: string;
  readonly speaksFor: Date;
  /** Whether what it says may be given: the trust's own, not restricted, and not taken away. */
  readonly mayOpen: boolean;
}

export interface AskPage {
  readonly version: Version;
  /** Whoever is appointed to review now. */
  readonly reviewers: readonly { readonly userId: string; readonly name: string }[];
  readonly titles: ReadonlyMap<CharacteristicKey, readonly Title[]>;
}

/** What a review of the version in force can be made of; null where there is no such version. */
export function getAskPage(
  grant: Grant<"review:ask">,
  cycle: string,
  number: number,
): Promise<AskPage | null> {
  const of = { trustUid: grant.trustUid, cycle, number };
  return read(grant, async tx => {
    const inForce = await readInForce(tx, of);
    const version = inForce ? await findVersion(tx, of, false) : null;
    if (version === null) return null;
    return { version, reviewers: await readReviewers(tx, grant), titles: await readTitles(tx, of) };
  });
}

export async function readInForce(tx: Tx, { trustUid, cycle, number }: Of): Promise<boolean> {
  const where = { trustUid, cycle, approvedAs: number };
  return (await tx.assessment.findFirst({ where, select: { cycle: true } })) !== null;
}

/** External reviewers whose appointment is in force. */
export async function readReviewers(tx: Tx, { trustUid, userId, now }: TrustScope) {
  const today = dayOf(now);
  const found = await tx.trustAppointment.findMany({
    where: {
      ...{ trustUid, role: "reviewer", suspendedAt: null, endedAt: null },
      fromDate: { lte: today },
      OR: [{ untilDate: null }, { untilDate: { gte: today } }],
      userId: { not: userId ?? "" },
    },
    select: { userId: true, user: { select: { name: true } } },
    orderBy: { user: { name: "asc" } },
    take: 200,
  });
  return [
    ...new Map(
      found.map(one => [one.userId, { userId: one.userId, name: one.user.name }]),
    ).values(),
  ];
}

/** What the evidence of a version's rows was called. */
export async function readTitles(
  tx: Tx,
  of: Of,
): Promise<ReadonlyMap<CharacteristicKey, readonly Title[]>> {
  const found = await tx.approvedTitle.findMany({
    where: of,
    select: {
      ...{ characteristic: true, evidenceId: true, title: true, speaksFor: true },
      evidence: { select: { restricted: true, removedAt: true, urn: true } },
    },
    orderBy: [{ title: "asc" }, { evidenceId: "asc" }],
    take: 1_000,
  });
  const titles = found.map(({ evidence, ...title }) => {
    const { restricted, removedAt, urn } = evidence;
    return { ...title, mayOpen: !restricted && removedAt === null && urn === null };
  });
  return new Map(
    CHARACTERISTIC_KEYS.map(key => [key, titles.filter(one => one.characteristic === key)]),
  );
}
