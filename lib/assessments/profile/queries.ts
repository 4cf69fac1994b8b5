import { read, type TrustScope, type Tx } from "../../db";
import type { OthersMarks } from "../../insights/reviewed";
import type { CharacteristicKey, Rubric } from "../../rubric";
import { findVersion, type Version } from "../approval/queries";
import { rowsStanding, type StandingAnswer } from "../approval/rules";
import { type AssessmentNow, findAssessment } from "../cycle/queries";
import type { LastTime } from "../last-time/queries";
import { findResting } from "../marks/queries";
import { type Marked, withMarks } from "../marks/rules";
import { readOthersMarks } from "../said/queries";

/** One row of a trust's profile. */
export interface ProfileRow extends Marked<StandingAnswer> {
  /** The cycle before's answer, to see movement by. */
  readonly before: LastTime | null;
}

/** Where a trust stands: ten levels at one time, and how they came about. */
export interface Profile {
  readonly trustName: string;
  /** The latest cycle the trust has opened; null before its first. */
  readonly latest: {
    readonly cycle: string;
    readonly rubric: Rubric;
    /** The version in force; null while the board is at work on a draft. */
    readonly approved: Pick<Version, "number" | "meetingOn" | "reference"> | null;
    /** Rows without any answer are not there. */
    readonly rows: ReadonlyMap<CharacteristicKey, ProfileRow>;
    /** What others say of the version in force; null while the board is at work on a draft. */
    readonly others: OthersMarks | null;
    /** Names of those who recorded or approved in this cycle. */
    readonly people: readonly string[];
  } | null;
}

export function getProfile(scope: TrustScope): Promise<Profile> {
  return read(scope, async tx => {
    const { trustUid } = scope;
    const trust = await tx.trust.findUniqueOrThrow({
      where: { uid: trustUid },
      select: {
        name: true,
        assessments: { select: { cycle: true }, orderBy: { cycle: "desc" }, take: 1 },
      },
    });
    const trustName = trust.name;
    const cycle = trust.assessments[0]?.cycle;
    const assessment = cycle === undefined ? null : await findAssessment(tx, scope, cycle);
    if (assessment === null) return { trustName, latest: null };
    const { approvedAs, lastTime, rubric } = assessment;
    const of =
      approvedAs === null ? null : { trustUid, cycle: assessment.cycle, number: approvedAs };
    const version = of && (await findVersion(tx, of, true));
    const marked = version?.ratings ?? (await markStanding(tx, scope, assessment));
    const rows = [...marked].map(([key, row]): [CharacteristicKey, ProfileRow] => {
      return [key, { ...row, before: lastTime.get(key) ?? null }];
    });
    return {
      trustName,
      latest: {
        cycle: assessment.cycle,
        rubric,
        approved: version,
        rows: new Map(rows),
        others: of && (await readOthersMarks(tx, of, scope.now)),
        people: await peopleOf(tx, scope, assessment.cycle),
      },
    };
  });
}

async function markStanding(
  tx: Tx,
  scope: TrustScope,
  assessment: AssessmentNow,
): Promise<ReadonlyMap<CharacteristicKey, Marked<StandingAnswer>>> {
  const standing = rowsStanding(assessment);
  return withMarks(standing, await findResting(tx, scope, assessment, standing));
}

async function peopleOf(tx: Tx, { trustUid }: TrustScope, cycle: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT u.name FROM rating_revision r JOIN user_account u ON u.id = r.by_user
    WHERE r.trust_uid = ${trustUid} AND r.cycle = ${cycle}
    UNION SELECT approved_by_name FROM approval WHERE trust_uid = ${trustUid} AND cycle = ${cycle}
    ORDER BY name LIMIT 50`;
  return rows.map(({ name }) => name);
}
