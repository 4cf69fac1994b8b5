import { read, type TrustScope, type Tx } from "../../db";
import { dayOf } from "../../forms";
import {
  type CharacteristicKey,
  isCharacteristicKey,
  levelIn,
  type Rubric,
  rubricOf,
} from "../../rubric";
import { type AssessmentNow, findAssessment } from "../cycle/queries";
import { findResting } from "../marks/queries";
import {
  type CarefulQuestion,
  carefulQuestions,
  type KeptAnswer,
  keptMark,
  type MarkColumns,
  type Marked,
  titleOf,
  withMarks,
} from "../marks/rules";
import { rowsStanding, type StandingAnswer } from "./rules";

/** The ten answers as they stand, for checking before approval. */
export interface CheckPage {
  readonly trustName: string;
  readonly assessment: AssessmentNow;
  /** This year's answers, and last time's where nobody has touched a row, with what each rests on. */
  readonly rows: ReadonlyMap<CharacteristicKey, Marked<StandingAnswer>>;
  /** What a careful clerk would ask before the board approves. */
  readonly questions: readonly CarefulQuestion[];
}

export function getCheckPage(scope: TrustScope, cycle: string): Promise<CheckPage | null> {
  return read(scope, async tx => {
    const assessment = await findAssessment(tx, scope, cycle);
    if (assessment === null) return null;
    const trust = await tx.trust.findUniqueOrThrow({
      where: { uid: scope.trustUid },
      select: { name: true },
    });
    const standing = rowsStanding(assessment);
    const rows = withMarks(standing, await findResting(tx, scope, assessment, standing));
    const questions = carefulQuestions(rows, dayOf(scope.now));
    return { trustName: trust.name, assessment, rows, questions };
  });
}

/** One approved version, as it was approved. */
export interface Version {
  readonly trustUid: number;
  readonly trustName: string;
  readonly cycle: string;
  readonly number: number;
  readonly reference: string;
  readonly rubric: Rubric;
  readonly meetingOn: Date;
  readonly minuteReference: string;
  readonly approvedAt: Date;
  readonly approvedByName: string;
  /** The one row that was agreed anew between cycles; null where the whole was approved. */
  readonly revisited: CharacteristicKey | null;
  readonly ratings: ReadonlyMap<CharacteristicKey, KeptAnswer>;
}

/**
 * One approved version, as far as whoever asks may see it: what they may not is simply not there. One
 * statement, whatever it holds: every list of ten ratings asks this.
 */
export async function findVersion(
  tx: Tx,
  of: { trustUid: number; cycle: string; number: number },
  withEvidence: boolean,
): Promise<Version | null> {
  const [found] = await tx.$queryRaw<FoundVersion[]>`
    SELECT a.trust_uid AS "trustUid", a.trust_name AS "trustName", a.cycle, a.number, a.reference,
      a.rubric_version AS "rubricVersion", a.meeting_on AS "meetingOn",
      a.minute_reference AS "minuteReference", a.approved_at AS "approvedAt",
      a.approved_by_name AS "approvedByName", a.revisited,
      (SELECT coalesce(json_agg(json_build_object(
          'characteristic', r.characteristic, 'level', r.level, 'notAgreed', r.not_agreed,
          'reason', r.reason, 'agreedOn', r.agreed_on, 'carriedFrom', r.carried_from,
          'evidencedLevel', r.evidenced_level, 'statements', r.statements,
          'statementsEvidenced', r.statements_evidenced, 'restsOn', r.rests_on,
          'note', (SELECT n.note FROM approved_evidence n
            WHERE (n.trust_uid, n.cycle, n.number, n.characteristic)
              = (r.trust_uid, r.cycle, r.number, r.characteristic)),
          'titles', (SELECT coalesce(json_agg(json_build_object(
              'evidenceId', t.evidence_id, 'title', t.title, 'kind', t.kind,
              'speaksFor', t.speaks_for, 'expiresOn', t.expires_on, 'statements', t.statements)
              ORDER BY t.speaks_for DESC, t.title, t.evidence_id), '[]')
            FROM approved_title t WHERE (t.trust_uid, t.cycle, t.number, t.characteristic)
              = (r.trust_uid, r.cycle, r.number, r.characteristic)))), '[]')
        FROM approved_rating r
        WHERE (r.trust_uid, r.cycle, r.number) = (a.trust_uid, a.cycle, a.number)) AS ratings
    FROM approval a
    WHERE a.trust_uid = ${of.trustUid} AND a.cycle = ${of.cycle} AND a.number = ${of.number}`;
  if (found === undefined) return null;
  const { rubricVersion, ratings, revisited, ...version } = found;
  return {
    ...version,
    rubric: rubricOf(rubricVersion),
    revisited: isCharacteristicKey(revisited) ? revisited : null,
    ratings: new Map(ratings.flatMap(row => ratingOf(row, withEvidence))),
  };
}

/** As the database builds it: days and levels within a row are text. */
interface FoundVersion extends Omit<Version, "rubric" | "revisited" | "ratings"> {
  readonly rubricVersion: string;
  readonly revisited: string | null;
  readonly ratings: readonly FoundRating[];
}

interface FoundRating extends MarkColumns {
  readonly characteristic: string;
  readonly level: string | null;
  readonly notAgreed: boolean;
  readonly reason: string;
  readonly agreedOn: string;
  readonly carriedFrom: string | null;
  readonly note: string | null;
  readonly titles: readonly FoundTitle[];
}

type Titled = Parameters<typeof titleOf>[0];
type FoundTitle = Omit<Titled, "speaksFor" | "expiresOn"> & {
  readonly speaksFor: string;
  readonly expiresOn: string | null;
};

function ratingOf(row: FoundRating, withEvidence: boolean): [CharacteristicKey, KeptAnswer][] {
  const { characteristic, notAgreed, reason, carriedFrom } = row;
  if (!isCharacteristicKey(characteristic)) return [];
  const answer = {
    ...{ level: levelIn(row.level), notAgreed, reason, carriedFrom },
    evidenceNote: withEvidence ? (row.note ?? "") : "",
    agreedOn: new Date(row.agreedOn),
  };
  const titles = row.titles.map(({ speaksFor, expiresOn, ...title }) =>
    titleOf({
      ...title,
      speaksFor: new Date(speaksFor),
      expiresOn: expiresOn === null ? null : new Date(expiresOn),
    }),
  );
  return [[characteristic, { ...answer, mark: keptMark(row), titles }]];
}
