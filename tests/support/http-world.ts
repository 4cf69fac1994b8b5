import {
  grantFor,
  operatorGrant,
  type Permission,
  type Person,
  type TrustRole,
} from "@/lib/access";
import { approveAssessment } from "@/lib/assessments/approval/commands";
import { versionsSeen } from "@/lib/assessments/approval/rules";
import { openAssessment } from "@/lib/assessments/cycle/commands";
import type { Answer } from "@/lib/assessments/cycle/rules";
import { addEvidence, markStatements } from "@/lib/assessments/evidence/commands";
import { planMeeting, showViews } from "@/lib/assessments/meeting/commands";
import { rateCharacteristic } from "@/lib/assessments/rating/commands";
import { shareApproval, withdrawShare } from "@/lib/assessments/share/commands";
import { giveView } from "@/lib/assessments/views/commands";
import { read } from "@/lib/db";
import { withClient } from "@/lib/db/embedded";
import { dayOf } from "@/lib/forms";
import { appointAdministrator, appointToRegion, appointToTrust } from "@/lib/people/commands";
import { inventTrusts } from "@/lib/register/commands";
import { refuseLoad } from "@/lib/register/jobs/commands";
import { CHARACTERISTIC_KEYS, LEVELS, STEP_KEYS } from "@/lib/rubric";
import { worldRegister } from "./http-world-register";
import {
  AGREED_SUPPORT,
  academyOf,
  appointmentOf,
  canary,
  committeeOf,
  cycleOf,
  FAR,
  type Held,
  helperOf,
  JOB,
  momentOf,
  NEIGHBOUR,
  OWN,
  OWN_PIECE,
  PASSWORD,
  PEOPLE,
  person,
  REGION_OF,
  reviewOf,
  SHARES_EVIDENCE,
  SPARES,
  type State,
  seatOf,
  userOf,
} from "./world";

/**
 * Fills a migrated database with the world, by the commands that people use.
 * @returns ids of the shares, by "trust state".
 */
export async function fillWorld(): Promise<Record<string, string>> {
  await inventTrusts(operatorGrant("register:load"), worldRegister());
  const ids = await appointAll();
  const shares: Record<string, string> = {};
  for (const uid of [OWN, NEIGHBOUR, FAR]) {
    const chair = chairOf(uid, ids);
    await assess(chair, uid, "draft");
    await giveViews(chair, uid, "draft", ids);
    for (const state of ["approved", "shared", "withdrawn"] as const) {
      await approve(chair, uid, state, await meetAndAssess(chair, uid, state, ids));
    }
    for (const state of ["shared", "withdrawn"] as const) {
      shares[`${uid} ${state}`] = await share(chair, uid, state);
    }
    const grant = can(chair, uid, "withdrawn", "assessment:share");
    must(await withdrawShare(grant, shares[`${uid} withdrawn`] ?? ""));
  }
  for (const uid of SPARES) await assess(chairOf(uid, ids), uid, "draft");
  await refuseAnUpload(ids.get("administrator") ?? "");
  return shares;
}

/** The administrator's load that was refused: its files are kept no longer. */
async function refuseAnUpload(userId: string): Promise<void> {
  const administrator: Person = { userId, name: "", appointments: [{ body: "platform" }] };
  const moment = { now: new Date(), requestId: null };
  const grant = grantFor(administrator, "platform", "register:load", moment);
  if (grant === null) throw new Error("An administrator may not load the register");
  const upload = { files: [{ name: "academies.csv", size: 1 }], asAt: null };
  const why = { reason: "fewer-rows", problem: "A tenth or more is gone." };
  must(await refuseLoad(grant, JOB, upload, why));
}

/**
 * In each trust the draft's evidence has the id that actions of the matrix name, and a file; it is of
 * earlier years too, named in their versions and ticked in their shares.
 */
