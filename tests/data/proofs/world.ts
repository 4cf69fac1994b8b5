import type pg from "pg";
import { startSession } from "@/lib/access/sessions";
import { mayTry } from "@/lib/access/throttle";
import { rateCharacteristic } from "@/lib/assessments/rating/commands";
import { openSharedVersion } from "@/lib/assessments/share/commands";
import { withClient } from "@/lib/db/embedded";
import {
  anAnswer,
  anAssessment,
  aRegisterWithPeople,
  CYCLE,
  can,
  HARBOUR,
  type Made,
  minutesLater,
  momentAt,
  must,
  NOW,
  PEOPLE,
  TAMAR,
  WHARFE,
} from "../../support/builders";

const YEAR = -365 * 24 * 60;
const LAST_YEAR = minutesLater(YEAR);
const BEFORE = minutesLater(2 * YEAR);

/** Cycles of the world: this year's, last year's, the one before. */
export const CYCLES = { now: CYCLE, last: "2025-26", before: "2024-25" } as const;

export interface World {
  /** Last year's of Tamar: shared with the west, evidence and all. */
  readonly tamarShared: Made;
  /** Last year's of Harbour: shared with the west without its evidence. */
  readonly harbourShared: Made;
  /** The year before's of Harbour: shared with the west, then withdrawn. */
  readonly harbourWithdrawn: Made;
}

/**
 * Every state there is, in three trusts and two regions: Tamar's and Wharfe's drafts of this year,
 * Harbour's approved and kept, and what was shared and withdrawn in earlier years. Every text is a
 * canary of its trust. At least one row in every table.
 */
export async function fillWorld(superUrl: string): Promise<World> {
  await aRegisterWithPeople();
  const tamarShared = await anAssessment(TAMAR, LAST_YEAR).rated().approved().shared().made();
  const harbourWithdrawn = await anAssessment(HARBOUR, BEFORE)
    .rated()
    .approved()
    .shared()
    .withdrawn()
    .made();
  const harbourShared = await anAssessment(HARBOUR, LAST_YEAR)
    .rated()
    .approved()
    .shared({ withEvidence: false })
    .made();
  await anAssessment(WHARFE, LAST_YEAR).rated().approved().shared().made();
  await anAssessment(HARBOUR).rated().approved().made();
  await anAssessment(TAMAR).rated(["overall", "vision", "risk"]).made();
  await anAssessment(WHARFE).rated(["overall", "vision", "risk"]).made();
  await saveByKey(PEOPLE.priya, "quality", "20000000-0000-4000-8000-000000000001");
  await saveByKey(PEOPLE.owen, "support", "20000000-0000-4000-8000-000000000002");
  must(await openSharedVersion(can(PEOPLE.rosalind, "share:read"), TAMAR, CYCLES.last));
  for (const { userId } of Object.values(PEOPLE)) await startSession(userId, momentAt());
  await mayTry("priya.shah@example.org", "203.0.113.1", momentAt());
  await withClient(superUrl, addRegisterRows);
  return { tamarShared, harbourShared, harbourWithdrawn };
}

async function saveByKey(
  person: typeof PEOPLE.priya | typeof PEOPLE.owen,
  characteristic: "quality" | "support",
  key: string,
): Promise<void> {
  const target = { cycle: CYCLE, characteristic };
  const grant = can(person, "rating:record", NOW);
  must(await rateCharacteristic(grant, target, anAnswer(TAMAR, characteristic), 0, key));
}

/** What only an extract of the real register leaves. */
async function addRegisterRows(client: pg.Client): Promise<void> {
  await client.query(`
    INSERT INTO register_extract (as_at, rows) VALUES ('2026-09-01', '{}');
    INSERT INTO register_change (as_at, kind, trust_uid) VALUES ('2026-09-01', 'trustRenamed', ${TAMAR});
    INSERT INTO academy_predecessor (urn, predecessor_urn, name, link_type)
      SELECT min(urn), 1, 'Predecessor', 'Predecessor' FROM academy`);
}
