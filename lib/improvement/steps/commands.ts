import { randomUUID } from "node:crypto";
import type { Grant } from "../../access";
import { write } from "../../db";
import { type Done, done, type Refused, refused, unchanged } from "../../forms";
import { nameOf } from "../../people/links/commands";
import type { CharacteristicKey } from "../../rubric";
import { tellOwner } from "../letters/commands";
import { readMayOwn, readStanding } from "../offers/queries";
import { takeTurn } from "../turns/commands";
import { findStep, getStep, type Step } from "./queries";
import { isFinal } from "./rules";
import type { NewReview, NewStep } from "./schema";

type Sets = Grant<"nextStep:set">;
type Reviews = Grant<"nextStep:review">;

type NotSet = Refused<"hidden"> | Refused<"taken"> | Refused<"not-offered"> | Refused<"owner">;

/** Makes a statement that its row offers a next step, and writes to whoever is to take it up. */
export async function setStep(
  grant: Sets,
  characteristic: CharacteristicKey,
  { statement, owner, dueOn, intendedEffect }: NewStep,
): Promise<Done<{ id: string }> | NotSet> {
  const { trustUid, now, userId } = grant;
  return write(
    grant,
    `next step ${characteristic} set`,
    async (tx): Promise<Done<{ id: string }> | NotSet> => {
      const standing = await readStanding(tx, grant);
      const row = standing?.rows.get(characteristic);
      if (standing === null || row === undefined) return refused("hidden");
      const open = await tx.nextStep.count({ where: { trustUid, statement, closedAt: null } });
      if (open > 0) return refused("taken");
      const offered = row.statements.find(({ id }) => id === statement);
      if (offered === undefined) return refused("not-offered");
      const held = (await readMayOwn(tx, grant)).find(one => one.userId === owner);
      if (held === undefined) return refused("owner");
      const id = randomUUID();
      const setByName = await nameOf(tx, userId);
      const set = { setBy: userId ?? "", setByName, setAt: now, version: 1 };
      const made = await tx.nextStep.createMany({
        data: [
          {
            ...{ trustUid, id, cycle: standing.cycle, rubricVersion: standing.rubricVersion },
            ...{ characteristic, statement, owner, ownerName: held.name, dueOn, intendedEffect },
            ...set,
          },
        ],
        skipDuplicates: true,
      });
      if (made.count === 0) return refused("taken");
      const step = { id, statement: offered.text, dueOn, intendedEffect };
      await tellOwner(tx, grant, owner, setByName, step);
      return done({ id });
    },
  );
}

type NotOpen = Refused<"hidden"> | Refused<"closed"> | Refused<"moved">;

/** Gives an open step to somebody, and another date, if it still is as it was shown. */
export async function changeStep(
  grant: Sets,
  id: string,
  version: number,
  { owner, dueOn }: Pick<NewStep, "owner" | "dueOn">,
): Promise<Done<undefined> | NotOpen | Refused<"owner">> {
  const { trustUid, userId } = grant;
  const found = await getStep(grant, id);
  if (found === null) return refused("hidden");
  const { step } = found;
  if (step.closedAt !== null) return refused("closed");
  return write(grant, `next step ${step.characteristic} changed`, async tx => {
    await takeTurn(tx, trustUid, id);
    const held = (await readMayOwn(tx, grant)).find(one => one.userId === owner);
    if (held === undefined) return refused("owner");
    const isNew = owner !== step.owner;
    const isSo = !isNew && dueOn.getTime() === step.dueOn.getTime();
    if (isSo && step.version === version) return unchanged(undefined);
    const changed = await tx.nextStep.updateMany({
      where: { trustUid, id, version, closedAt: null },
      data: {
        ...{ owner, dueOn, version: version + 1 },
        ownerName: isNew ? held.name : step.ownerName,
      },
    });
    if (changed.count === 0) return refused("moved");
    if (isNew) await tellOwner(tx, grant, owner, await nameOf(tx, userId), { ...step, dueOn });
    return done();
  });
}

/** Its owner says what came of a step: it is closed, or looked at again on another day. */
export async function reviewStep(
  grant: Reviews,
  id: string,
  version: number,
  review: NewReview,
): Promise<Done<undefined> | NotOpen | Refused<"not-own">> {
  const found = await getStep(grant, id);
  if (found === null) return refused("hidden");
  const { step } = found;
  if (step.owner !== grant.userId) return refused("not-own");
  return addReview(grant, step, version, review, isFinal(review.verdict) ? "closed" : "reviewed");
}

/** Those who set steps close one, whoever's it is. */
export async function closeStep(
  grant: Sets,
  id: string,
  version: number,
  review: NewReview,
): Promise<Done<undefined> | NotOpen> {
  const found = await getStep(grant, id);
  if (found === null || !isFinal(review.verdict)) return refused("hidden");
  return addReview(grant, found.step, version, review, "closed");
}

/** The database closes the step, or moves its date, by the review itself. */
async function addReview(
  grant: Sets | Reviews,
  { id, characteristic }: Step,
  version: number,
  { verdict, words, reviewedOn, nextOn }: NewReview,
  verb: "closed" | "reviewed",
): Promise<Done<undefined> | NotOpen> {
  const { trustUid, userId, now } = grant;
  return write(
    grant,
    `next step ${characteristic} ${verb}`,
    async (tx): Promise<Done<undefined> | NotOpen> => {
      await takeTurn(tx, trustUid, id);
      const step = await findStep(tx, grant, id);
      if (step === null) return refused("hidden");
      if (step.closedAt !== null) return refused("closed");
      if (step.version !== version) return refused("moved");
      // Whoever reads what was approved may read no accounts: a step says its owner's name itself.
      const byName = userId === step.owner ? step.ownerName : await nameOf(tx, userId);
      const said = { verdict, words, reviewedOn, nextOn, byUser: userId ?? "", byName, at: now };
      const number = step.reviews.length + 1;
      await tx.nextStepReview.createMany({ data: [{ trustUid, stepId: id, number, ...said }] });
      return done();
    },
  );
}
