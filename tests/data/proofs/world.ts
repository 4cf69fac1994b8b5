import type pg from "pg";
import { linkIdentity } from "@/lib/access/identities";
import { startSession } from "@/lib/access/sessions";
import { mayTry } from "@/lib/access/throttle";
import { approveAssessment } from "@/lib/assessments/approval/commands";
import { versionsSeen } from "@/lib/assessments/approval/rules";
import { planMeeting, showViews } from "@/lib/assessments/meeting/commands";
import { rateCharacteristic } from "@/lib/assessments/rating/commands";
import { reopenAssessment } from "@/lib/assessments/reopening/commands";
import { openSharedVersion } from "@/lib/assessments/shared/commands";
import { giveView } from "@/lib/assessments/views/commands";
import { withClient } from "@/lib/db/embedded";
import { tellOwner } from "@/lib/people/ways-in/commands";
import { chooseWords } from "@/lib/people/words/commands";
import { loadWording } from "@/lib/register/wording/commands";
import { CHARACTERISTIC_KEYS } from "@/lib/rubric";
import {
  anAnswer,
  anAssessment,
  appointmentIdOf,
  aRegisterWithPeople,
  CYCLE,
  can,
  canaryOf,
  HARBOUR,
  type Made,
  minutesLater,
  momentAt,
  must,
  NORTH,
  NOW,
  PEOPLE,
  TAMAR,
  WEST,
  WHARFE,
} from "../../support/builders";
import { inventedWording } from "../../support/published-document";
import { ACADEMY, CLERK, HARBOURS_HEAD, HEAD, REVIEWER, SIBLING } from "./actors";

const YEAR = -365 * 24 * 60;
const LAST_YEAR = minutesLater(YEAR);
const BEFORE = minutesLater(2 * YEAR);

/** The invitation that a newcomer has accepted. */
export const JOINS = "60000000-0000-4000-8000-000000000002";

/** Cycles of the world: this year's, last year's, the one before; and two that only Tamar has. */
export const CYCLES = {
  now: CYCLE,
  last: "2025-26",
  before: "2024-25",
  tamarsShared: "2023-24",
  tamarsDraft: "2022-23",
} as const;

export interface World {
  /** Of a cycle that only Tamar has: shared with the west, evidence and all. */
  readonly tamarsShared: Made;
}

/**
 * Every state there is, in three trusts and two regions: Tamar's and Wharfe's drafts of this year,
 * Harbour's approved and kept; last year's shared, Harbour's without its evidence; Harbour's of the
 * year before withdrawn. Every text is a canary of its trust. At least one row in every table.
 */
export async function fillWorld(superUrl: string): Promise<World> {
  await aRegisterWithPeople();
  const shared = (trustUid: number, at: Date, withEvidence = true) =>
    anAssessment(trustUid, at).rated().approved().shared({ withEvidence });
  await anAssessment(TAMAR, minutesLater(4 * YEAR))
    .rated(["overall", "risk"])
    .made();
  const tamarsShared = await shared(TAMAR, minutesLater(3 * YEAR)).made();
  await shared(TAMAR, LAST_YEAR).made();
  await shared(HARBOUR, BEFORE).withdrawn().made();
  await shared(HARBOUR, LAST_YEAR, false).made();
  await shared(WHARFE, LAST_YEAR).made();
  await reopened(HARBOUR, LAST_YEAR);
  await anAssessment(HARBOUR).rated().approved().made();
  await anAssessment(TAMAR).rated(["overall", "vision", "risk"]).made();
  await anAssessment(WHARFE).rated(["overall", "vision", "risk"]).made();
  await saveByKey(PEOPLE.priya, "quality", "20000000-0000-4000-8000-000000000001");
  await saveByKey(PEOPLE.owen, "support", "20000000-0000-4000-8000-000000000002");
  for (const chair of [PEOPLE.priya, PEOPLE.daniel, PEOPLE.margaret]) {
    const grant = can(chair, "trust:settings");
    must(await chooseWords(grant, { trustee: canaryOf(grant.trustUid, "word") }));
  }
  must(await openSharedVersion(can(PEOPLE.rosalind, "share:read"), TAMAR, CYCLES.last));
  for (const { userId } of Object.values(PEOPLE)) {
    await startSession(userId, momentAt(), { by: "password", secondFactor: true });
  }
  await linkIdentities();
  await mayTry("priya.shah@example.org", "203.0.113.1", momentAt());
  must(await loadWording(can(PEOPLE.alex, "wording:load"), inventedWording()));
  await withClient(superUrl, addRegisterRows);
  await withClient(superUrl, addPlatformRows);
  await withClient(superUrl, addSecrets);
  await withClient(superUrl, addCommittees);
  await addViews(superUrl);
  await withClient(superUrl, addRecords);
  await withClient(superUrl, addPlacesOfAlex);
  await withClient(superUrl, addFollowed);
  await withClient(superUrl, addAgreements);
  await withClient(superUrl, addNextSteps);
  await withClient(superUrl, addSupport);
  await addEvidences(superUrl);
  await withClient(superUrl, addReviews);
  await withClient(superUrl, addRscWords);
  await withClient(superUrl, addAcademies);
  await withClient(superUrl, addResting);
  return { tamarsShared };
}