export function nameEvidence(superUrl: string): Promise<void> {
  return withClient(superUrl, async client => {
    for (const uid of [OWN, NEIGHBOUR, FAR]) {
      const title = canary(uid, "draft", "prepared-title");
      await client.query("UPDATE evidence SET id = $1 WHERE trust_uid = $2 AND title = $3", [
        ...[JOB, uid, title],
      ]);
      await client.query(
        `WITH files AS (INSERT INTO evidence_file VALUES ($1, $2, $3, 'application/pdf', 1,
            repeat('0', 64), decode('00', 'hex'))),
          titles AS (INSERT INTO approved_title
            SELECT trust_uid, cycle, number, characteristic, $2, $4, 'file', '2020-05-03', NULL, '{x}'
            FROM approved_rating WHERE trust_uid = $1 AND characteristic = 'risk')
          INSERT INTO share_item SELECT trust_uid, id, $2 FROM share WHERE trust_uid = $1`,
        [uid, JOB, `${canary(uid, "draft", "file")}.pdf`, canary(uid, "shared", "prepared-title")],
      );
    }
  });
}

/** In each trust one invitation that waits, with the id that addresses of the matrix name. */
export function inviteSomebody(superUrl: string): Promise<void> {
  return withClient(superUrl, async client => {
    for (const uid of [OWN, NEIGHBOUR, FAR]) {
      await client.query(
        `INSERT INTO invitation
            (trust_uid, id, email, name, role, invited_by, invited_by_name, token_hash)
          SELECT $1, $2, 'invited@matrix.example', $3, 'trustee', id, $3, $4
          FROM user_account LIMIT 1`,
        [uid, JOB, canary(uid, "draft", "invited"), Buffer.from(`token of ${uid}`)],
      );
    }
  });
}

/** In each trust a request of its clerk's that can be fetched, and that finds nothing. */
export function askForRecords(superUrl: string): Promise<void> {
  return withClient(superUrl, async client => {
    for (const uid of [OWN, NEIGHBOUR, FAR]) {
      await client.query(
        `INSERT INTO record_request (trust_uid, id, words, why, made_by, made_by_name, made_at)
          SELECT $1, $2, 'nothing says this', $3, user_id, 'x', now() + interval '1 day'
          FROM trust_appointment WHERE trust_uid = $1 AND role = 'clerk'`,
        [uid, JOB, canary(uid, "draft", "request")],
      );
    }
  });
}

/** In each trust an open next step of its principal's, with the id that addresses of the matrix name. */
export function setNextSteps(superUrl: string): Promise<void> {
  return withClient(superUrl, async client => {
    for (const uid of [OWN, NEIGHBOUR, FAR]) {
      await client.query(
        `INSERT INTO next_step (trust_uid, id, cycle, rubric_version, characteristic, statement, owner,
            owner_name, due_on, intended_effect, set_by, set_by_name, set_at, version)
          SELECT $1, $2, $3, 'rsc-2015-08', 'vision', 'vision.embedding.some-evidence', u.id, u.name,
            current_date + 40, $4, u.id, 'x', now(), 1
          FROM trust_appointment a JOIN user_account u ON u.id = a.user_id
          WHERE a.trust_uid = $1 AND a.role = 'principal'`,
        [uid, JOB, cycleOf(uid, "draft"), canary(uid, "draft", "step-effect")],
      );
    }
  });
}

/** In each trust a second academy that helps the first on two steps: once proposed, once agreed. */
export function pairAcademies(superUrl: string): Promise<void> {
  return withClient(superUrl, async client => {
    for (const uid of [OWN, NEIGHBOUR, FAR]) {
      const [helped, helping] = [academyOf(uid), helperOf(uid)];
      for (const table of ["academy", "trust_academy", "trust_academy_period"]) {
        const alike = `jsonb_populate_record(t, jsonb_build_object('urn', $2::int))`;
        await client.query(
          `INSERT INTO ${table} SELECT (${alike}).* FROM ${table} t WHERE urn = $1`,
          [helped, helping],
        );
      }
      const by = userOf(uid, "chair");
      for (const [id, step, text, agreedBy] of [
        [JOB, "vision", "support-proposed", null],
        [AGREED_SUPPORT, "quality", "support-agreed", by],
      ]) {
        await client.query(
          `INSERT INTO support (trust_uid, id, cycle, characteristic, to_urn, from_urn, what, who, starts_on,
              until_on, proposed_by, proposed_by_name, proposed_at, agreed_by, agreed_by_name, agreed_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $7, current_date - 40, current_date + 40, $8, 'x', now(),
              $9::uuid, CASE WHEN $9::uuid IS NOT NULL THEN 'x' END,
              CASE WHEN $9::uuid IS NOT NULL THEN now() END, 1)`,
          [
            ...[uid, id, cycleOf(uid, "draft"), step, helped, helping],
            ...[canary(uid, "draft", String(text)), by, agreedBy],
          ],
        );
      }
    }
  });
}

