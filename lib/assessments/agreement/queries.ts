import type { Grant } from "../../access";
import { read, type TrustScope, type Tx } from "../../db";
import { type Characteristic, type CharacteristicKey, levelIn, rubricOf } from "../../rubric";
import { type DifferentView, readDifferentViews } from "../different/queries";
import { type Present, readPresent } from "../presence/queries";
import type { Target } from "../rating/commands";
import { type RatingPage, readRatingPage } from "../rating/queries";
import { type RowSpread, readSpreads } from "../spread/queries";
import type { Note, Proposed } from "./rules";

export interface NoteNow extends Note {
  readonly version: number;
  readonly updatedBy: string;
  readonly updatedAt: Date;
}

export interface ProposalNow extends Proposed {
  readonly version: number;
  readonly committee: string;
  readonly proposedByName: string;
  readonly proposedAt: Date;
}

/** The page on which a row is agreed: its answer, and everything that stands beside it. */
export interface AgreementPage extends RatingPage {
  /** Null where nobody's views of it were shown, or not to whoever asks. */
  readonly spread: RowSpread | null;
  readonly note: NoteNow | null;
  /** Null where no meeting of the board is planned. */
  readonly present: Present | null;
  readonly differentViews: readonly DifferentView[];
  /** The committee that the row was given to, or null where the board rates it. */
  readonly committee: Committee | null;
  readonly proposal: ProposalNow | null;
}

/** @returns null where the trust has opened no assessment of that cycle */
export function getAgreementPage(
  scope: TrustScope,
  cycle: string,
  key: CharacteristicKey,
): Promise<AgreementPage | null> {
  return read(scope, async tx => {
    const page = await readRatingPage(tx, scope, cycle, key);
    if (page === null) return null;
    const target = { cycle, characteristic: key };
    const [spread] = await readSpreads(tx, scope, cycle, key);
    return {
      ...page,
      spread: spread ?? null,
      note: await readNote(tx, scope, target),
      present: await readPresent(tx, scope, cycle, null),
      differentViews: await readDifferentViews(tx, scope, target),
      committee: await readCommittee(tx, scope, target),
      proposal: await readProposal(tx, scope, target),
    };
  });
}

/** A row's note as it stands, for whoever would rather keep somebody else's. */
export function getNote(grant: Grant<"rating:record">, target: Target): Promise<NoteNow | null> {
  return read(grant, tx => readNote(tx, grant, target));
}

/** What the form of a proposal is made of. */
export interface ProposalPage {
  readonly characteristic: Characteristic;
  readonly approvedAs: number | null;
  readonly committee: Committee;
  readonly proposal: ProposalNow | null;
}

/** @returns null where there is no such assessment, or the row was given to no committee */
export function getProposalPage(
  scope: TrustScope,
  cycle: string,
  key: CharacteristicKey,
): Promise<ProposalPage | null> {
  return read(scope, async tx => {
    const target = { cycle, characteristic: key };
    const assessment = await tx.assessment.findUnique({
      where: { trustUid_cycle: { trustUid: scope.trustUid, cycle } },
      select: { approvedAs: true, rubricVersion: true },
    });
    const committee = await readCommittee(tx, scope, target);
    if (assessment === null || committee === null) return null;
    return {
      characteristic: rubricOf(assessment.rubricVersion).characteristics[key],
      approvedAs: assessment.approvedAs,
      committee,
      proposal: await readProposal(tx, scope, target),
    };
  });
}

export async function readNote(
  tx: Tx,
  { trustUid }: TrustScope,
  { cycle, characteristic }: Target,
): Promise<NoteNow | null> {
  const [found] = await tx.$queryRaw<(Omit<NoteNow, "targetLevel"> & { targetLevel: unknown })[]>`
    SELECT n.note, n.target_level::text AS "targetLevel", n.target_year AS "targetYear", n.version,
      coalesce(u.name, 'Somebody who has left') AS "updatedBy", n.updated_at AS "updatedAt"
    FROM step_note n LEFT JOIN user_account u ON u.id = n.updated_by
    WHERE n.trust_uid = ${trustUid} AND n.cycle = ${cycle} AND n.characteristic = ${characteristic}`;
  if (found === undefined) return null;
  return { ...found, targetLevel: levelIn(found.targetLevel) };
}

export interface Committee {
  readonly id: string;
  readonly name: string;
}

/** The committee that a row was given to. */
export async function readCommittee(
  tx: Tx,
  { trustUid }: TrustScope,
  { cycle, characteristic }: Target,
): Promise<Committee | null> {
  const [found] = await tx.$queryRaw<Committee[]>`
    SELECT c.id, c.name FROM meeting_step s
    JOIN meeting m ON m.trust_uid = s.trust_uid AND m.id = s.meeting_id
    JOIN committee c ON c.trust_uid = m.trust_uid AND c.id = m.committee_id
    WHERE s.trust_uid = ${trustUid} AND s.cycle = ${cycle} AND s.characteristic = ${characteristic}`;
  return found ?? null;
}

async function readProposal(
  tx: Tx,
  { trustUid }: TrustScope,
  { cycle, characteristic }: Target,
): Promise<ProposalNow | null> {
  const [found] = await tx.$queryRaw<(Omit<ProposalNow, "level"> & { level: unknown })[]>`
    SELECT p.level::text, p.not_agreed AS "notAgreed", p.reason, p.version, c.name AS committee,
      p.proposed_by_name AS "proposedByName", p.proposed_at AS "proposedAt"
    FROM proposal p JOIN committee c ON c.trust_uid = p.trust_uid AND c.id = p.committee_id
    WHERE p.trust_uid = ${trustUid} AND p.cycle = ${cycle} AND p.characteristic = ${characteristic}`;
  return found === undefined ? null : { ...found, level: levelIn(found.level) };
}
