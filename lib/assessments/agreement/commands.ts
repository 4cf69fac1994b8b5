import type { Grant } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused, unchanged } from "../../forms";
import { nameOf } from "../../people/links/commands";
import { EMPTY_ANSWER } from "../cycle/rules";
import { lockAssessment, type Saved, saveAt, type Target } from "../rating/commands";
import { sameAnswer } from "../rating/rules";
import { claimKey, keepAnswer, requestOf } from "../saves/commands";
import { type NoteNow, readCommittee, readNote } from "./queries";
import { answerBy, EMPTY_NOTE, leavesRoomFor, type Note, type Proposed, sameNote } from "./rules";

type Record = Grant<"rating:record">;
type NotOpen = Refused<"hidden"> | Refused<"approved">;

type NoNote = NotOpen | Refused<"key-reused"> | Refused<"conflict", NoteNow | null>;

/**
 * Saves a row's note and target, if they still are at the version they were read at.
 * @param saveKey of an autosave: the same key gets the first answer again and writes nothing.
 */
export async function saveNote(
  grant: Record,
  target: Target,
  note: Note,
  version: number,
  saveKey: string | null = null,
): Promise<Done<Saved> | NoNote> {
  const subject = { what: `note ${target.cycle} ${target.characteristic}`, repeats: true };
  return write(grant, subject, async (tx): Promise<Done<Saved> | NoNote> => {
    const request = requestOf("note", target, note, version);
    const earlier = saveKey === null ? null : await claimKey<Saved>(tx, grant, saveKey, request);
    if (earlier !== null) return earlier;
    const open = await lockAssessment(tx, grant, target.cycle);
    if (open !== "open") return refused(open);
    const saved = await saveNoteAt(tx, grant, target, note, version);
    if (saved === null) return refused("conflict", await readNote(tx, grant, target));
    if (saveKey !== null) await keepAnswer(tx, grant, saveKey, saved.value);
    return saved;
  });
}

/** @returns null where the note has moved on since it was read. */
async function saveNoteAt(
  tx: Tx,
  grant: Record,
  target: Target,
  note: Note,
  version: number,
): Promise<Done<Saved> | null> {
  const row = { trustUid: grant.trustUid, ...target };
  const current = await readNote(tx, grant, target);
  if ((current?.version ?? 0) !== version) return null;
  const at = grant.now.toISOString();
  if (sameNote(current ?? EMPTY_NOTE, note)) return unchanged({ version, at });
  const stamp = { updatedBy: grant.userId ?? "", updatedAt: grant.now, version: version + 1 };
  const data = { ...note, ...stamp };
  const written =
    current === null
      ? await tx.stepNote.createMany({ data: [{ ...row, ...data }], skipDuplicates: true })
      : await tx.stepNote.updateMany({ where: { ...row, version }, data });
  return written.count === 0 ? null : done({ version: version + 1, at });
}

/** Records what the committee that was given a row proposes, if nobody has recorded another since. */
export async function recordProposal(
  grant: Record,
  target: Target,
  proposed: Proposed,
  version: number,
): Promise<Done<{ version: number }> | NotOpen | Refused<"moved">> {
  return write(grant, `proposal ${target.cycle} ${target.characteristic}`, async tx => {
    const open = await lockAssessment(tx, grant, target.cycle);
    if (open !== "open") return refused(open);
    const committee = await readCommittee(tx, grant, target);
    if (committee === null) return refused("hidden");
    const row = { trustUid: grant.trustUid, ...target };
    const by = { proposedBy: grant.userId ?? "", proposedByName: await nameOf(tx, grant.userId) };
    const data = {
      ...{ ...proposed, ...by, committeeId: committee.id },
      ...{ proposedAt: grant.now, version: version + 1 },
    };
    const written =
      version === 0
        ? await tx.proposal.createMany({ data: [{ ...row, ...data }], skipDuplicates: true })
        : await tx.proposal.updateMany({ where: { ...row, version }, data });
    return written.count === 0 ? refused("moved") : done({ version: version + 1 });
  });
}

/** Whatever the board recorded itself meanwhile is not overwritten. */
type NotAgreed = NotOpen | Refused<"moved"> | Refused<"answered">;

/**
 * The board agrees what a committee proposes: it becomes the row's answer, unless the board has said
 * another thing. Both must be as they were shown.
 */
export async function agreeProposal(
  grant: Record,
  target: Target,
  shown: { readonly proposal: number; readonly rating: number },
): Promise<Done<Saved> | NotAgreed> {
  const subject = { what: `rating ${target.cycle} ${target.characteristic}`, repeats: true };
  return write(grant, subject, async (tx): Promise<Done<Saved> | NotAgreed> => {
    const open = await lockAssessment(tx, grant, target.cycle);
    if (open !== "open") return refused(open);
    const key = { trustUid_cycle_characteristic: { trustUid: grant.trustUid, ...target } };
    const proposed = await tx.proposal.findUnique({ where: key });
    if (proposed === null) return refused("hidden");
    if (proposed.version !== shown.proposal) return refused("moved");
    const now = await standing(tx, key);
    const answer = answerBy(proposed, now);
    if (!leavesRoomFor(proposed, now)) return refused("answered");
    const isSo = sameAnswer(now, answer);
    const saved = await saveAt(tx, grant, target, answer, isSo ? now.version : shown.rating);
    return saved ?? refused("answered");
  });
}

async function standing(
  tx: Tx,
  where: { trustUid_cycle_characteristic: Target & { trustUid: number } },
) {
  const rating = await tx.rating.findUnique({ where });
  return rating ?? { ...EMPTY_ANSWER, version: 0 };
}
