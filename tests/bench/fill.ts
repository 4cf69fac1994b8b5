import { getTrustHome } from "@/lib/assessments/cycle/queries";
import { rateCharacteristic } from "@/lib/assessments/rating/commands";
import { withClient } from "@/lib/db/embedded";
import { ACTIVE_REGION_SET } from "@/lib/register/regions";
import { CURRENT_RUBRIC, LEVELS } from "@/lib/rubric";
import seedDemo from "@/prisma/seed";
import { manyAcademies } from "@/tests/support/many-academies";
import type { TestDatabase } from "@/tests/support/test-cluster";
import { APPROVED, CYCLE, DRAFTING, FEW, MANY, REGION, SHARED } from "./pages";
import { importRegister } from "./register-import";
import { grantOf, signInAll, trustScopeOf, type Visitors } from "./visitors";

/**
 * The demo, the register, and a region in which every real multi-academy trust has shared. Its ten
 * rows at made-up levels are seen by nobody: the database goes with the run.
 */
export async function fillDatabase(
  { loginUrl, ownerUrl, superUrl }: TestDatabase,
  register: string,
): Promise<Visitors> {
  await seedDemo();
  await importRegister(loginUrl, register);
  await withClient(ownerUrl, async client => {
    await client.query("SET ROLE app_owner");
    for (const statement of [...ACADEMIES, ...SHARES]) await client.query(statement);
  });
  await withClient(superUrl, client => client.query("VACUUM ANALYZE"));
  const visitors = await signInAll();
  await finishDraft(visitors);
  return visitors;
}

/** With all ten rows answered the check page holds its form. */
async function finishDraft({ chair }: Visitors): Promise<void> {
  const grant = grantOf(chair, { trustUid: DRAFTING }, "rating:record");
  for (;;) {
    const { nextToDo } = await getTrustHome(trustScopeOf(chair, DRAFTING));
    if (nextToDo === null) return;
    const answer = {
      level: "developing" as const,
      notAgreed: false,
      reason: "Agreed at the meeting.",
      evidenceNote: "Papers of the meeting",
    };
    const target = { cycle: CYCLE, characteristic: nextToDo };
    const rated = await rateCharacteristic(grant, target, answer, 0);
    if (!rated.ok) throw new Error(`The demo's draft was refused: ${rated.reason}`);
  }
}

const characteristics = Object.keys(CURRENT_RUBRIC.characteristics);
const list = (words: readonly string[]) => `ARRAY['${words.join("', '")}']`;
const sharers = `
  SELECT t.uid, t.name, gen_random_uuid() AS person FROM trust t JOIN trust_region r ON r.trust_uid = t.uid
  WHERE r.region_slug = '${REGION}' AND r.region_set = '${ACTIVE_REGION_SET}' AND r.until_date IS NULL
    AND t.kind = 'multi' AND t.open AND t.uid < 9000000`;
const rows = `
  SELECT s.uid, key, (${list(LEVELS)})[1 + (s.uid + nth) % 4]::level AS level
  FROM (${sharers}) s, unnest(${list(characteristics)}) WITH ORDINALITY AS c(key, nth)`;

/** The trusts' own academies go: so many there are, and no more. */
const ACADEMIES = [
  { trustUid: APPROVED, urn: 8_100_000, count: FEW },
  { trustUid: SHARED, urn: 8_200_000, count: MANY },
].flatMap(of => [
  `UPDATE trust_academy_period SET left_on = '2012-09-01' WHERE trust_uid = ${of.trustUid}`,
  ...manyAcademies({ ...of, cycle: CYCLE, cycles: 10 }),
]);

/** Written as the owner: by the commands it would take minutes. */
const SHARES = [
  `INSERT INTO assessment (trust_uid, cycle, rubric_version, opened_on, due_on, opened_by)
   SELECT uid, '${CYCLE}', '${CURRENT_RUBRIC.version}', now(), now() + interval '8 weeks', person
   FROM (${sharers}) s`,
  `INSERT INTO approval (trust_uid, cycle, number, reference, rubric_version, trust_name, region_slug,
     meeting_on, minute_reference, approved_by, approved_by_name, approved_at)
   SELECT uid, '${CYCLE}', 1, 'WM-' || uid || '-${CYCLE}-1', '${CURRENT_RUBRIC.version}', name,
     '${REGION}', now(), '7.2', person, 'The chair', now() FROM (${sharers}) s`,
  `INSERT INTO approved_rating (trust_uid, cycle, number, characteristic, level, not_agreed, reason,
     agreed_on)
   SELECT uid, '${CYCLE}', 1, key, level, false, 'Agreed at the meeting.', now() FROM (${rows}) r`,
  `INSERT INTO approved_evidence (trust_uid, cycle, number, characteristic, note)
   SELECT uid, '${CYCLE}', 1, key, 'Papers of the meeting' FROM (${rows}) r`,
  `INSERT INTO share (trust_uid, cycle, number, id, region_slug, purpose, with_evidence, shared_by,
     shared_by_name, shared_at)
   SELECT uid, '${CYCLE}', 1, gen_random_uuid(), '${REGION}', 'our support conversation', true,
     person, 'The chair', now() FROM (${sharers}) s`,
  `UPDATE assessment SET approved_as = 1 WHERE trust_uid < 9000000`,
];
