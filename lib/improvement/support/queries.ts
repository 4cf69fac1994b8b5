import { type AcademyScope, type Prisma, read, type TrustScope, type Tx } from "../../db";
import { dayOf } from "../../forms";
import { isStepKey, rubricOf, type StepKey } from "../../rubric";
import { nameOfTrust } from "../steps/queries";
import { isOutcome, type Outcome, type State, stateOf } from "./rules";

/** Whoever reads support: the trust's people all of it, an academy's what it gives or receives. */
export type SupportScope = TrustScope | AcademyScope;

/** What was said of support, on a day. */
export interface SupportWord {
  readonly number: number;
  /** Null where the academy that received it says it. */
  readonly verdict: Outcome | null;
  readonly words: string;
  readonly nextOn: Date | null;
  readonly byName: string;
  readonly at: Date;
}

interface NamedAcademy {
  readonly urn: number;
  readonly name: string;
}

/** Support as it stands. */
export interface Support {
  readonly id: string;
  readonly cycle: string;
  readonly step: StepKey;
  /** The step in a few words. */
  readonly stepTitle: string;
  /** The academy that is helped, and the one that helps. */
  readonly to: NamedAcademy;
  readonly from: NamedAcademy;
  readonly what: string;
  readonly who: string;
  readonly startsOn: Date;
  readonly untilOn: Date;
  readonly proposedByName: string;
  readonly proposedAt: Date;
  readonly agreedByName: string | null;
  readonly agreedAt: Date | null;
  readonly closedAt: Date | null;
  readonly version: number;
  readonly state: State;
  /** Oldest first. */
  readonly outcomes: readonly SupportWord[];
}

/** More than any trust arranges in years. */
const MOST = 500;
const WORDS_MOST = 100;

const WITH = {
  assessment: { select: { rubricVersion: true } },
  to: { select: { academy: { select: { urn: true, name: true } } } },
  from: { select: { academy: { select: { urn: true, name: true } } } },
  outcomes: { orderBy: { number: "asc" }, take: WORDS_MOST },
} as const;

export interface SupportsPage {
  readonly trustName: string;
  readonly today: Date;
  /** What is proposed or under way, by its last day; then what has ended, the last first. */
  readonly supports: readonly Support[];
}

/** All the support that whoever asks may read: of one academy where they ask for it. */
export function getSupports(scope: SupportScope, urn?: number): Promise<SupportsPage> {
  return read(scope, async tx => ({
    trustName: await nameOfTrust(tx, scope),
    today: dayOf(scope.now),
    supports: await readSupports(tx, scope, urn),
  }));
}

/** The same inside a page of more. */
export async function readSupports(
  tx: Tx,
  scope: SupportScope,
  urn?: number,
): Promise<readonly Support[]> {
  const rows = await tx.support.findMany({
    where: inReachOf(scope, urn),
    include: WITH,
    orderBy: [{ untilOn: "asc" }, { proposedAt: "asc" }, { id: "asc" }],
    take: MOST,
  });
  const found = rows.flatMap(supportOf);
  const closed = found.filter(({ closedAt }) => closedAt !== null);
  return [
    ...found.filter(({ closedAt }) => closedAt === null),
    ...closed.sort((one, other) => Number(other.closedAt) - Number(one.closedAt)),
  ];
}

export interface SupportPage {
  readonly trustName: string;
  readonly today: Date;
  readonly support: Support;
}

/** Support that whoever asks may read, or null. */
export function getSupport(scope: SupportScope, id: string): Promise<SupportPage | null> {
  return read(scope, async tx => {
    const support = await findSupport(tx, scope, id);
    if (support === null) return null;
    return { trustName: await nameOfTrust(tx, scope), today: dayOf(scope.now), support };
  });
}

/** The same inside a piece of work of more. */
export async function findSupport(
  tx: Tx,
  scope: SupportScope,
  id: string,
): Promise<Support | null> {
  const row = await tx.support.findFirst({ where: { ...inReachOf(scope), id }, include: WITH });
  return row === null ? null : (supportOf(row)[0] ?? null);
}

/** An academy's own people read what it gives and receives, once that is agreed. */
function inReachOf(scope: SupportScope, urn?: number) {
  const { trustUid } = scope;
  if (scope.kind !== "academy") return { trustUid, ...(urn !== undefined && ofAcademy(urn)) };
  return { trustUid, agreedAt: { not: null }, ...ofAcademy(scope.urn) };
}

function ofAcademy(urn: number) {
  return { OR: [{ toUrn: urn }, { fromUrn: urn }] };
}

type Stored = Prisma.SupportGetPayload<{ include: typeof WITH }>;

function supportOf({
  characteristic,
  to,
  from,
  assessment,
  outcomes: said,
  ...row
}: Stored): Support[] {
  if (!isStepKey(characteristic)) return [];
  const rubric = rubricOf(assessment.rubricVersion);
  const outcomes = said.map(({ verdict, ...word }) => ({
    ...word,
    verdict: isOutcome(verdict) ? verdict : null,
  }));
  return [
    {
      ...row,
      step: characteristic,
      stepTitle: rubric.characteristics[characteristic].shortTitle,
      ...{ to: to.academy, from: from.academy, outcomes },
      state: stateOf({ ...row, outcomes }),
    },
  ];
}
