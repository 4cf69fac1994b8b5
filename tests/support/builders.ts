import { afterAll } from "vitest";
import {
  type Appointment,
  grantFor,
  isReading,
  operatorGrant,
  type Permission,
  type Person,
  type Place,
  scopeFor,
  type TrustRole,
} from "@/lib/access";
import { approveAssessment } from "@/lib/assessments/approval/commands";
import { versionsSeen } from "@/lib/assessments/approval/rules";
import { openAssessment } from "@/lib/assessments/cycle/commands";
import { type Answer, cycleAt } from "@/lib/assessments/cycle/rules";
import { rateCharacteristic } from "@/lib/assessments/rating/commands";
import { shareApproval, withdrawShare } from "@/lib/assessments/share/commands";
import { disconnect, holdRuntime, read } from "@/lib/db";
import { appointAdministrator, appointToRegion, appointToTrust } from "@/lib/people/commands";
import { inventTrusts } from "@/lib/register/commands";
import type { Extract } from "@/lib/register/importer/facts";
import { CHARACTERISTIC_KEYS, type CharacteristicKey, LEVELS } from "@/lib/rubric";
import { demoCalendar } from "@/prisma/demo-calendar";
import { demoExtract } from "@/prisma/demo-register";

/** The one clock of data tests: a Saturday morning in the cycle 2026-27. */
export const NOW = new Date("2026-11-21T09:42:00Z");
export const CYCLE = cycleAt(NOW);
export const minutesLater = (minutes: number, from = NOW) =>
  new Date(from.getTime() + minutes * 60_000);

/** Two trusts of one region, and one of another. */
export const TAMAR = 9_000_001;
export const HARBOUR = 9_000_002;
export const WHARFE = 9_000_003;
export const WEST = "south-west-england";
export const NORTH = "lancashire-and-west-yorkshire";
export const REGION_OF = new Map([
  [TAMAR, WEST],
  [HARBOUR, WEST],
  [WHARFE, NORTH],
]);

export const PASSWORD = "a password of the tests";

/** What a session rests on in most tests. */
export const BY_PASSWORD = { by: "password", secondFactor: false } as const;

