import type { Grant } from "../../access";
import { type TrustScope, type Tx, write } from "../../db";
import { type Done, done, type Refused, refused } from "../../forms";
import { nameOf } from "../../people/links/commands";
import type { CharacteristicKey } from "../../rubric";
import { type Approved, lockAlone, makeVersion } from "../approval/commands";
import { findVersion } from "../approval/queries";
import type { ApprovedAnswer } from "../approval/rules";
import type { Answer } from "../cycle/rules";
import { type Presence, readCame } from "../presence/commands";
import { replaceRating } from "../rating/commands";

type NotNow = Refused<"hidden"> | Refused<"not-in-force"> | Refused<"later-cycle">;

/** Opens an approved version's drafts again. The version itself, and who reads it, stay as they are. */
export function reopenAssessment(
  grant: Grant<"assessment:reopen">,
  of: { readonly cycle: string; readonly number: number; readonly reason: string },
): Promise<Done<undefined> | NotNow> {
  const { cycle, number, reason } = of;
  const subject = { what: `version ${number} of ${cycle} reopened` };
  return write(grant, subject, async (tx): Promise<Done<undefined> | NotNow> => {
    const not = await whyNot(tx, grant, cycle, number);
    if (not !== null) return not;
    const reopenedBy = grant.userId ?? "";
    const reopenedByName = await nameOf(tx, grant.userId);
    const made = { reopenedBy, reopenedByName, reopenedAt: grant.now };
    const { trustUid } = grant;
    await tx.reopening.createMany({ data: [{ trustUid, cycle, number, reason, ...made }] });
    await tx.assessment.updateMany({ where: { trustUid, cycle }, data: { approvedAs: null } });
    return done();
  });
}

export interface Revisit {
  readonly cycle: string;
  /** The version in force that was on the page. */
  readonly number: number;
  readonly characteristic: CharacteristicKey;
  readonly answer: Answer;
  readonly meetingOn: Date;
  readonly minuteReference: string;
  /** Who was present; absent where nobody said. */
  readonly presence?: Omit<Presence, "version">;
}

/**
 * Agrees one row anew between cycles: a version of its own, in which the other nine keep their words
 * and their dates. `answer` is complete: a level, or not agreed with its reason.
 */
export function revisitStep(
  grant: Grant<"assessment:revisit">,
  revisit: Revisit,
): Promise<Done<Approved> | NotNow | Refused<"people">> {
  const { cycle, number, characteristic, answer, meetingOn, minuteReference, presence } = revisit;
  const { trustUid } = grant;
  const subject = { what: `${characteristic} of ${cycle} revisited` };
  return write(grant, subject, async (tx): Promise<Done<Approved> | NotNow | Refused<"people">> => {
    const not = await whyNot(tx, grant, cycle, number);
    if (not !== null) return not;
    const came = presence === undefined ? null : await readCame(tx, grant, presence);
    if (presence !== undefined && came === null) return refused("people");
    const before = await findVersion(tx, { trustUid, cycle, number }, true);
    if (before === null) return refused("hidden");
    // Drafts and versions can be written only while the assessment is open: for these statements it is.
    await tx.assessment.updateMany({ where: { trustUid, cycle }, data: { approvedAs: null } });
    await replaceRating(tx, grant, { cycle, characteristic }, answer);
    const rows = new Map<CharacteristicKey, ApprovedAnswer>(before.ratings).set(characteristic, {
      ...answer,
      agreedOn: meetingOn,
      carriedFrom: null,
    });
    const { rubric } = before;
    const version = { cycle, meetingOn, minuteReference, rubric, revisited: characteristic };
    return done(await makeVersion(tx, grant, { ...version, came }, rows));
  });
}

/** Why a version is not the one that may be opened again or revisited now; null where it is. */
async function whyNot(
  tx: Tx,
  scope: TrustScope,
  cycle: string,
  number: number,
): Promise<NotNow | null> {
  const { trustUid } = scope;
  await lockAlone(tx, scope, cycle);
  const found = await tx.approval.findUnique({
    where: { trustUid_cycle_number: { trustUid, cycle, number } },
    select: { assessment: { select: { approvedAs: true } } },
  });
  if (found === null) return refused("hidden");
  if (found.assessment.approvedAs !== number) return refused("not-in-force");
  const later = await tx.assessment.count({ where: { trustUid, cycle: { gt: cycle } } });
  return later > 0 ? refused("later-cycle") : null;
}