/** Opens a trust's version again and approves it anew, with another answer in one row. */
async function reopened(trustUid: number, at: Date): Promise<void> {
  const chair = PEOPLE.daniel;
  const cycle = CYCLES.last;
  const reason = canaryOf(trustUid, "reopening");
  must(await reopenAssessment(can(chair, "assessment:reopen", at), { cycle, number: 1, reason }));
  const risk = anAnswer(trustUid, "risk", { reason: canaryOf(trustUid, "reason again") });
  const target = { cycle, characteristic: "risk" as const };
  must(await rateCharacteristic(can(chair, "rating:record", at), target, risk, 1));
  const seen = versionsSeen(
    new Map(CHARACTERISTIC_KEYS.map(key => [key, { version: key === "risk" ? 2 : 1 }])),
  );
  const minuteReference = canaryOf(trustUid, "minute again");
  const approval = { cycle, meetingOn: at, minuteReference, seen };
  must(await approveAssessment(can(chair, "assessment:approve", at), approval));
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

/** The id of a committee that each of two trusts has. */
export const COMMITTEE = "60000000-0000-4000-8000-000000000001";

/** A committee of each of two trusts, with somebody on it whom the proofs know by name. */
async function addCommittees(client: pg.Client): Promise<void> {
  for (const [uid, person] of [
    [TAMAR, PEOPLE.priya],
    [HARBOUR, PEOPLE.daniel],
  ] as const) {
    const appointment = appointmentIdOf(person);
    await client.query("INSERT INTO committee (trust_uid, id, name) VALUES ($1, $2, $3)", [
      uid,
      COMMITTEE,
      canaryOf(uid, "committee"),
    ]);
    await client.query("INSERT INTO committee_place VALUES ($1, $2, $3, '2026-09-01')", [
      uid,
      COMMITTEE,
      appointment,
    ]);
  }
}

/** Tamar's meetings: this year's, for which views are given; and one whose views were shown. */
export const MEETINGS = {
  now: "60000000-0000-4000-8000-000000000011",
  shown: "60000000-0000-4000-8000-000000000012",
} as const;

/** Two of Tamar's board rate alone, this year and once before; Daniel of Harbour does too. */
async function addViews(superUrl: string): Promise<void> {
  const { priya, grace, daniel } = PEOPLE;
  const people = [priya.userId, grace.userId];
  for (const [cycle, at, id] of [
    [CYCLES.now, NOW, MEETINGS.now],
    [CYCLES.tamarsDraft, minutesLater(4 * YEAR), MEETINGS.shown],
  ] as const) {
    const day = new Date(at.toISOString().slice(0, 10));
    const plan = { meetingOn: day, papersOn: day, viewsCloseOn: day, namesTold: true, people };
    const grant = can(priya, "meeting:plan", at);
    const planned = must(await planMeeting(grant, cycle, null, { ...plan, steps: [] }));
    await withClient(superUrl, client =>
      client.query("UPDATE meeting SET id = $1 WHERE id = $2", [id, planned.id]),
    );
    for (const person of [priya, grace]) {
      for (const characteristic of ["risk", "vision"] as const) {
        const texts = { reasoning: canaryOf(TAMAR, "view"), wouldNeed: canaryOf(TAMAR, "need") };
        const view = { level: "leading", cannotSay: false, ...texts } as const;
        const target = { cycle, characteristic };
        must(await giveView(can(person, "view:give", at), target, view, 0));
      }
    }
    if (id === MEETINGS.shown) must(await showViews(can(priya, "views:show", at), cycle, null));
  }
  await withClient(superUrl, client =>
    client.query(`
      INSERT INTO meeting VALUES (${HARBOUR}, '60000000-0000-4000-8000-000000000013', '${CYCLES.last}', NULL,
        true, '2026-01-01', '2026-01-01', NULL, false, '${daniel.userId}', 'x', now(), now(), '${daniel.userId}', 'x');
      INSERT INTO meeting_step VALUES (${HARBOUR}, '${CYCLES.last}', 'risk', '60000000-0000-4000-8000-000000000013');
      INSERT INTO participant VALUES (${HARBOUR}, '60000000-0000-4000-8000-000000000013', '${daniel.userId}', false, now());
      INSERT INTO individual_view VALUES (${HARBOUR}, '${CYCLES.last}', 'risk', '${daniel.userId}',
        '60000000-0000-4000-8000-000000000013', 'leading', false, 'canary-${HARBOUR} view', '', 1, now());
      INSERT INTO shown_view (trust_uid, meeting_id, cycle, characteristic, cannot_say, reasoning, would_need,
        apart, from_paper, late) VALUES (${HARBOUR}, '60000000-0000-4000-8000-000000000013', '${CYCLES.last}',
        'risk', true, 'canary-${HARBOUR} shown', '', false, false, false)`),
  );
}

/** An administrator who is of a team too, and a reader of the trust that has invited nobody. */
async function addPlacesOfAlex(client: pg.Client): Promise<void> {
  const { userId } = PEOPLE.alex;
  await client.query(`
    INSERT INTO trust_appointment (trust_uid, id, user_id, role, from_date)
      VALUES (${WHARFE}, gen_random_uuid(), '${userId}', 'reader', '2020-01-01');
    INSERT INTO region_appointment (region_slug, id, user_id, from_date)
      VALUES ('${NORTH}', gen_random_uuid(), '${userId}', '2020-01-01')`);
}

/** Trusts that somebody of each of two teams follows. */
async function addFollowed(client: pg.Client): Promise<void> {
  const { rosalind, imran } = PEOPLE;
  await client.query(`INSERT INTO followed_trust VALUES
    (${TAMAR}, '${WEST}', '${rosalind.userId}', now()), (${WHARFE}, '${NORTH}', '${imran.userId}', now())`);
}

/** What the clerks of two trusts were asked for; and a hold in force, and one that was lifted. */
async function addRecords(client: pg.Client): Promise<void> {
  await client.query(`
    INSERT INTO user_account (id, email, name) VALUES ('${CLERK}', 'clerk@example.org', 'Nadia Khan');
    INSERT INTO trust_appointment (trust_uid, id, user_id, role, from_date)
      VALUES (${HARBOUR}, '${CLERK}', '${CLERK}', 'clerk', '2020-01-01')`);
  for (const uid of [TAMAR, HARBOUR]) {
    await client.query(
      `INSERT INTO record_request VALUES ($1, gen_random_uuid(), NULL, 'words', $2, $3, 'x');`,
      [uid, canaryOf(uid, "request"), PEOPLE.owen.userId],
    );
    await client.query(
      `INSERT INTO record_hold VALUES ($1, gen_random_uuid(), $2, $3, 'x', now(), $4, $5)`,
      [
        ...[uid, canaryOf(uid, "hold"), PEOPLE.owen.userId],
        ...(uid === TAMAR ? [null, null] : [NOW, PEOPLE.daniel.userId]),
      ],
    );
  }
}

/** A committee of Tamar's that two rows of its draft were given to. */
export const PROPOSES = "60000000-0000-4000-8000-000000000022";
/** The different view of Grace's that stands in Tamar's draft. */
export const DIFFERENT = "60000000-0000-4000-8000-000000000021";

/** What is recorded beside an agreement: in Tamar's draft, and in what Tamar and Harbour approved. */
async function addAgreements(client: pg.Client): Promise<void> {
  const { priya, grace, daniel } = PEOPLE;
  const committees = "60000000-0000-4000-8000-000000000014";
  const at = (uid: number, cycle: string, row: string) => `${uid}, '${cycle}', '${row}'`;
  const [now, last] = [at(TAMAR, CYCLES.now, "support"), at(TAMAR, CYCLES.last, "support")];
  const theirs = at(HARBOUR, CYCLES.last, "support");
  const by = ({ userId }: { userId: string }) => `'${userId}', 'x', now()`;
  const text = (uid: number, what: string) => `'${canaryOf(uid, what)}'`;
  await client.query(`
    INSERT INTO committee (trust_uid, id, name)
      VALUES (${TAMAR}, '${PROPOSES}', ${text(TAMAR, "committee that proposes")});
    INSERT INTO meeting VALUES (${TAMAR}, '${committees}', '${CYCLES.now}', '${PROPOSES}', false,
      '2026-11-30', NULL, NULL, false, ${by(priya)});
    UPDATE meeting_step SET meeting_id = '${committees}'
      WHERE trust_uid = ${TAMAR} AND cycle = '${CYCLES.now}' AND characteristic IN ('support', 'quality');
    INSERT INTO step_note VALUES
      (${now}, ${text(TAMAR, "note")}, 'leading', '2027-28', 1, '${priya.userId}', now()),
      (${last}, ${text(TAMAR, "note")}, NULL, NULL, 1, '${priya.userId}', now()),
      (${theirs}, ${text(HARBOUR, "note")}, NULL, NULL, 1, '${daniel.userId}', now());
    INSERT INTO presence VALUES
      (${TAMAR}, '${MEETINGS.now}', ${text(TAMAR, "present")}, 1, ${by(priya)}),
      (${HARBOUR}, '60000000-0000-4000-8000-000000000013', ${text(HARBOUR, "present")}, 1, ${by(daniel)});
    INSERT INTO attendance VALUES
      (${TAMAR}, '${MEETINGS.now}', '${priya.userId}', ${text(TAMAR, "attends")}),
      (${HARBOUR}, '60000000-0000-4000-8000-000000000013', '${daniel.userId}', ${text(HARBOUR, "attends")});
    INSERT INTO different_view (trust_uid, cycle, characteristic, id, holder, holder_name, words, recorded_by,
        recorded_at, withdrawn_at) VALUES
      (${now}, '${DIFFERENT}', '${grace.userId}', 'x', ${text(TAMAR, "differs")}, '${priya.userId}', now(), NULL),
      (${now}, gen_random_uuid(), '${grace.userId}', 'x', ${text(TAMAR, "withdrew")}, '${priya.userId}', now(), now()),
      (${last}, gen_random_uuid(), '${grace.userId}', 'x', ${text(TAMAR, "differs")}, '${priya.userId}', now(), NULL),
      (${theirs}, gen_random_uuid(), '${daniel.userId}', 'x', ${text(HARBOUR, "differs")}, '${daniel.userId}', now(), NULL);
    INSERT INTO approved_present VALUES
      (${TAMAR}, '${CYCLES.last}', 1, ARRAY['${priya.userId}'::uuid], ARRAY['x'], ${text(TAMAR, "was present")}),
      (${HARBOUR}, '${CYCLES.last}', 1, ARRAY['${daniel.userId}'::uuid], ARRAY['x'], ${text(HARBOUR, "was present")});
    INSERT INTO approved_different_view (trust_uid, cycle, characteristic, number, id, holder, holder_name,
        words, recorded_at) VALUES
      (${last}, 1, gen_random_uuid(), '${grace.userId}', 'x', ${text(TAMAR, "differed")}, now()),
      (${theirs}, 1, gen_random_uuid(), '${daniel.userId}', 'x', ${text(HARBOUR, "differed")}, now());
    INSERT INTO approved_note (trust_uid, cycle, characteristic, number, note) VALUES
      (${last}, 1, ${text(TAMAR, "approved note")}), (${theirs}, 1, ${text(HARBOUR, "approved note")});
    INSERT INTO proposal VALUES
      (${now}, '${PROPOSES}', 'leading', false, ${text(TAMAR, "proposes")}, 1, ${by(priya)}),
      (${last}, '${PROPOSES}', 'leading', false, ${text(TAMAR, "proposes")}, 1, ${by(priya)}),
      (${theirs}, '${COMMITTEE}', 'leading', false, ${text(HARBOUR, "proposes")}, 1, ${by(daniel)})`);
}

/**
 * Tamar's evidence: for a row that people are asked about, of a cycle that is approved, and one piece
 * whose words are still to come; and Harbour's.
 */
export const EVIDENCE = {
  now: "60000000-0000-4000-8000-000000000021",
  last: "60000000-0000-4000-8000-000000000022",
  wordless: "60000000-0000-4000-8000-000000000023",
  harbours: "60000000-0000-4000-8000-000000000024",
  owens: "60000000-0000-4000-8000-000000000025",
  /** Tamar's, restricted, and about its CEO. */
  restricted: "60000000-0000-4000-8000-000000000026",
  /** Tamar's, whose file is still to come. */
  file: "60000000-0000-4000-8000-000000000027",
} as const;

async function addEvidences(superUrl: string): Promise<void> {
  const { priya, owen, daniel } = PEOPLE;
  const shown = "risk.developing.risk-register";
  const all = [
    [TAMAR, EVIDENCE.now, priya.userId, CYCLES.now],
    [TAMAR, EVIDENCE.last, priya.userId, CYCLES.last],
    [TAMAR, EVIDENCE.wordless, priya.userId, null],
    [TAMAR, EVIDENCE.owens, owen.userId, null],
    [HARBOUR, EVIDENCE.harbours, daniel.userId, CYCLES.last],
    [TAMAR, EVIDENCE.restricted, owen.userId, CYCLES.now],
    [TAMAR, EVIDENCE.file, priya.userId, null],
  ] as const;
  await withClient(superUrl, async client => {
    for (const [uid, id, by, cycle] of all) {
      const title = canaryOf(uid, "title");
      await client.query(
        `INSERT INTO evidence (trust_uid, id, title, kind, speaks_for, added_by, added_by_name, added_at)
          VALUES ($1, $2, $3, 'note', '2026-05-03', $4, 'x', now())`,
        [uid, id, title, by],
      );
      if (cycle === null) continue;
      const note = canaryOf(uid, "note");
      await client.query("INSERT INTO evidence_content VALUES ($1, $2, $3, '')", [uid, id, note]);
      const at = [uid, cycle, shown];
      await client.query("INSERT INTO evidence_use VALUES ($1, $2, $3, $4, 'risk', $5, now())", [
        ...at,
        id,
        by,
      ]);
      await client.query(
        "INSERT INTO statement_mark VALUES ($1, $2, $3, 'risk', 'in-place', $4, $5, now()) ON CONFLICT DO NOTHING",
        [...at, by, canaryOf(uid, "marker")],
      );
    }
  });
}

/** Evidence of academies: of a view that is not sent, of one that is, and Harbour's. */
export const ACADEMY_EVIDENCE = {
  open: "60000000-0000-4000-8000-000000000041",
  sent: "60000000-0000-4000-8000-000000000042",
  harbours: "60000000-0000-4000-8000-000000000043",
  /** Of the head's, whose words and file are still to come. */
  wordless: "60000000-0000-4000-8000-000000000044",
  /** Of the head's, which the trust uses for itself. */
  shared: "60000000-0000-4000-8000-000000000045",
} as const;

/**
 * What academies say: of the head's, one view that is sent and one that is not; a sibling's that is sent;
 * Harbour's, of which the same. Each has an answer, a mark and evidence in both.
 */
async function addAcademies(client: pg.Client): Promise<void> {
  const { priya, daniel } = PEOPLE;
  await client.query(`
    INSERT INTO user_account (id, email, name) VALUES
      ('${SIBLING}', 'sibling@example.org', 'Kwame Boateng'),
      ('${HARBOURS_HEAD}', 'harbours.head@example.org', 'Elin Rowse');
    INSERT INTO trust_appointment (trust_uid, id, user_id, role, from_date, urn) VALUES
      (${TAMAR}, '${SIBLING}', '${SIBLING}', 'localChair', '2020-01-01', ${ACADEMY.siblings}),
      (${HARBOUR}, '${HARBOURS_HEAD}', '${HARBOURS_HEAD}', 'principal', '2020-01-01', ${ACADEMY.harbours})`);
  const { heads, siblings, harbours } = ACADEMY;
  const all = [
    [TAMAR, heads, CYCLES.now, HEAD, ACADEMY_EVIDENCE.open, false],
    [TAMAR, heads, CYCLES.last, HEAD, null, true],
    [TAMAR, siblings, CYCLES.now, SIBLING, ACADEMY_EVIDENCE.sent, true],
    [HARBOUR, harbours, CYCLES.now, HARBOURS_HEAD, null, false],
    [HARBOUR, harbours, CYCLES.last, HARBOURS_HEAD, ACADEMY_EVIDENCE.harbours, true],
  ] as const;
  for (const [uid, urn, cycle, by, evidence, sent] of all) {
    const opener = uid === TAMAR ? priya.userId : daniel.userId;
    const at = [uid, cycle, urn];
    await client.query(
      `INSERT INTO academy_view (trust_uid, cycle, urn, due_on, opened_by, opened_by_name, opened_at, version)
        VALUES ($1, $2, $3, '2026-12-11', $4, 'x', now(), 1)`,
      [...at, opener],
    );
    await client.query(
      "INSERT INTO academy_answer VALUES ($1, $2, $3, 'risk', 'beginning', false, $4, 1, $5, 'x', now())",
      [...at, canaryOf(uid, "academy reason"), by],
    );
    await client.query(
      "INSERT INTO academy_mark VALUES ($1, $2, $3, 'risk.developing.x', 'risk', 'in-place', $4, $5, now())",
      [...at, by, canaryOf(uid, "academy marker")],
    );
    if (evidence !== null) await addAcademysEvidence(client, { uid, urn, by, id: evidence });
    if (evidence !== null)
      await client.query(
        "INSERT INTO academy_evidence_use VALUES ($1, $2, $3, 'risk.developing.x', $4, 'risk', $5, now())",
        [...at, evidence, by],
      );
    if (sent)
      await client.query(
        `UPDATE academy_view SET sent_at = now(), sent_by = $4, sent_by_name = 'x', version = 2
          WHERE (trust_uid, cycle, urn) = ($1, $2, $3)`,
        [...at, by],
      );
  }
  const wordless = { uid: TAMAR, urn: heads, by: HEAD, id: ACADEMY_EVIDENCE.wordless };
  await addAcademysEvidence(client, wordless);
  await addAcademysEvidence(client, { ...wordless, id: ACADEMY_EVIDENCE.shared });
  await client.query(
    "INSERT INTO evidence_use VALUES ($1, $2, 'risk.developing.risk-register', $3, 'risk', $4, now())",
    [TAMAR, CYCLES.now, ACADEMY_EVIDENCE.shared, priya.userId],
  );
  await client.query(`
    UPDATE evidence SET kind = 'file' WHERE id = '${ACADEMY_EVIDENCE.wordless}';
    INSERT INTO academy_place VALUES (${TAMAR}, ${heads}, 'x', false, 1), (${HARBOUR}, ${harbours}, 'x', false, 1);
    INSERT INTO academy_matrix_opening VALUES (${TAMAR}, '${CYCLES.last}', now(), '${priya.userId}', 'x'),
      (${HARBOUR}, '${CYCLES.last}', now(), '${daniel.userId}', 'x');
    INSERT INTO audit_event (user_id, role, trust_uid, action, subject)
      VALUES ('${HEAD}', 'principal', ${TAMAR}, 'academy:answer', 'x')`);
}

async function addAcademysEvidence(
  client: pg.Client,
  { uid, urn, by, id }: { uid: number; urn: number; by: string; id: string },
): Promise<void> {
  await client.query(
    `INSERT INTO evidence (trust_uid, id, title, kind, speaks_for, added_by, added_by_name, added_at, urn)
      VALUES ($1, $2, $3, 'note', '2026-05-03', $4, 'x', now(), $5)`,
    [uid, id, canaryOf(uid, "academy title"), by, urn],
  );
  if (id === ACADEMY_EVIDENCE.wordless) return;
  const note = canaryOf(uid, "academy note");
  await client.query("INSERT INTO evidence_content VALUES ($1, $2, $3, '')", [uid, id, note]);
}

/** What ratings rest on, and what of it was shared: after the shares have the ids that others name. */
async function addResting(client: pg.Client): Promise<void> {
  await client.query(
    `INSERT INTO share_step SELECT n.trust_uid, s.id, n.id, 'risk', 'x', now(), 'x'
      FROM next_step n JOIN share s ON s.trust_uid = n.trust_uid
      WHERE n.id IN ($1, $2) AND s.region_slug IS NOT NULL`,
    [STEPS.heads, STEPS.harbours],
  );
  await client.query(`INSERT INTO share_help
    SELECT trust_uid, id, 'risk', 'offers' FROM share WHERE region_slug IS NOT NULL`);
  const { miriam, priya } = PEOPLE;
  await client.query(RESTS, [TAMAR, EVIDENCE.now, miriam.userId, priya.userId]);
}

/**
 * Files of both trusts; restricted evidence that Grace is named for; what versions keep of evidence, and
 * what was ticked in their shares; a version shared with Tamar's reader.
 */
const RESTS = `
  WITH restricts AS (UPDATE evidence SET restricted = true, about_chief_executive = true
      WHERE id = '${EVIDENCE.restricted}'),
    becomes AS (UPDATE evidence SET kind = 'file' WHERE id = '${EVIDENCE.file}'),
    files AS (INSERT INTO evidence_file
      SELECT trust_uid, evidence_id, 'canary-' || trust_uid || ' file.pdf', 'application/pdf', 1,
        repeat('0', 64), decode('00', 'hex') FROM evidence_content),
    named AS (INSERT INTO evidence_reader
      SELECT $1, '${EVIDENCE.restricted}'::uuid, id, $4::uuid, now() FROM user_account
        WHERE id IN ('${PEOPLE.grace.userId}', '${PEOPLE.priya.userId}')),
    titles AS (INSERT INTO approved_title
      SELECT r.trust_uid, r.cycle, r.number, 'risk', e.id, e.title, 'note', '2026-05-03', NULL, '{x}'
      FROM approved_rating r JOIN evidence e ON e.trust_uid = r.trust_uid
      WHERE r.characteristic = 'risk'
        AND e.id IN ($2::uuid, '${EVIDENCE.last}', '${EVIDENCE.harbours}') ON CONFLICT DO NOTHING),
    items AS (INSERT INTO share_item
      SELECT s.trust_uid, s.id, e.id FROM share s JOIN evidence e ON e.trust_uid = s.trust_uid
      WHERE e.id IN ($2::uuid, '${EVIDENCE.harbours}'))
  INSERT INTO share (trust_uid, cycle, number, id, purpose, with_evidence, shared_by, shared_by_name,
      shared_at, to_user, to_user_name)
    VALUES ($1, '${CYCLES.last}', 1, gen_random_uuid(), '', false, $4::uuid, 'x', now(), $3::uuid, 'x')`;

/** The share of Tamar's last year with the west. */
export const SHARE = "60000000-0000-4000-8000-000000000031";
/** Tamar's next steps: a principal's, the chair's, a reader's that should be nobody's, one that is closed. */
export const STEPS = {
  heads: "60000000-0000-4000-8000-000000000031",
  chairs: "60000000-0000-4000-8000-000000000032",
  readers: "60000000-0000-4000-8000-000000000033",
  closed: "60000000-0000-4000-8000-000000000034",
  harbours: "60000000-0000-4000-8000-000000000035",
} as const;

async function addNextSteps(client: pg.Client): Promise<void> {
  const { priya, miriam, daniel } = PEOPLE;
  await client.query(`
    INSERT INTO user_account (id, email, name) VALUES ('${HEAD}', 'head@example.org', 'Ruth Carlyon');
    INSERT INTO trust_appointment (trust_uid, id, user_id, role, from_date, urn)
      VALUES (${TAMAR}, '${HEAD}', '${HEAD}', 'principal', '2020-01-01', ${ACADEMY.heads})`);
  const all = [
    [TAMAR, STEPS.heads, HEAD, false],
    [TAMAR, STEPS.chairs, priya.userId, false],
    [TAMAR, STEPS.readers, miriam.userId, false],
    [TAMAR, STEPS.closed, HEAD, true],
    [HARBOUR, STEPS.harbours, daniel.userId, false],
  ] as const;
  for (const [uid, id, owner, closed] of all) {
    const effect = canaryOf(uid, "effect");
    await client.query(
      `INSERT INTO next_step (trust_uid, id, cycle, rubric_version, characteristic, statement, owner, owner_name,
          due_on, intended_effect, set_by, set_by_name, set_at, version)
        VALUES ($1, $2, $3, 'rsc-2015-08', 'risk', $7, $4, 'x', '2026-12-01', $5, $6, 'x', now(), 1)`,
      [uid, id, CYCLES.last, owner, effect, uid === TAMAR ? priya.userId : daniel.userId, id],
    );
    const verdict = closed ? ["worked", null] : ["too-soon", "2027-01-31"];
    await client.query(
      "INSERT INTO next_step_review VALUES ($1, $2, 1, '2026-11-21', $3, $4, $5, $6, 'x', now())",
      [uid, id, verdict[0], canaryOf(uid, "review"), verdict[1], owner],
    );
  }
}

/**
 * Tamar's reviews: two in Leon's hand, of which one shows no titles; one that he has finished, one whose
 * time is over, one that was ended, one not declared yet, and one of somebody who is appointed no
 * longer. And Harbour's.
 */
export const REVIEWS = {
  inHand: "60000000-0000-4000-8000-000000000031",
  finished: "60000000-0000-4000-8000-000000000032",
  over: "60000000-0000-4000-8000-000000000033",
  ended: "60000000-0000-4000-8000-000000000034",
  asked: "60000000-0000-4000-8000-000000000035",
  harbours: "60000000-0000-4000-8000-000000000036",
  untitled: "60000000-0000-4000-8000-000000000037",
} as const;

async function addReviews(client: pg.Client): Promise<void> {
  const { priya, miriam, daniel, tobias } = PEOPLE;
  await client.query(`
    INSERT INTO user_account (id, email, name) VALUES ('${REVIEWER}', 'leon@example.org', 'Leon Abara');
    INSERT INTO trust_appointment (trust_uid, id, user_id, role, from_date)
      VALUES (${TAMAR}, '${REVIEWER}', '${REVIEWER}', 'reviewer', '2020-01-01');
    INSERT INTO approved_title VALUES
      (${TAMAR}, '${CYCLES.last}', 1, 'risk', '${EVIDENCE.last}', '${canaryOf(TAMAR, "title")}', 'note',
        '2026-05-03', NULL, ARRAY['risk.developing.risk-register']),
      (${TAMAR}, '${CYCLES.tamarsShared}', 1, 'risk', '${EVIDENCE.last}', '${canaryOf(TAMAR, "title")}', 'note',
        '2026-05-03', NULL, ARRAY['risk.developing.risk-register']),
      (${HARBOUR}, '${CYCLES.last}', 1, 'risk', '${EVIDENCE.harbours}', '${canaryOf(HARBOUR, "title")}', 'note',
        '2026-05-03', NULL, ARRAY['risk.developing.risk-register'])
      ON CONFLICT DO NOTHING`);
  const add = async (
    id: string,
    { uid = TAMAR, cycle = CYCLES.last as string, who = REVIEWER, by = priya, declared = true },
    { finished = false, ended = false, over = false, titles = true } = {},
  ) => {
    const then = over ? "now() - interval '40 days'" : "now()";
    const conflict = declared ? `'${canaryOf(uid, "conflict")}'` : "NULL";
    const at = (is: boolean) => (is ? "now()" : "NULL");
    await client.query(`
      INSERT INTO external_review VALUES (${uid}, '${id}', '${cycle}', 1, '${who}', 'x',
        '${canaryOf(uid, "asked for")}', ${titles}, current_date + ${over ? -5 : 30}, '${by.userId}', 'x', ${then},
        ${at(declared)}, ${conflict}, ${at(finished)}, ${at(ended)});
      INSERT INTO review_step VALUES (${uid}, '${id}', 'risk'), (${uid}, '${id}', 'vision');
      INSERT INTO review_verdict VALUES (${uid}, '${id}', 'risk', 'lower', '${canaryOf(uid, "verdict")}', now())`);
  };
  await add(REVIEWS.inHand, {});
  await add(REVIEWS.untitled, { cycle: CYCLES.tamarsShared }, { titles: false });
  await add(REVIEWS.finished, {}, { finished: true });
  await add(REVIEWS.over, {}, { over: true });
  await add(REVIEWS.ended, {}, { ended: true });
  await add(REVIEWS.asked, { who: miriam.userId, declared: false });
  await add(REVIEWS.harbours, { uid: HARBOUR, who: tobias.userId, by: daniel }, { finished: true });
  await client.query(`
    INSERT INTO review_item VALUES (${TAMAR}, '${REVIEWS.inHand}', '${EVIDENCE.last}'),
      (${HARBOUR}, '${REVIEWS.harbours}', '${EVIDENCE.harbours}');
    INSERT INTO review_answer VALUES
      (${TAMAR}, '${REVIEWS.finished}', 'risk', '${canaryOf(TAMAR, "answer")}', '${priya.userId}', 'x', now()),
      (${TAMAR}, '${REVIEWS.over}', 'risk', '${canaryOf(TAMAR, "answer")}', '${priya.userId}', 'x', now()),
      (${HARBOUR}, '${REVIEWS.harbours}', 'risk', '${canaryOf(HARBOUR, "answer")}', '${daniel.userId}', 'x', now())`);
}

/** What Tamar and Harbour share with the west: in force, and withdrawn. */
export const SHARES = {
  tamars: "60000000-0000-4000-8000-000000000041",
  withdrawn: "60000000-0000-4000-8000-000000000042",
} as const;
/** A question about what Tamar shares that waits, and one that is answered. */
export const QUESTIONS = {
  waits: "60000000-0000-4000-8000-000000000043",
  answered: "60000000-0000-4000-8000-000000000044",
} as const;

/** What the team of the west asked and thinks of it. */
async function addRscWords(client: pg.Client): Promise<void> {
  const by = `'${PEOPLE.rosalind.userId}', now()`;
  await client.query(`
    UPDATE share SET id = '${SHARES.tamars}' WHERE trust_uid = ${TAMAR} AND cycle = '${CYCLES.last}';
    UPDATE share SET id = '${SHARES.withdrawn}' WHERE trust_uid = ${HARBOUR} AND cycle = '${CYCLES.before}'`);
  for (const [uid, share, questions] of [
    [TAMAR, SHARES.tamars, [QUESTIONS.waits, QUESTIONS.answered]],
    [HARBOUR, SHARES.withdrawn, [QUESTIONS.answered]],
  ] as const) {
    const of = `${uid}, gen_random_uuid(), '${share}', '${WEST}'`;
    for (const id of questions) {
      await client.query(`
        INSERT INTO rsc_question VALUES (${uid}, '${id}', '${share}', '${WEST}', NULL,
          '${canaryOf(uid, "question")}', ${by})`);
    }
    await client.query(`
      INSERT INTO rsc_answer VALUES (${uid}, '${QUESTIONS.answered}', '${canaryOf(uid, "answer")}',
        '${PEOPLE.priya.userId}', 'x', now());
      INSERT INTO rsc_view VALUES (${of}, 'risk', 'lower', '${canaryOf(uid, "RSC view")}', ${by})`);
  }
}

/** Support between academies of Tamar: proposed, agreed, ended; and Harbour's. */
export const SUPPORT = {
  proposed: "60000000-0000-4000-8000-000000000041",
  agreed: "60000000-0000-4000-8000-000000000042",
  ended: "60000000-0000-4000-8000-000000000043",
  others: "60000000-0000-4000-8000-000000000044",
  harbours: "60000000-0000-4000-8000-000000000045",
} as const;
/** Academies, as the demo's register numbers them. */
export const URNS = {
  ...{ helped: ACADEMY.siblings, helping: ACADEMY.heads, third: 9_000_103, fourth: 9_000_104 },
  ...{ harboursHelped: ACADEMY.harbours, harboursHelping: 9_000_107 },
} as const;

async function addSupport(client: pg.Client): Promise<void> {
  const { priya, daniel } = PEOPLE;
  const { helped, helping, third, fourth, harboursHelped, harboursHelping } = URNS;
  const all = [
    [TAMAR, SUPPORT.proposed, "risk", helped, helping, false, false],
    [TAMAR, SUPPORT.agreed, "quality", helped, helping, true, false],
    [TAMAR, SUPPORT.ended, "vision", helping, helped, true, true],
    [TAMAR, SUPPORT.others, "quality", third, fourth, true, false],
    [HARBOUR, SUPPORT.harbours, "quality", harboursHelped, harboursHelping, true, false],
  ] as const;
  for (const [uid, id, step, to, from, agreed, closed] of all) {
    const by = uid === TAMAR ? priya.userId : daniel.userId;
    const [what, who] = [canaryOf(uid, "support"), canaryOf(uid, "who")];
    const agreedBy = agreed ? [by, "x", NOW] : [null, null, null];
    await client.query(
      `INSERT INTO support (trust_uid, id, cycle, characteristic, to_urn, from_urn, what, who, starts_on,
          until_on, proposed_by, proposed_by_name, proposed_at, agreed_by, agreed_by_name, agreed_at, version)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '2026-09-01', '2027-07-16', $9, 'x', now(), $10, $11, $12, 2)`,
      [uid, id, CYCLES.last, step, to, from, what, who, by, ...agreedBy],
    );
    const says = "INSERT INTO support_outcome VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'x', now())";
    const words = canaryOf(uid, "impact");
    if (closed) await client.query(says, [uid, id, 1, "helped", words, null, null, by]);
    if (agreed) await client.query(says, [uid, id, 2, null, words, null, to, by]);
  }
}

/** What only an extract of the real register leaves. */
async function addRegisterRows(client: pg.Client): Promise<void> {
  await client.query(`
    INSERT INTO register_extract (as_at, rows) VALUES ('2026-09-01', '{}');
    INSERT INTO register_change (as_at, kind, trust_uid) VALUES ('2026-09-01', 'trustRenamed', ${TAMAR});
    INSERT INTO academy_predecessor (urn, predecessor_urn, name, link_type)
      SELECT min(urn), 1, 'Predecessor', 'Predecessor' FROM academy`);
}

/** A load that goes on and one that has ended; a failure of today and one past its time; letters. */
async function addPlatformRows(client: pg.Client): Promise<void> {
  const invited = "trust_uid, id, email, name, role, invited_by, invited_by_name, token_hash";
  const by = `'${PEOPLE.priya.userId}', 'Priya'`;
  await client.query(`
    INSERT INTO invitation (${invited}) VALUES
      (${TAMAR}, '60000000-0000-4000-8000-000000000003', 'a@example.org', 'canary-${TAMAR} invited', 'trustee', ${by}, 'a'),
      (${HARBOUR}, gen_random_uuid(), 'a@example.org', '', 'trustee', ${by}, 'b');
    INSERT INTO invitation (${invited}, confirmed_by)
      VALUES (${TAMAR}, gen_random_uuid(), 'b@example.org', '', 'chair', ${by}, 'c', 'a call');
    INSERT INTO invitation (${invited}, expires_at)
      VALUES (${TAMAR}, gen_random_uuid(), 'c@example.org', '', 'trustee', ${by}, 'd', now());
    INSERT INTO invitation (${invited}, withdrawn_at)
      VALUES (${TAMAR}, gen_random_uuid(), 'd@example.org', '', 'trustee', ${by}, 'e', now());
    INSERT INTO invitation (${invited}, confirmed_by, withdrawn_at)
      VALUES (${TAMAR}, gen_random_uuid(), 'e@example.org', '', 'clerk', ${by}, 'f', 'a call', now());
    INSERT INTO invitation (${invited}, accepted_at, accepted_by)
      VALUES (${TAMAR}, '${JOINS}', 'newcomer@example.org', '', 'principal', ${by}, 'g', now(),
        '60000000-0000-4000-8000-000000000001')`);
  await client.query(`
    INSERT INTO job (id, kind, state, started_by, files)
      VALUES ('50000000-0000-4000-8000-000000000001', 'register-load', 'running', '${PEOPLE.alex.userId}', '[]');
    INSERT INTO job (id, kind, state, started_by, files, problem, ended_at)
      VALUES ('50000000-0000-4000-8000-000000000002', 'register-load', 'refused', '${PEOPLE.alex.userId}', '[]', 'x', now());
    INSERT INTO fault (request_id, method, route, status, name) VALUES ('request-1', 'GET', '/', 500, 'Error');
    INSERT INTO fault (request_id, method, route, status, name, at)
      VALUES ('request-2', 'GET', '/', 500, 'Error', now() - interval '31 days');
    INSERT INTO outbox (to_address, subject, body) VALUES ('waits@example.org', 'x', '{}');
    INSERT INTO outbox (to_address, subject, given_up_at) VALUES ('late@example.org', 'x', now());
    INSERT INTO outbox (to_address, subject, sent_at)
      VALUES ('gone@example.org', 'x', now() - interval '31 days')`);
}

/** Second factors and forgotten passwords of everybody but Priya, who has neither yet. */
async function addSecrets(client: pg.Client): Promise<void> {
  await client.query(`
    INSERT INTO second_factor (user_id, sealed, confirmed_at)
      SELECT id, sha256(id::text::bytea), now() FROM user_account WHERE id <> '${PEOPLE.priya.userId}';
    INSERT INTO recovery_code (user_id, code_hash) SELECT user_id, sha256(sealed) FROM second_factor;
    INSERT INTO password_reset (user_id, link_hash, code_hash)
      SELECT user_id, sha256(sealed), sha256(sealed) FROM second_factor`);
}

/** Two people's accounts elsewhere. */
async function linkIdentities(): Promise<void> {
  for (const { userId, name } of [PEOPLE.priya, PEOPLE.rosalind]) {
    const proven = { issuer: "https://accounts.example", subject: userId, secondFactor: false };
    const person = { userId, name, appointments: [] };
    must(await linkIdentity(person, { ...proven, knownAs: null }, momentAt(), tellOwner));
  }
}