/**
 * In each trust its academy is asked for its view of every cycle there is, and has answered all of it;
 * it has evidence of its own besides.
 */
export function askAcademies(superUrl: string): Promise<void> {
  return withClient(superUrl, async client => {
    for (const uid of [OWN, NEIGHBOUR, FAR]) {
      for (const state of ["draft", "approved", "shared", "withdrawn"] as const) {
        const at = [uid, cycleOf(uid, state), academyOf(uid)];
        await client.query(
          `INSERT INTO academy_view (trust_uid, cycle, urn, due_on, opened_by, opened_by_name, opened_at, version)
            VALUES ($1, $2, $3, current_date + 30, $4, 'x', now(), 1)`,
          [...at, userOf(uid, "chair")],
        );
        await client.query(
          `INSERT INTO academy_answer SELECT $1, $2, $3, step, 'beginning', false, $4, 1, $5, 'x', now()
            FROM unnest($6::text[]) AS step`,
          [...at, canary(uid, state, "academy-reason"), userOf(uid, "chair"), STEP_KEYS],
        );
      }
      const piece = [uid, OWN_PIECE, canary(uid, "draft", "academy-piece")];
      await client.query(
        `INSERT INTO evidence (trust_uid, id, title, kind, speaks_for, added_by, added_by_name, added_at, urn)
          VALUES ($1, $2, $3, 'note', current_date, $4, 'x', now(), $5)`,
        [...piece, userOf(uid, "chair"), academyOf(uid)],
      );
      await client.query("INSERT INTO evidence_content VALUES ($1, $2, $3, '')", piece);
    }
  });
}

/**
 * In each trust a review in its reviewer's hand, with the risk row said; one that is finished; and a
 * question of the RSC team that waits.
 */
export function askOthers(superUrl: string): Promise<void> {
  return withClient(superUrl, async client => {
    for (const uid of [OWN, NEIGHBOUR, FAR]) {
      for (const state of ["approved", "shared"] as const) {
        const [review, cycle] = [reviewOf(state), cycleOf(uid, state)];
        await client.query(
          `INSERT INTO external_review (trust_uid, id, cycle, number, reviewer, reviewer_name, purpose, with_titles,
              until_date, asked_by, asked_by_name, asked_at, declared_at, conflict, finished_at)
            VALUES ($1, $2, $3, 1, $4, 'x', $5, false, current_date + 30, $6, $5, now(), now(), '', $7)`,
          [
            ...[uid, review, cycle, userOf(uid, "reviewer"), canary(uid, state, "given")],
            ...[userOf(uid, "chair"), state === "shared" ? new Date() : null],
          ],
        );
        await client.query("INSERT INTO review_step VALUES ($1, $2, 'risk')", [uid, review]);
        await client.query(
          "INSERT INTO review_verdict VALUES ($1, $2, 'risk', 'lower', $3, now())",
          [uid, review, canary(uid, state, "given-verdict")],
        );
      }
      await client.query(
        `INSERT INTO rsc_question (trust_uid, id, share_id, region_slug, words, asked_by, asked_at)
          SELECT trust_uid, $2, id, region_slug, $3, $4, now() FROM share WHERE trust_uid = $1 AND cycle = $5`,
        [
          ...[uid, JOB, canary(uid, "shared", "question"), userOf(uid, "chair")],
          cycleOf(uid, "shared"),
        ],
      );
    }
  });
}

/** Committees with ids of their own, and appointments that have ended, one way or another. */
export function endAppointments(superUrl: string): Promise<void> {
  const sql = {
    over: "UPDATE trust_appointment SET until_date = current_date - 1",
    suspended: "UPDATE trust_appointment SET suspended_at = clock_timestamp()",
    removed: "DELETE FROM region_appointment",
  } as const;
  return withClient(superUrl, async client => {
    const of = "WHERE user_id = (SELECT id FROM user_account WHERE email = $1)";
    for (const uid of [OWN, NEIGHBOUR, FAR]) {
      await client.query("INSERT INTO committee (trust_uid, id, name) VALUES ($1, $2, $3)", [
        uid,
        committeeOf(uid),
        `CANARY-${uid}-committee-name`,
      ]);
      await client.query(
        `INSERT INTO committee_place (trust_uid, committee_id, appointment_id, from_date)
          VALUES ($1, $2, $3, current_date)`,
        [uid, committeeOf(uid), seatOf(uid)],
      );
    }
    for (const { email, held } of PEOPLE) {
      if (held) await client.query(`${sql[held.until]} ${of}`, [email]);
    }
  });
}