const id = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, "0")}`;

function trustPerson(last: number, name: string, trustUid: number, role: TrustRole): Person {
  return { userId: id(last), name, appointments: [{ body: "trust", trustUid, name: "", role }] };
}
function teamPerson(last: number, name: string, regionSlug: string): Person {
  return { userId: id(last), name, appointments: [{ body: "region", regionSlug, name: "" }] };
}

/** Everybody there is. */
export const PEOPLE = {
  priya: trustPerson(1, "Priya Shah", TAMAR, "chair"),
  owen: trustPerson(2, "Owen Trevithick", TAMAR, "clerk"),
  grace: trustPerson(3, "Grace Adeyemi", TAMAR, "trustee"),
  daniel: trustPerson(4, "Daniel Okoro", HARBOUR, "chair"),
  margaret: trustPerson(5, "Margaret Hollis", WHARFE, "chair"),
  rosalind: teamPerson(6, "Rosalind Pengelly", WEST),
  imran: teamPerson(7, "Imran Qureshi", NORTH),
  miriam: trustPerson(9, "Miriam Castle", TAMAR, "reader"),
  tobias: trustPerson(10, "Tobias Fenn", HARBOUR, "reader"),
  alex: { userId: id(8), name: "Alex Rowntree", appointments: [{ body: "platform" }] },
} as const satisfies Record<string, Person>;

/** The appointment by which somebody of the above is of a trust. */
export const appointmentIdOf = ({ userId }: Person) => userId.replace(/^0/, "7");

export const emailOf = (person: Person) =>
  `${person.name.toLowerCase().replaceAll(" ", ".")}@example.org`;

/** Three invented trusts of the demo with their academies. */
export function threeTrusts(): Extract {
  const all = demoExtract(demoCalendar(NOW));
  const memberships = all.memberships.filter(({ trustUid }) => REGION_OF.has(trustUid));
  const urns = new Set(memberships.map(({ urn }) => urn));
  return {
    ...all,
    memberships,
    trusts: new Map([...all.trusts].filter(([uid]) => REGION_OF.has(uid))),
    academies: new Map([...all.academies].filter(([urn]) => urns.has(urn))),
  };
}

/** Those, and the people above in their places. */
export async function aRegisterWithPeople(): Promise<void> {
  must(await inventTrusts(operatorGrant("register:load"), threeTrusts()));
  for (const person of Object.values<Person>(PEOPLE)) {
    for (const held of person.appointments) must(await appoint(person, held));
  }
}

function appoint(person: Person, held: Appointment) {
  const grant = operatorGrant("people:appoint");
  const who = { name: person.name, email: emailOf(person) };
  const appointmentId = appointmentIdOf(person);
  const fixed = { userId: person.userId, appointmentId, password: PASSWORD };
  if (held.body === "platform") return appointAdministrator(grant, who, fixed);
  if (held.body === "region") {
    return appointToRegion(grant, { ...who, regionSlug: held.regionSlug }, fixed);
  }
  const { trustUid, role } = held;
  const confirmedBy = canaryOf(trustUid, "confirmed");
  return appointToTrust(grant, { ...who, trustUid, role, confirmedBy }, fixed);
}

/** Text that nobody but one trust may see: it names its owner wherever it turns up. */
export const canaryOf = (trustUid: number, what: string) => `canary-${trustUid} ${what}`;

export const momentAt = (now = NOW) => ({ now, requestId: "test" });

/** The grant of somebody who holds it; a test that asks for another is wrong. */
export function can<P extends Permission>(person: Person, permission: P, now = NOW) {
  const place = permission === "view:give" ? viewsOf(person) : placeOf(person);
  const grant = grantFor(person, place, permission, momentAt(now));
  if (grant === null) throw new Error(`${person.name} may not ${permission}`);
  return grant;
}

/** The trust of somebody's first place, as whoever gives a view there knows it. */
function viewsOf(person: Person): Place {
  const [held] = person.appointments;
  if (held?.body !== "trust") throw new Error(`${person.name} is of no trust`);
  return { viewsOf: held.trustUid };
}

export function viewScope(person: Person, trustUid: number, now = NOW) {
  const scope = scopeFor(person, { viewsOf: trustUid }, momentAt(now));
  if (scope === null) throw new Error(`${person.name} gives no view in ${trustUid}`);
  return scope;
}

export function trustScope(person: Person, trustUid: number, now = NOW) {
  const scope = scopeFor(person, { trustUid }, momentAt(now));
  if (scope === null) throw new Error(`${person.name} is not of ${trustUid}`);
  return scope;
}

export function regionScope(person: Person, regionSlug: string, now = NOW) {
  const scope = scopeFor(person, { regionSlug }, momentAt(now));
  if (scope === null) throw new Error(`${person.name} is not of ${regionSlug}`);
  return scope;
}

function placeOf(person: Person): Place {
  const [held] = person.appointments;
  if (held === undefined) throw new Error(`${person.name} has no place`);
  if (held.body === "platform") return "platform";
  if (held.body === "region") return { regionSlug: held.regionSlug };
  return isReading(held) ? { approvedOf: held.trustUid } : { trustUid: held.trustUid };
}

export function must<T>(answer: { ok: true; value: T } | { ok: false; reason: string }): T {
  if (!answer.ok) throw new Error(`Refused: ${answer.reason}`);
  return answer.value;
}

/** An answer that is complete; every text is its trust's canary. */
export function anAnswer(trustUid: number, key: CharacteristicKey, some: Partial<Answer> = {}) {
  const index = CHARACTERISTIC_KEYS.indexOf(key);
  const answer: Answer = {
    level: LEVELS[index % LEVELS.length] ?? null,
    notAgreed: false,
    reason: canaryOf(trustUid, `reason ${key}`),
    evidenceNote: canaryOf(trustUid, `evidence ${key}`),
  };
  return { ...answer, ...some };
}

const CHAIRS = new Map<number, Person>([
  [TAMAR, PEOPLE.priya],
  [HARBOUR, PEOPLE.daniel],
  [WHARFE, PEOPLE.margaret],
]);

/** What came of the verbs of an assessment. */
export interface Made {
  readonly trustUid: number;
  readonly cycle: string;
  /** The versions of the ten rows, as the check page sends them. */
  readonly seen: string;
  readonly shareId: string;
}

type Step = (chair: Person, made: Made) => Promise<Partial<Made>>;

/**
 * An assessment of a trust, made by the commands its chair uses:
 * `await anAssessment(TAMAR).rated().approved().shared().made()`.
 */
export function anAssessment(trustUid: number, now = NOW) {
  const steps: Step[] = [
    async chair => must(await openAssessment(can(chair, "assessment:open", now))),
  ];
  const then = (step: Step) => {
    steps.push(step);
    return verbs;
  };
  const verbs = {
    /** Some rows, or all ten. */
    rated: (keys: readonly CharacteristicKey[] = CHARACTERISTIC_KEYS) =>
      then(async (chair, { cycle }) => {
        for (const characteristic of keys) {
          const answer = anAnswer(trustUid, characteristic);
          const grant = can(chair, "rating:record", now);
          must(await rateCharacteristic(grant, { cycle, characteristic }, answer, 0));
        }
        return { seen: versionsSeen(new Map(keys.map(key => [key, { version: 1 }]))) };
      }),
    approved: () =>
      then(async (chair, { cycle, seen }) => {
        const minuteReference = canaryOf(trustUid, "minute");
        const approval = { cycle, meetingOn: now, minuteReference, seen };
        must(await approveAssessment(can(chair, "assessment:approve", now), approval));
        return {};
      }),
    shared: ({ withEvidence = true } = {}) =>
      then(async (chair, { cycle }) => {
        const grant = can(chair, "assessment:share", now);
        const purpose = canaryOf(trustUid, "purpose");
        const regionSlug = REGION_OF.get(trustUid) ?? "";
        must(await shareApproval(grant, { cycle, number: 1, regionSlug, purpose, withEvidence }));
        return { shareId: await shareInForce(chair, trustUid, cycle) };
      }),
    withdrawn: () =>
      then(async (chair, { shareId }) => {
        must(await withdrawShare(can(chair, "assessment:share", now), shareId));
        return {};
      }),
    async made(): Promise<Made> {
      const chair = CHAIRS.get(trustUid);
      if (chair === undefined) throw new Error(`${trustUid} has no chair`);
      let made: Made = { trustUid, cycle: "", seen: "", shareId: "" };
      for (const step of steps) made = { ...made, ...(await step(chair, made)) };
      return made;
    },
  };
  return verbs;
}

export async function shareInForce(person: Person, trustUid: number, cycle: string) {
  const share = await read(trustScope(person, trustUid), tx =>
    tx.share.findFirstOrThrow({
      where: { trustUid, cycle, withdrawnAt: null },
      select: { id: true },
    }),
  );
  return share.id;
}

/** Lets this process work on a test's database; the pool closes when the file is done. */
export function workOn({ loginUrl }: { loginUrl: string }): void {
  holdRuntime({
    databaseUrl: loginUrl,
    secret: "a secret of the tests",
    secure: false,
    demo: false,
  });
  afterAll(disconnect);
}

/** Opens every connection of the pool, so that what is then done at once really is. */
export async function warmPool(): Promise<void> {
  const scope = trustScope(PEOPLE.priya, TAMAR);
  const held = () => read(scope, tx => tx.$executeRaw`SELECT pg_sleep(0.2)`);
  await Promise.all(Array.from({ length: 10 }, held));
}
