import { randomUUID } from "node:crypto";
import type { Grant } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, dayOf, done, type Refused, refused } from "../../forms";
import { nameOf } from "../../people/links/commands";
import { tellHeads } from "../letters/commands";
import { takeTurn } from "../turns/commands";
import { findSupport, getSupport, type Support, type SupportScope } from "./queries";
import { isFinal, type Outcome } from "./rules";
import type { Details, NewOutcome, NewSupport } from "./schema";

type Arranges = Grant<"support:arrange">;

type NotProposed = Refused<"no-cycle"> | Refused<"not-here"> | Refused<"taken">;

/** Proposes that one academy helps another. Nobody but the trust's own people learns of it yet. */
export async function proposeSupport(
  grant: Arranges,
  { step, to, from, ...details }: NewSupport,
): Promise<Done<{ id: string }> | NotProposed> {
  const { trustUid, userId, now } = grant;
  return write(
    grant,
    `pairing ${step} proposed`,
    async (tx): Promise<Done<{ id: string }> | NotProposed> => {
      const latest = await tx.assessment.findFirst({
        where: { trustUid },
        select: { cycle: true },
        orderBy: { cycle: "desc" },
      });
      if (latest === null) return refused("no-cycle");
      if (!(await areHere(tx, trustUid, [to, from]))) return refused("not-here");
      const pair = { trustUid, characteristic: step, toUrn: to, fromUrn: from };
      const open = await tx.support.count({ where: { ...pair, closedAt: null } });
      if (open > 0) return refused("taken");
      const id = randomUUID();
      const proposed = {
        ...{ proposedBy: userId ?? "", proposedByName: await nameOf(tx, userId), proposedAt: now },
        version: 1,
      };
      const made = await tx.support.createMany({
        data: [{ ...pair, id, cycle: latest.cycle, ...details, ...proposed }],
        skipDuplicates: true,
      });
      return made.count === 0 ? refused("taken") : done({ id });
    },
  );
}

/** Whether both academies are in the trust now. */
async function areHere(tx: Tx, trustUid: number, urns: readonly number[]): Promise<boolean> {
  const where = { trustUid, urn: { in: [...urns] }, leftOn: null };
  const here = await tx.trustAcademyPeriod.findMany({ where, select: { urn: true }, take: 2 });
  return urns.every(urn => here.some(stay => stay.urn === urn));
}

type NotOpen = Refused<"hidden"> | Refused<"closed"> | Refused<"moved">;

/** Records that a proposal is agreed, with what was agreed, and writes to whoever leads the two academies. */
export async function agreeSupport(
  grant: Arranges,
  id: string,
  version: number,
  details: Details,
): Promise<Done<undefined> | NotOpen | Refused<"agreed">> {
  const { trustUid, userId, now } = grant;
  const found = await getSupport(grant, id);
  if (found === null) return refused("hidden");
  return write(
    grant,
    `pairing ${found.support.step} agreed`,
    async (tx): Promise<Done<undefined> | NotOpen | Refused<"agreed">> => {
      const support = await findInTurn(tx, grant, id);
      if (support === null) return refused("hidden");
      if (support.closedAt !== null) return refused("closed");
      if (support.agreedAt !== null) return refused("agreed");
      if (support.version !== version) return refused("moved");
      const agreedByName = await nameOf(tx, userId);
      const agreed = { agreedBy: userId ?? "", agreedByName, agreedAt: now };
      const where = { trustUid, id, version, agreedAt: null, closedAt: null };
      await tx.support.updateMany({
        where,
        data: { ...details, ...agreed, version: version + 1 },
      });
      await tellHeads(tx, grant, support);
      return done();
    },
  );
}

type NotEnded = NotOpen | Refused<"not-agreed"> | Refused<"not-begun">;

/** Says what came of support: it ends, or goes on until another day. A proposal can only be dropped. */
export async function endSupport(
  grant: Arranges,
  id: string,
  version: number,
  { verdict, words, nextOn }: NewOutcome,
): Promise<Done<undefined> | NotEnded> {
  const { userId, now } = grant;
  const found = await getSupport(grant, id);
  if (found === null) return refused("hidden");
  return write(
    grant,
    `pairing ${found.support.step} ${verbOf(verdict)}`,
    async (tx): Promise<Done<undefined> | NotEnded> => {
      const support = await findInTurn(tx, grant, id);
      if (support === null) return refused("hidden");
      if (support.closedAt !== null) return refused("closed");
      if (support.version !== version) return refused("moved");
      const isDropped = verdict === "dropped";
      if (!isDropped && support.agreedAt === null) return refused("not-agreed");
      if (!isDropped && dayOf(now) < support.startsOn) return refused("not-begun");
      await addWord(tx, grant, support, { verdict, words, nextOn }, await nameOf(tx, userId));
      return done();
    },
  );
}

function verbOf(verdict: Outcome): string {
  if (verdict === "dropped") return "dropped";
  return isFinal(verdict) ? "ended" : "continued";
}

/** An academy that is or was helped says in a sentence what it changed there. */
export async function sayWhatChanged(
  grant: Grant<"support:say">,
  id: string,
  words: string,
): Promise<Done<undefined> | Refused<"hidden">> {
  const found = await getSupport(grant, id);
  if (found === null || found.support.to.urn !== grant.urn) return refused("hidden");
  return write(
    grant,
    `pairing ${found.support.step} answered`,
    async (tx): Promise<Done<undefined> | Refused<"hidden">> => {
      const support = await findInTurn(tx, grant, id);
      if (support === null) return refused("hidden");
      const said = { verdict: null, words, nextOn: null, byUrn: grant.urn };
      await addWord(tx, grant, support, said, await nameOf(tx, grant.userId));
      return done();
    },
  );
}

async function findInTurn(tx: Tx, grant: SupportScope, id: string): Promise<Support | null> {
  await takeTurn(tx, grant.trustUid, id);
  return findSupport(tx, grant, id);
}

/** The database ends the support, or carries it on, by a verdict itself. */
async function addWord(
  tx: Tx,
  { trustUid, userId, now }: SupportScope,
  { id, outcomes }: Support,
  word: Omit<NewOutcome, "verdict"> & { verdict: Outcome | null; byUrn?: number },
  byName: string,
): Promise<void> {
  const by = { byUser: userId ?? "", byName, at: now };
  const data = { trustUid, supportId: id, number: outcomes.length + 1, ...word, ...by };
  await tx.supportOutcome.createMany({ data: [data] });
}