async function appointAll(): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const one of PEOPLE) {
    for (const held of one.held ? [one.held.as] : one.holds) {
      ids.set(one.who, await appoint(one, held));
    }
  }
  return ids;
}

async function appoint(who: { name: string; email: string }, held: Held): Promise<string> {
  const grant = operatorGrant("people:appoint");
  const { name, email } = who;
  const fixed = { password: PASSWORD, ...fixedPlace(who.name) };
  const answer =
    "trustUid" in held
      ? await appointToTrust(
          grant,
          { name, email, ...held, confirmedBy: `CANARY-${held.trustUid}-confirmed` },
          fixed,
        )
      : "regionSlug" in held
        ? await appointToRegion(grant, { name, email, ...held }, fixed)
        : await appointAdministrator(grant, { name, email }, fixed);
  if (!answer.ok) throw new Error(`${name}: ${answer.reason}`);
  return answer.value.userId;
}

/** The appointments and accounts that the matrix asks for by their id. */
function fixedPlace(name: string): { appointmentId?: string; userId?: string } {
  const [, uid, role] =
    /^CANARY-(\d+)-(?:neighbour-s-|far-trust-s-)?(central-team|trustee|chair|ceo|reader|reviewer)-name$/.exec(
      name,
    ) ?? [];
  const trustUid = Number(uid);
  switch (role) {
    case "central-team":
      return { appointmentId: appointmentOf(trustUid) };
    case "trustee":
      return { appointmentId: seatOf(trustUid), userId: userOf(trustUid, role) };
    case "chair":
    case "ceo":
    case "reader":
    case "reviewer":
      return { userId: userOf(trustUid, role) };
    default:
      return {};
  }
}

function chairOf(trustUid: number, ids: ReadonlyMap<string, string>): Person {
  const role: TrustRole = "chair";
  const one = PEOPLE.find(({ holds: [held] }) => {
    return held !== undefined && "trustUid" in held && held.trustUid === trustUid;
  });
  const held = { body: "trust" as const, trustUid, name: "", role };
  return { userId: ids.get(one?.who ?? "") ?? "", name: one?.name ?? "", appointments: [held] };
}

function can<P extends Permission>(chair: Person, trustUid: number, state: State, permission: P) {
  const moment = { now: momentOf(trustUid, state), requestId: null };
  const grant = grantFor(chair, { trustUid }, permission, moment);
  if (grant === null) throw new Error(`A chair may not ${permission}`);
  return grant;
}

/** @returns the versions of the ten rows, as the check page would send them. */
async function assess(chair: Person, uid: number, state: State): Promise<string> {
  const opened = must(await openAssessment(can(chair, uid, state, "assessment:open")));
  await prepare(chair, uid, state);
  const grant = can(chair, uid, state, "rating:record");
  for (const [index, characteristic] of CHARACTERISTIC_KEYS.entries()) {
    const level = index === 9 ? null : (LEVELS[index % LEVELS.length] ?? null);
    const answer: Answer = {
      level,
      notAgreed: level === null,
      reason: canary(uid, state, `reason-${characteristic}`),
      evidenceNote: canary(uid, state, `evidence-${characteristic}`),
    };
    must(await rateCharacteristic(grant, { cycle: opened.cycle, characteristic }, answer, 0));
  }
  return versionsSeen(new Map(CHARACTERISTIC_KEYS.map(key => [key, { version: 1 }])));
}

/** What the chair prepares of the risk row before anyone rates. */
async function prepare(chair: Person, uid: number, state: State): Promise<void> {
  const grant = can(chair, uid, state, "evidence:prepare");
  const row = { cycle: cycleOf(uid, state), characteristic: "risk" } as const;
  must(await markStatements(grant, row, new Map([["risk.beginning.continuity-plan", "in-place"]])));
  const evidence = {
    ...{ title: canary(uid, state, "prepared-title"), note: canary(uid, state, "prepared-note") },
    ...{ link: "", file: null, speaksFor: dayOf(grant.now), expiresOn: null },
    ...{ restricted: false, aboutChiefExecutive: false },
  };
  must(await addEvidence(grant, row, { ...evidence, shows: ["risk.developing.risk-register"] }));
}

