import { operatorGrant } from "@/lib/access";
import { openApprovedVersion } from "@/lib/assessments/reading/commands";
import { read } from "@/lib/db";
import { appointAdministrator, appointToRegion, appointToTrust } from "@/lib/people/commands";
import { inventTrusts } from "@/lib/register/commands";
import { askAcademies } from "./demo-academy-views";
import { inviteNewTrustee, tell } from "./demo-acts";
import { type DemoCalendar, demoCalendar } from "./demo-calendar";
import { EVIDENCE } from "./demo-evidence";
import { must, readerOf } from "./demo-grants";
import { improve } from "./demo-improve";
import { ADMINISTRATORS, DEMO_PASSWORD, REGION_PEOPLE, TRUST, TRUST_PEOPLE } from "./demo-people";
import { placePeople } from "./demo-places";
import { prepare, prepareBefore } from "./demo-prepare";
import { rateAlone } from "./demo-rate-alone";
import { demoExtracts } from "./demo-register";
import { askOthers } from "./demo-reviews";
import { DEMO_SIGN_INS } from "./demo-sign-ins";
import { STEPS } from "./demo-steps";
import { STORIES } from "./demo-stories";
import { pairAcademies } from "./demo-support";
import { VIEWS } from "./demo-views";

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
  if (filled === 0) await fill(demoCalendar(new Date()));
  return DEMO_SIGN_INS.map(({ name, role, email }) => ({
    name,
    role,
    email,
    password: DEMO_PASSWORD,
  }));
}

async function fill(calendar: DemoCalendar): Promise<void> {
  for (const extract of demoExtracts(calendar)) {
    must(await inventTrusts(operatorGrant("register:load"), extract));
  }
  await appointPeople(calendar);
  await placePeople(calendar);
  // No trust's story touches another's.
  await Promise.all(STORIES.map(story => tell(story, calendar, prepareBefore)));
  await Promise.all(VIEWS.map(story => rateAlone(story, calendar)));
  await Promise.all(EVIDENCE.map(story => prepare(story, calendar)));
  await askAcademies(calendar);
  for (const step of STEPS) await improve(step, calendar);
  await pairAcademies(calendar);
  await askOthers(calendar);
  const reader = readerOf(TRUST.candlemas, calendar.at(0, "11-20"));
  if (reader !== null) must(await openApprovedVersion(reader, null));
  await inviteNewTrustee(TRUST.tamar, calendar.at(0, "11-20"));
  await appointAdministrators();
}

/** One person after the other: some hold two places. */
async function appointPeople(calendar: DemoCalendar): Promise<void> {
  const appoint = operatorGrant("people:appoint", calendar.at(2, "09-01"));
  for (const { id, appointmentId, term, ...person } of TRUST_PEOPLE) {
    const untilDate = term === undefined ? {} : { untilDate: calendar.termEnd(term) };
    const who = { ...person, ...untilDate, confirmedBy: "Invented for the demo" };
    must(
      await appointToTrust(appoint, who, { userId: id, appointmentId, password: DEMO_PASSWORD }),
    );
  }
  for (const { id, name, email, regionSlug } of REGION_PEOPLE) {
    const who = { name, email, regionSlug };
    must(await appointToRegion(appoint, who, { userId: id, password: DEMO_PASSWORD }));
  }
}

/** Last, since their being there says that the demo is complete. */
async function appointAdministrators(): Promise<void> {
  const appoint = operatorGrant("people:appoint");
  for (const { id, name, email } of ADMINISTRATORS) {
    const fixed = { userId: id, password: DEMO_PASSWORD };
    must(await appointAdministrator(appoint, { name, email }, fixed));
  }
}
