import type { AcademyScope, Tx } from "../../db";
import { ACADEMY_MARKS } from "../../insights";
import { isStepKey, levelIn, STEP_KEYS, type StepKey } from "../../rubric";
import type { AcademyAnswer } from "../academy-view/rules";

/** Rows and marks of one view at most. */
const MOST = { answers: 50, marks: 400 };

/** What an academy says of a step as it stands, with who wrote it last. */
export interface AcademyAnswerNow extends AcademyAnswer {
  readonly version: number;
  readonly updatedAt: Date;
  readonly updatedBy: string;
}

export type AcademyAnswers = ReadonlyMap<StepKey, AcademyAnswerNow>;

/** In framework order. */
export async function readAnswers(
  tx: Tx,
  { trustUid, urn }: Pick<AcademyScope, "trustUid" | "urn">,
  cycle: string,
): Promise<AcademyAnswers> {
  const where = { trustUid, cycle, urn };
  const rows = await tx.academyAnswer.findMany({ where, take: MOST.answers });
  const marks = await tx.academyMark.findMany({
    where: { ...where, mark: { in: [...ACADEMY_MARKS] } },
    select: { statement: true, mark: true, characteristic: true },
    take: MOST.marks,
  });
  const found = new Map(
    rows.flatMap(({ characteristic, level, cannotSee, reason, version, updatedAt, ...row }) =>
      isStepKey(characteristic)
        ? [
            [
              characteristic,
              {
                ...{ level: levelIn(level), cannotSee, reason, version, updatedAt },
                updatedBy: row.updatedByName,
                marks: Object.fromEntries(
                  marks
                    .filter(mark => mark.characteristic === characteristic)
                    .map(({ statement, mark }) => [statement, mark]),
                ) as AcademyAnswer["marks"],
              },
            ] as const,
          ]
        : [],
    ),
  );
  return new Map(
    STEP_KEYS.flatMap(step => {
      const answer = found.get(step);
      return answer === undefined ? [] : [[step, answer] as const];
    }),
  );
}

/** What the academy said of a step in the latest cycle before this one that it has sent. */
export interface SaidLast {
  readonly cycle: string;
  readonly answer: AcademyAnswerNow;
}

/** @param version of the framework: another one asks something else */
export async function readLastTime(
  tx: Tx,
  scope: AcademyScope,
  { cycle, version }: { readonly cycle: string; readonly version: string },
  step: StepKey,
): Promise<SaidLast | null> {
  const { trustUid, urn } = scope;
  const [last] = await tx.$queryRaw<{ cycle: string }[]>`
    SELECT v.cycle FROM academy_view v
    JOIN assessment a ON a.trust_uid = v.trust_uid AND a.cycle = v.cycle
    WHERE v.trust_uid = ${trustUid} AND v.urn = ${urn} AND v.cycle < ${cycle}
      AND v.sent_at IS NOT NULL AND a.rubric_version = ${version}
    ORDER BY v.cycle DESC LIMIT 1`;
  const answer = last && (await readAnswers(tx, scope, last.cycle)).get(step);
  return last === undefined || answer === undefined ? null : { cycle: last.cycle, answer };
}