/** The same after a meeting in which everyone's views were shown. */
async function meetAndAssess(
  chair: Person,
  uid: number,
  state: State,
  ids: ReadonlyMap<string, string>,
): Promise<string> {
  const seen = await assess(chair, uid, state);
  await giveViews(chair, uid, state, ids);
  must(await showViews(can(chair, uid, state, "views:show"), cycleOf(uid, state), null));
  return seen;
}

/** A meeting is planned, and three of those who are asked give their view of the risk row. */
async function giveViews(
  chair: Person,
  uid: number,
  state: State,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  // Two days before they rate, so that nobody was written to lately.
  const moment = {
    now: new Date(momentOf(uid, state).getTime() - 48 * 3_600_000),
    requestId: null,
  };
  const grant = grantFor(chair, { trustUid: uid }, "meeting:plan", moment);
  if (grant === null) throw new Error("A chair may not plan");
  const day = dayOf(momentOf(uid, state));
  const asked = ["chair", "trustee", "chiefExecutive"] as const;
  const people = asked.map(role => somebodyOf(uid, role, ids));
  const plan = { meetingOn: day, papersOn: day, viewsCloseOn: day, namesTold: false, steps: [] };
  const cycle = cycleOf(uid, state);
  const alsoAsked = isHereAndThere(uid) ? [ids.get(HERE_AND_THERE) ?? ""] : [];
  const wanted = [...people.map(one => one.userId), ...alsoAsked];
  must(await planMeeting(grant, cycle, null, { ...plan, people: wanted }));
  for (const [index, one] of people.entries()) {
    const own = grantFor(one, { viewsOf: uid }, "view:give", moment);
    if (own === null) throw new Error(`${one.name} gives no view`);
    const reasoning = canary(uid, state, `view-${asked[index]}`);
    const view = { level: LEVELS[index] ?? null, cannotSay: false, reasoning, wouldNeed: "" };
    must(await giveView(own, { cycle, characteristic: "risk" }, view, 0));
  }
}

/** Somebody who is asked in each of their two trusts, and has given no view. */
const HERE_AND_THERE = "trustee here who chairs the neighbour";
const isHereAndThere = (trustUid: number) =>
  person(HERE_AND_THERE).holds.some(held => "trustUid" in held && held.trustUid === trustUid);

function somebodyOf(trustUid: number, role: TrustRole, ids: ReadonlyMap<string, string>): Person {
  const one = PEOPLE.find(({ holds }) =>
    holds.some(held => "role" in held && held.trustUid === trustUid && held.role === role),
  );
  const held = { body: "trust" as const, trustUid, name: "", role };
  return { userId: ids.get(one?.who ?? "") ?? "", name: one?.name ?? "", appointments: [held] };
}

async function approve(chair: Person, uid: number, state: State, seen: string): Promise<void> {
  const grant = can(chair, uid, state, "assessment:approve");
  const { cycle } = must(await openAssessment(can(chair, uid, state, "assessment:open")));
  const minuteReference = canary(uid, state, "minute");
  must(await approveAssessment(grant, { cycle, meetingOn: grant.now, minuteReference, seen }));
}

async function share(chair: Person, uid: number, state: State): Promise<string> {
  const grant = can(chair, uid, state, "assessment:share");
  const { cycle } = must(await openAssessment(can(chair, uid, state, "assessment:open")));
  must(
    await shareApproval(grant, {
      cycle,
      number: 1,
      regionSlug: REGION_OF.get(uid) ?? "",
      purpose: canary(uid, state, "purpose"),
      withEvidence: SHARES_EVIDENCE.has(uid),
    }),
  );
  const made = await read(grant, tx =>
    tx.share.findFirstOrThrow({ where: { trustUid: uid, cycle }, select: { id: true } }),
  );
  return made.id;
}

function must<T>(answer: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!answer.ok) throw new Error(`The world was refused: ${JSON.stringify(answer)}`);
  return answer.value;
}
