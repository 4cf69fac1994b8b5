import { read, type TrustScope, type Tx } from "../../db";
import { dayOf } from "../../forms";
import { ACADEMY_MARKS, type AcademyLevels, type AcademyMark, isFirstYear } from "../../insights";
import { isStepKey, levelIn, type Rubric, rubricOf, type StepKey } from "../../rubric";
import { type BoardRow, readBoard } from "../board/queries";
import { findAssessment } from "../cycle/queries";
import { listAskedCycles } from "../matrix/queries";

/** Views of one academy at most. */
const CYCLES = 25;
/** Pieces of evidence of one academy's view at most. */
const PIECES = 500;

/** One academy's view of one cycle; its levels once it is sent. */
export interface AcademyView {
  readonly cycle: string;
  readonly rubric: Rubric;
  readonly dueOn: Date;
  readonly sentAt: Date | null;
  readonly sentByName: string | null;
  readonly openedAgainAt: Date | null;
  readonly levels: AcademyLevels["levels"];
}

/** An academy of a trust and all that it has said there, the latest first. */
export interface AcademyRecord {
  readonly urn: number;
  readonly name: string;
  readonly phase: string;
  readonly cluster: string | null;
  readonly joinedOn: Date | null;
  readonly firstYear: boolean;
  readonly counted: boolean;
  readonly views: readonly AcademyView[];
}

export interface ShownBy {
  readonly id: string;
  readonly title: string;
  readonly speaksFor: Date;
  readonly expiresOn: Date | null;
  readonly restricted: boolean;
  readonly step: StepKey;
  readonly statements: readonly string[];
}

export interface AcademyPage {
  readonly trustName: string;
  readonly academy: AcademyRecord;
  /** In which any academy was asked, the latest first: what this one missed is missing here. */
  readonly cycles: readonly string[];
  /** What its latest sent view rests on. */
  readonly evidence: readonly ShownBy[];
}

/** One academy as the trust knows it, or null where it is none of the trust's. */
export function getAcademy(scope: TrustScope, urn: number): Promise<AcademyPage | null> {
  return read(scope, async tx => {
    const academy = await findRecord(tx, scope, urn);
    if (academy === null) return null;
    const latest = academy.views.find(({ sentAt }) => sentAt !== null)?.cycle ?? "";
    return {
      trustName: await nameOfTrust(tx, scope),
      academy,
      cycles: await listAskedCycles(tx, scope.trustUid),
      evidence: await findEvidence(tx, scope, urn, latest),
    };
  });
}

/** One step of one view: what is behind a cell of the matrix. */
export interface CellPage extends AcademyPage {
  readonly view: AcademyView;
  readonly reason: string;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  readonly marks: ReadonlyMap<string, AcademyMark>;
  /** What the board says of the step; null where it has not opened the cycle. */
  readonly board: BoardRow | null;
}

/** @returns null where the academy is none of the trust's, or was not asked in that cycle */
export function getCell(
  scope: TrustScope,
  urn: number,
  cycle: string,
  step: StepKey,
): Promise<CellPage | null> {
  return read(scope, async tx => {
    const academy = await findRecord(tx, scope, urn);
    const view = academy?.views.find(one => one.cycle === cycle);
    if (academy === null || view === undefined) return null;
    const { trustUid } = scope;
    const answer = await tx.academyAnswer.findUnique({
      where: {
        trustUid_cycle_urn_characteristic: { trustUid, cycle, urn, characteristic: step },
      },
      select: { reason: true, updatedByName: true, updatedAt: true },
    });
    const marks = await tx.academyMark.findMany({
      where: { trustUid, cycle, urn, characteristic: step },
      select: { statement: true, mark: true },
      take: 50,
    });
    const assessment = await findAssessment(tx, scope, cycle);
    return {
      ...{ academy, view, reason: answer?.reason ?? "" },
      trustName: await nameOfTrust(tx, scope),
      cycles: await listAskedCycles(tx, trustUid),
      evidence: await findEvidence(tx, scope, urn, cycle),
      answeredBy: answer?.updatedByName ?? null,
      answeredAt: answer?.updatedAt ?? null,
      marks: new Map(
        marks.flatMap(({ statement, mark: stored }) => {
          const mark = ACADEMY_MARKS.find(one => one === stored);
          return mark === undefined ? [] : [[statement, mark] as const];
        }),
      ),
      board: (assessment && (await readBoard(tx, scope, assessment)).get(step)) ?? null,
    };
  });
}

async function nameOfTrust(tx: Tx, { trustUid }: TrustScope): Promise<string> {
  const where = { uid: trustUid };
  return (await tx.trust.findUniqueOrThrow({ where, select: { name: true } })).name;
}

async function findRecord(
  tx: Tx,
  { trustUid, now }: TrustScope,
  urn: number,
): Promise<AcademyRecord | null> {
  const found = await tx.trustAcademy.findUnique({
    where: { trustUid_urn: { trustUid, urn } },
    select: {
      academy: { select: { name: true, phase: true } },
      place: { select: { cluster: true, counted: true } },
      periods: { select: { joinedOn: true }, orderBy: { firstSeen: "desc" }, take: 1 },
      views: {
        select: {
          ...{ cycle: true, dueOn: true, sentAt: true, sentByName: true, openedAgainAt: true },
          assessment: { select: { rubricVersion: true } },
          answers: {
            select: { characteristic: true, level: true, cannotSee: true },
            take: CYCLES * 9,
          },
        },
        orderBy: { cycle: "desc" },
        take: CYCLES,
      },
    },
  });
  if (found === null) return null;
  const joinedOn = found.periods[0]?.joinedOn ?? null;
  return {
    ...{ urn, ...found.academy, joinedOn },
    cluster: found.place?.cluster || null,
    firstYear: isFirstYear(joinedOn, dayOf(now)),
    counted: found.place?.counted ?? false,
    views: found.views.map(({ assessment, answers, sentAt, ...view }) => ({
      ...{ ...view, sentAt, rubric: rubricOf(assessment.rubricVersion) },
      levels: sentAt === null ? new Map() : levelsIn(answers),
    })),
  };
}

function levelsIn(
  answers: readonly { characteristic: string; level: string | null; cannotSee: boolean }[],
): AcademyLevels["levels"] {
  return new Map(
    answers.flatMap(({ characteristic: key, level, cannotSee }) => {
      const said = cannotSee ? "cannot-see" : levelIn(level);
      return isStepKey(key) && said !== null ? [[key, said] as const] : [];
    }),
  );
}

async function findEvidence(
  tx: Tx,
  { trustUid }: TrustScope,
  urn: number,
  cycle: string,
): Promise<ShownBy[]> {
  const rows = await tx.$queryRaw<(Omit<ShownBy, "step"> & { step: string })[]>`
    SELECT e.id, e.title, e.speaks_for AS "speaksFor", e.expires_on AS "expiresOn", e.restricted,
      u.characteristic AS step, array_agg(u.statement ORDER BY u.statement) AS statements
    FROM academy_evidence_use u JOIN evidence e ON e.trust_uid = u.trust_uid AND e.id = u.evidence_id
    WHERE u.trust_uid = ${trustUid} AND u.cycle = ${cycle} AND u.urn = ${urn} AND e.removed_at IS NULL
    GROUP BY e.trust_uid, e.id, u.characteristic
    ORDER BY e.speaks_for DESC, e.title, e.id LIMIT ${PIECES}`;
  return rows.flatMap(({ step, ...row }) => (isStepKey(step) ? [{ ...row, step }] : []));
}
