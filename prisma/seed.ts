import { grantFor, operatorGrant, type Permission, type Person } from "@/lib/access";
import { approveAssessment } from "@/lib/assessments/approval/commands";
import { versionsSeen } from "@/lib/assessments/approval/rules";
import { openAssessment } from "@/lib/assessments/cycle/commands";
import { type Answer, cycleAt } from "@/lib/assessments/cycle/rules";
import { rateCharacteristic } from "@/lib/assessments/rating/commands";
import { shareApproval } from "@/lib/assessments/share/commands";
import { read } from "@/lib/db";
import { appointAdministrator, appointToRegion, appointToTrust } from "@/lib/people/commands";
import { inventTrusts } from "@/lib/register/commands";
import type { CharacteristicKey } from "@/lib/rubric";
import { HARBOUR_ANSWERS, TAMAR_ANSWERS, WHARFE_ANSWERS } from "./demo-answers";
import {
  ADMINISTRATORS,
  DEMO_PASSWORD,
  DEMO_SIGN_INS,
  REGION_PEOPLE,
  TRUST_PEOPLE,
} from "./demo-people";
import { demoExtract } from "./demo-register";

/** A demo sign-in, for whoever starts it. */
export interface SignIn {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

/** Fills an empty database with the demo, by the same commands that people use. A filled one stays. */
export default async function seedDemo(): Promise<SignIn[]> {
  const load = operatorGrant("register:load");
  const filled = await read(load, tx => tx.platformAppointment.count());
  if (filled === 0) {
    await inventTrusts(load, demoExtract());
    await appointTrustPeople();
    await assess(9000001, TAMAR_ANSWERS);
    await approve(9000002, await assess(9000002, HARBOUR_ANSWERS));
    await share(9000002);
    await approve(9000003, await assess(9000003, WHARFE_ANSWERS));
    await appointTheRest();
  }
  return DEMO_SIGN_INS.map(({ name, role, email }) => ({
    name,
    role,
    email,
    password: DEMO_PASSWORD,
  }));
}

async function appointTrustPeople(): Promise<void> {
  const appoint = operatorGrant("people:appoint");
  for (const { id, name, email, trustUid, role } of TRUST_PEOPLE) {
    const who = { name, email, trustUid, role, confirmedBy: "Invented for the demo" };
    must(await appointToTrust(appoint, who, { userId: id, password: DEMO_PASSWORD }));
  }
}

/** Last, since their being there says that the demo is complete. */
async function appointTheRest(): Promise<void> {
  const appoint = operatorGrant("people:appoint");
  for (const { id, name, email, regionSlug } of REGION_PEOPLE) {
    must(
      await appointToRegion(
        appoint,
        { name, email, regionSlug },
        { userId: id, password: DEMO_PASSWORD },
      ),
    );
  }
  for (const { id, name, email } of ADMINISTRATORS) {
    must(
      await appointAdministrator(appoint, { name, email }, { userId: id, password: DEMO_PASSWORD }),
    );
  }
}

type Answers = readonly (readonly [CharacteristicKey, Answer])[];

/** @returns the versions of the ten rows, as the check page would send them. */
async function assess(trustUid: number, answers: Answers): Promise<string> {
  must(await openAssessment(asChair(trustUid, "assessment:open")));
  const grant = asChair(trustUid, "rating:record");
  const cycle = cycleAt(grant.now);
  for (const [characteristic, answer] of answers) {
    must(await rateCharacteristic(grant, { cycle, characteristic }, answer, 0));
  }
  return versionsSeen(new Map(answers.map(([key]) => [key, { version: 1 }])));
}

async function approve(trustUid: number, seen: string): Promise<void> {
  const grant = asChair(trustUid, "assessment:approve");
  const meetingOn = new Date(grant.now.toISOString().slice(0, 10));
  must(
    await approveAssessment(grant, {
      cycle: cycleAt(grant.now),
      meetingOn,
      minuteReference: "7.2",
      seen,
    }),
  );
}

async function share(trustUid: number): Promise<void> {
  const grant = asChair(trustUid, "assessment:share");
  const purpose = "our support conversation in January";
  const to = {
    cycle: cycleAt(grant.now),
    number: 1,
    regionSlug: "south-west-england",
    purpose,
    withEvidence: true,
  };
  must(await shareApproval(grant, to));
}

function asChair<P extends Permission>(trustUid: number, permission: P) {
  const chair = TRUST_PEOPLE.find(who => who.trustUid === trustUid && who.role === "chair");
  if (chair === undefined) throw new Error(`The demo has no chair for ${trustUid}`);
  const held = { body: "trust" as const, trustUid, name: "", role: chair.role };
  const person: Person = { userId: chair.id, name: chair.name, appointments: [held] };
  const grant = grantFor(person, { trustUid }, permission, { now: new Date(), requestId: null });
  if (grant === null) throw new Error(`A chair may not ${permission}`);
  return grant;
}

function must(answer: { readonly ok: boolean; readonly reason?: string }): void {
  if (!answer.ok) throw new Error(`The demo was refused: ${answer.reason}`);
}
