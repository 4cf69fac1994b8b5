import type { Grant } from "../../access";
import { readAcademyLevels } from "../../assessments/academies/queries";
import { read, type TrustScope, type Tx } from "../../db";
import { dayOf } from "../../forms";
import { type AcademyLevels, type Need, pairingFinding, pairingsOf } from "../../insights";
import { CURRENT_RUBRIC, type Rubric, rubricOf } from "../../rubric";
import { nameOfTrust } from "../steps/queries";
import { readSupports, type Support } from "../support/queries";
import { type Showing, shownStrengths } from "./rules";

/** More than the academies of any trust can show in a cycle. */
const MOST = 20_000;

export interface PairingsPage {
  readonly trustName: string;
  readonly today: Date;
  /** The latest cycle of which an academy has sent its view; null where none has of any. */
  readonly cycle: string | null;
  readonly rubric: Rubric;
  /** What it comes to, in words. */
  readonly finding: string;
  /** How many academies are in the trust, and how many of them have sent their view. */
  readonly academies: number;
  readonly sent: number;
  /** By name. */
  readonly needs: readonly Need[];
  readonly supports: readonly Support[];
}

/** Who could help whom in a trust, and the support that is proposed, under way or ended. */
export function getPairings(scope: TrustScope): Promise<PairingsPage> {
  return read(scope, async tx => {
    const latest = await findLatestSent(tx, scope.trustUid);
    const cycle = latest?.cycle ?? null;
    const rubric = latest === null ? CURRENT_RUBRIC : rubricOf(latest.assessment.rubricVersion);
    const academies = cycle === null ? [] : await readAcademyLevels(tx, scope, cycle);
    const needs = cycle === null ? [] : await pair(tx, scope, { cycle, rubric, academies });
    const sent = academies.filter(academy => academy.sent).length;
    return {
      ...{ trustName: await nameOfTrust(tx, scope), today: dayOf(scope.now) },
      ...{ cycle, rubric, academies: academies.length, sent, needs },
      finding: sent === 0 ? "No academy has sent its view yet" : pairingFinding(rubric, needs),
      supports: await readSupports(tx, scope),
    };
  });
}

function findLatestSent(tx: Tx, trustUid: number) {
  return tx.academyView.findFirst({
    where: { trustUid, sentAt: { not: null } },
    select: { cycle: true, assessment: { select: { rubricVersion: true } } },
    orderBy: { cycle: "desc" },
  });
}

async function pair(
  tx: Tx,
  { trustUid, now }: TrustScope,
  of: { cycle: string; rubric: Rubric; academies: readonly AcademyLevels[] },
): Promise<readonly Need[]> {
  const showings = await tx.$queryRaw<Showing[]>`
    SELECT u.urn, u.statement, u.evidence_id AS "evidenceId"
    FROM academy_evidence_use u
    JOIN evidence e ON e.trust_uid = u.trust_uid AND e.id = u.evidence_id
    WHERE u.trust_uid = ${trustUid} AND u.cycle = ${of.cycle} AND e.removed_at IS NULL
      AND (e.expires_on IS NULL OR e.expires_on >= ${dayOf(now)}::date) LIMIT ${MOST}`;
  return pairingsOf(of.academies, shownStrengths(of.rubric, of.academies, showings));
}

export interface NewSupportPage {
  readonly trustName: string;
  readonly rubric: Rubric;
  /** In the trust now, by name. */
  readonly academies: readonly { readonly urn: number; readonly name: string }[];
}

/** What the form that proposes a pairing is made of. */
export function getNewSupportPage(grant: Grant<"support:arrange">): Promise<NewSupportPage> {
  const { trustUid } = grant;
  return read(grant, async tx => {
    const academies = await tx.$queryRaw<{ urn: number; name: string }[]>`
      SELECT y.urn, y.name FROM trust_academy_period p JOIN academy y ON y.urn = p.urn
      WHERE p.trust_uid = ${trustUid} AND p.left_on IS NULL ORDER BY y.name, y.urn LIMIT 500`;
    return { trustName: await nameOfTrust(tx, grant), rubric: CURRENT_RUBRIC, academies };
  });
}
