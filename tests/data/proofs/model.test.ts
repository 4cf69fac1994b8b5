import { randomUUID } from "node:crypto";
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  findPerson,
  grantFor,
  type Permission,
  type Person,
  type Place,
  scopeFor,
  startSession,
} from "@/lib/access";
import { approveAssessment } from "@/lib/assessments/approval/commands";
import { versionsSeen } from "@/lib/assessments/approval/rules";
import { openAssessment } from "@/lib/assessments/cycle/commands";
import { rateCharacteristic } from "@/lib/assessments/rating/commands";
import { reopenAssessment } from "@/lib/assessments/reopening/commands";
import { shareApproval, withdrawShare } from "@/lib/assessments/share/commands";
import { read, type Scope, type Tx } from "@/lib/db";
import { changeAccess } from "@/lib/people/accounts/commands";
import { CHARACTERISTIC_KEYS, type CharacteristicKey } from "@/lib/rubric";
import {
  anAnswer,
  aRegisterWithPeople,
  BY_PASSWORD,
  CYCLE,
  HARBOUR,
  momentAt,
  NORTH,
  NOW,
  PEOPLE,
  REGION_OF,
  TAMAR,
  WEST,
  WHARFE,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { SEED, THOROUGH } from "../../support/thorough";
import { tried } from "../../support/tried";
import { type As, type Deed, Model } from "./model";

/** In each run; those of npm run attack are ten thousand in all. */
const STEPS = 200;

const WHO = {
  priya: { trustUid: TAMAR, role: "chair" },
  owen: { trustUid: TAMAR, role: "clerk" },
  grace: { trustUid: TAMAR, role: "trustee" },
  miriam: { trustUid: TAMAR, role: "reader" },
  daniel: { trustUid: HARBOUR, role: "chair" },
  tobias: { trustUid: HARBOUR, role: "reader" },
  margaret: { trustUid: WHARFE, role: "chair" },
  rosalind: { regionSlug: WEST },
  imran: { regionSlug: NORTH },
  alex: "administrator",
} as const satisfies Record<keyof typeof PEOPLE, As>;
type Who = keyof typeof WHO;
const NAMES = Object.keys(WHO) as Who[];

const { superUrl, loginUrl } = await freshDatabase();
workOn({ loginUrl });
const client = new pg.Client({ connectionString: superUrl });
const sessions = new Map<Who, string>();

beforeAll(async () => {
  await client.connect();
  await aRegisterWithPeople();
});
afterAll(() => client.end());

/** Every trust in its region, nobody suspended, and nothing of any self-assessment. */
async function beginAnew(): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'cycle'`,
  );
  await client.query(`BEGIN; SET LOCAL session_replication_role = replica;
    ${rows.map(({ name }) => `DELETE FROM ${name};`).join("")}
    UPDATE user_account SET suspended_at = NULL; COMMIT`);
  for (const [uid, region] of REGION_OF) await moveTo(uid, region);
  for (const who of NAMES) await signIn(who);
}
async function signIn(who: Who): Promise<void> {
  const id = await startSession(PEOPLE[who].userId, momentAt(), BY_PASSWORD);
  sessions.set(who, id);
}

function moveTo(trustUid: number, region: string) {
  return client.query(
    "UPDATE trust_region SET region_slug = $2 WHERE trust_uid = $1 AND until_date IS NULL",
    [trustUid, region],
  );
}

/** Whoever holds the session now, as a request finds them. */
const personAt = (who: Who) => findPerson(sessions.get(who) ?? "", momentAt());

/** Does in earnest what the model is told: as the gate of the page and its action would. */
async function perform(who: Who, deed: Deed, model: Model): Promise<boolean> {
  const person = await personAt(who);
  const granted = <P extends Permission>(permission: P) => {
    const place: Place = "trustUid" in deed ? { trustUid: deed.trustUid } : "platform";
    return person && grantFor(person, place, permission, momentAt());
  };
  switch (deed.verb) {
    case "open":
      return did(granted("assessment:open"), grant => openAssessment(grant));
    case "rate": {
      const version = (model.of(deed.trustUid).rows?.get(deed.row) ?? 0) + (deed.stale ? 7 : 0);
      return did(granted("rating:record"), grant => rate(grant, deed.row, version));
    }
    case "fill": {
      const rows = model.of(deed.trustUid).rows;
      const left = CHARACTERISTIC_KEYS.filter(key => rows?.has(key) !== true);
      const grant = granted("rating:record");
      for (const key of left) if (!(await did(grant, given => rate(given, key, 0)))) return false;
      return grant !== null && rows !== null && model.of(deed.trustUid).approvedAs === null;
    }
    case "approve": {
      const rows = [...(model.of(deed.trustUid).rows ?? [])];
      const versions = rows.map(
        ([key, version]) => [key, { version: version + (deed.stale ? 1 : 0) }] as const,
      );
      const approval = {
        cycle: CYCLE,
        meetingOn: NOW,
        minuteReference: "7",
        seen: versionsSeen(new Map(versions)),
      };
      return did(granted("assessment:approve"), grant => approveAssessment(grant, approval));
    }
    case "reopen": {
      const of = { cycle: CYCLE, number: deed.number, reason: "A level was wrong" };
      return did(granted("assessment:reopen"), grant => reopenAssessment(grant, of));
    }
    case "share": {
      const share = { cycle: CYCLE, number: deed.number, purpose: "", withEvidence: false };
      return did(granted("assessment:share"), grant =>
        shareApproval(grant, { ...share, regionSlug: deed.regionSlug }),
      );
    }
    case "withdraw":
      return did(granted("assessment:share"), grant => withdrawShare(grant, deed.share));
    default: {
      const userId = PEOPLE[deed.who as Who].userId;
      const closing = { userId, place: "account", verb: deed.verb };
      const done = await did(granted("account:suspend"), grant => changeAccess(grant, closing));
      if (done && deed.verb === "lift") await signIn(deed.who as Who);
      return done;
    }
  }
}

let reasons = 0;
function rate(
  grant: Parameters<typeof rateCharacteristic>[0],
  characteristic: CharacteristicKey,
  version: number,
) {
  reasons += 1;
  const answer = anAnswer(grant.trustUid, characteristic, { reason: `reason ${reasons}` });
  return rateCharacteristic(grant, { cycle: CYCLE, characteristic }, answer, version);
}

async function did<G>(
  grant: G | null,
  work: (grant: G) => Promise<{ ok: boolean }>,
): Promise<boolean> {
  return grant !== null && (await work(grant)).ok;
}

/** Every row that somebody's work finds when it asks for all there is. */
async function seenBy(who: Who): Promise<string[]> {
  const person = await personAt(who);
  const as: As = WHO[who];
  if (person === null || as === "administrator") return [];
  const rows = await ("regionSlug" in as
    ? read(scopeOf(person, { regionSlug: as.regionSlug }), ofRegion)
    : as.role === "reader"
      ? read(scopeOf(person, { approvedOf: as.trustUid }), ofReader)
      : read(scopeOf(person, { trustUid: as.trustUid }), ofTrust));
  return rows.map(({ line }) => line).sort();
}

function scopeOf(person: Person, place: Place): Scope {
  const scope = scopeFor(person, place, momentAt());
  if (scope === null) throw new Error(`${person.name} has no place there`);
  return scope;
}

const ofTrust = (tx: Tx) => tx.$queryRaw<{ line: string }[]>`
  SELECT concat_ws(' ', trust_uid, 'opened', coalesce(approved_as::text, 'draft')) AS line FROM assessment
  UNION ALL SELECT concat_ws(' ', trust_uid, 'row', characteristic, version) FROM rating
  UNION ALL SELECT concat_ws(' ', trust_uid, 'version', number) FROM approval
  UNION ALL SELECT concat_ws(' ', trust_uid, 'share', id, (withdrawn_at IS NULL)::text) FROM share
  UNION ALL SELECT concat_ws(' ', trust_uid, 'reopened', count(*)) FROM reopening GROUP BY trust_uid`;
const ofReader = (tx: Tx) => tx.$queryRaw<{ line: string }[]>`
  SELECT concat_ws(' ', trust_uid, 'version', number) AS line FROM approval`;
const ofRegion = (tx: Tx) => tx.$queryRaw<{ line: string }[]>`
  SELECT concat_ws(' ', trust_uid, 'share', id, (withdrawn_at IS NULL)::text) AS line FROM share
  UNION ALL SELECT concat_ws(' ', trust_uid, 'version', number) FROM approval`;

const trustUid = fc.constantFrom(...REGION_OF.keys());
const regionSlug = fc.constantFrom(WEST, NORTH);
const number = fc.integer({ min: 1, max: 3 });
const stale = fc.integer({ min: 0, max: 5 }).map(chance => chance === 0);
const row = fc.constantFrom(...CHARACTERISTIC_KEYS);
/** Ids are drawn from all that there are, of all trusts. */
const nth = fc.nat({ max: 99 });

const step = fc.record({
  // Most often those who can get something done.
  who: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<Who>("priya", "daniel", "margaret") },
    fc.constantFrom(...NAMES),
  ),
  does: fc.oneof(
    fc.record({ verb: fc.constantFrom("open" as const, "fill" as const), trustUid }),
    fc.record({ verb: fc.constant("rate" as const), trustUid, row, stale }),
    { weight: 2, arbitrary: fc.record({ verb: fc.constant("approve" as const), trustUid, stale }) },
    fc.record({ verb: fc.constant("reopen" as const), trustUid, number }),
    {
      weight: 2,
      arbitrary: fc.record({ verb: fc.constant("share" as const), trustUid, number, regionSlug }),
    },
    fc.record({ verb: fc.constant("withdraw" as const), trustUid, nth }),
    fc.record({ verb: fc.constant("suspend" as const), whom: fc.constantFrom(...NAMES) }),
    {
      weight: 2,
      arbitrary: fc.record({ verb: fc.constant("lift" as const), whom: fc.constantFrom(...NAMES) }),
    },
    fc.record({ verb: fc.constant("move" as const), trustUid, regionSlug }),
  ),
  /** Whether they name their own trust, whatever was drawn. */
  isOwn: fc.integer({ min: 0, max: 2 }).map(chance => chance > 0),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** One step in both worlds. @returns how they differ */
async function take({ who, does, isOwn }: Step, model: Model): Promise<string[]> {
  if (does.verb === "move") {
    await moveTo(does.trustUid, does.regionSlug);
    model.move(does.trustUid, does.regionSlug);
    return differences(model);
  }
  const as: As = WHO[who];
  const own = isOwn && as !== "administrator" && "trustUid" in as ? { trustUid: as.trustUid } : {};
  // Whoever closes accounts is the administrator, or tries what they may not.
  const deed: Deed =
    does.verb === "suspend" || does.verb === "lift"
      ? { verb: does.verb, who: does.whom }
      : does.verb === "withdraw"
        ? {
            verb: does.verb,
            trustUid: does.trustUid,
            ...own,
            share: model.shares[does.nth % model.shares.length] ?? randomUUID(),
          }
        : { ...does, ...own };
  const actor = "who" in deed && isOwn ? "alex" : who;
  const done = await perform(actor, deed, model);
  const made = deed.verb === "share" && done ? await newestShare(deed.trustUid) : null;
  const should = model.do(actor, deed, made);
  const said =
    done === should ? [] : [`${actor} ${JSON.stringify(deed)}: ${done ? "done" : "refused"}`];
  return [...said, ...(await differences(model))];
}

async function newestShare(trustUid: number): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    "SELECT id FROM share WHERE trust_uid = $1 AND withdrawn_at IS NULL",
    [trustUid],
  );
  return rows[0]?.id ?? null;
}

async function differences(model: Model): Promise<string[]> {
  const all = await Promise.all(
    NAMES.map(async who => {
      const [seen, should] = [await seenBy(who), model.seenBy(who)];
      return seen.join() === should.join()
        ? []
        : [`${who} sees ${seen.join(", ")} and not ${should.join(", ")}`];
    }),
  );
  return all.flat();
}

test(
  `whatever anybody tries in whatever order, each sees what a model in memory says (seed ${SEED})`,
  async () => {
    const reached = new Set<string>();
    const alike = fc.asyncProperty(
      fc.array(step, { minLength: STEPS, maxLength: STEPS, size: "max" }),
      async steps => {
        await beginAnew();
        const model = new Model(WHO, REGION_OF);
        for (const one of steps) {
          expect(await take(one, model)).toEqual([]);
          if (model.shares.length > 0) reached.add("shared");
        }
        tried(steps.length);
      },
    );
    await fc.assert(alike, { seed: SEED, numRuns: THOROUGH, endOnFailure: true });
    expect([...reached], "something was shared, or little was tried").toEqual(["shared"]);
  },
  60_000 * THOROUGH,
);
