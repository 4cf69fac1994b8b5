import { type AcademyScope, read, type Tx } from "../../db";
import { dayOf } from "../../forms";
import { readPublishedWords } from "../../register/wording/queries";
import type { PublishedWords } from "../../register/wording/rules";
import { type Rubric, rubricOf, type StepKey } from "../../rubric";
import {
  type AcademyAnswerNow,
  type AcademyAnswers,
  readAnswers,
  readLastTime,
  type SaidLast,
} from "../academy-answers/queries";
import { readShown } from "../academy-evidence/queries";
import type { Prepared } from "../evidence/rules";
import { academySteps, isAnswered } from "./rules";

/** Views of one academy at most: one a cycle. */
const MOST = 50;

/** An academy's view of one cycle. */
export interface AcademyViewNow {
  readonly cycle: string;
  readonly rubric: Rubric;
  readonly dueOn: Date;
  readonly openedByName: string;
  readonly sentAt: Date | null;
  readonly sentByName: string | null;
  /** Why the trust sent it back, while it has not been sent again. */
  readonly sentBack: { readonly at: Date; readonly byName: string; readonly reason: string } | null;
  /** From when academies read one another's levels of this cycle; null where they do not. */
  readonly openedToHeads: Date | null;
}

/** The frame of every page of an academy's own. */
export interface Named {
  readonly trustUid: number;
  readonly trustName: string;
  readonly urn: number;
  readonly academyName: string;
}

export interface AcademyHome extends Named {
  readonly today: Date;
  /** Where to go on: the latest that is not sent, else the latest. Null before the first. */
  readonly current: (AcademyViewNow & { readonly answers: AcademyAnswers }) | null;
  /** The others, the latest first. */
  readonly others: readonly AcademyViewNow[];
}

export function getAcademyHome(scope: AcademyScope): Promise<AcademyHome> {
  return read(scope, async tx => {
    const views = await readViews(tx, scope);
    const current = views.find(({ sentAt }) => sentAt === null) ?? views[0];
    return {
      ...(await readNames(tx, scope)),
      today: dayOf(scope.now),
      current:
        current === undefined
          ? null
          : { ...current, answers: await readAnswers(tx, scope, current.cycle) },
      others: views.filter(view => view !== current),
    };
  });
}

export interface AcademyStepPage extends Named, AcademyViewNow {
  readonly step: StepKey;
  readonly answer: AcademyAnswerNow | null;
  /** What the academy said in the cycle it was last sent in. */
  readonly lastTime: SaidLast | null;
  /** Its marks and what shows its statements, as the board's pages have them. */
  readonly prepared: Prepared;
  /** The published document's own words for the step; null until it is loaded. */
  readonly published: PublishedWords | null;
}

/** @returns null where the trust has not asked this academy in that cycle, or not about that step */
export function getAcademyStep(
  scope: AcademyScope,
  cycle: string,
  step: StepKey,
): Promise<AcademyStepPage | null> {
  return read(scope, async tx => {
    const [view] = await readViews(tx, scope, cycle);
    if (view === undefined || !academySteps(view.rubric).includes(step)) return null;
    const answers = await readAnswers(tx, scope, cycle);
    return {
      ...(await readNames(tx, scope)),
      ...view,
      step,
      answer: answers.get(step) ?? null,
      lastTime: await readLastTime(tx, scope, { cycle, version: view.rubric.version }, step),
      prepared: await readShown(tx, scope, cycle, step),
      published: await readPublishedWords(tx, view.rubric.version, step),
    };
  });
}

export interface AcademyCheckPage extends Named, AcademyViewNow {
  readonly answers: AcademyAnswers;
  /** The steps that have neither a level nor that they cannot be seen. */
  readonly missing: readonly StepKey[];
}

/** @returns null where the trust has not asked this academy in that cycle */
export function getAcademyCheck(
  scope: AcademyScope,
  cycle: string,
): Promise<AcademyCheckPage | null> {
  return read(scope, async tx => {
    const [view] = await readViews(tx, scope, cycle);
    if (view === undefined) return null;
    const answers = await readAnswers(tx, scope, cycle);
    const missing = academySteps(view.rubric).filter(step => !isAnswered(answers.get(step)));
    return { ...(await readNames(tx, scope)), ...view, answers, missing };
  });
}

export async function readNames(tx: Tx, { trustUid, urn }: AcademyScope): Promise<Named> {
  const trust = await tx.trust.findUniqueOrThrow({
    where: { uid: trustUid },
    select: { name: true },
  });
  const academy = await tx.academy.findUniqueOrThrow({ where: { urn }, select: { name: true } });
  return { trustUid, trustName: trust.name, urn, academyName: academy.name };
}

type ViewRow = Omit<AcademyViewNow, "rubric" | "sentBack"> & {
  readonly version: string;
  readonly againAt: Date | null;
  readonly againBy: string | null;
  readonly againReason: string | null;
};

/** An academy's views, the latest first; of one cycle where that is asked for. */
export async function readViews(
  tx: Tx,
  { trustUid, urn }: AcademyScope,
  cycle: string | null = null,
): Promise<AcademyViewNow[]> {
  const rows = await tx.$queryRaw<ViewRow[]>`
    SELECT v.cycle, a.rubric_version AS version, v.due_on AS "dueOn", v.opened_by_name AS "openedByName",
      v.sent_at AS "sentAt", v.sent_by_name AS "sentByName", v.opened_again_at AS "againAt",
      v.opened_again_by_name AS "againBy", v.opened_again_reason AS "againReason",
      o.opened_at AS "openedToHeads"
    FROM academy_view v JOIN assessment a ON a.trust_uid = v.trust_uid AND a.cycle = v.cycle
    LEFT JOIN academy_matrix_opening o ON o.trust_uid = v.trust_uid AND o.cycle = v.cycle
    WHERE v.trust_uid = ${trustUid} AND v.urn = ${urn} AND (${cycle}::text IS NULL OR v.cycle = ${cycle})
    ORDER BY v.cycle DESC LIMIT ${MOST}`;
  return rows.map(({ version, againAt, againBy, againReason, ...row }) => ({
    ...row,
    rubric: rubricOf(version),
    sentBack:
      row.sentAt === null && againAt !== null && againBy !== null && againReason !== null
        ? { at: againAt, byName: againBy, reason: againReason }
        : null,
  }));
}
