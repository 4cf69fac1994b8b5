import { addEvidence, markStatements } from "@/lib/assessments/evidence/commands";
import { dayOfMeeting, granted, must } from "./demo-acts";
import type { DemoCalendar } from "./demo-calendar";
import type { EvidenceStory } from "./demo-evidence";
import { TRUST_PEOPLE } from "./demo-people";

/** Somebody of a trust gathers what shows its statements, a row an evening, before anyone rates. */
export async function prepare(story: EvidenceStory, calendar: DemoCalendar): Promise<void> {
  const { trustUid, by, from, rows } = story;
  const cycle = calendar.cycle(0);
  for (const [evening, { characteristic, marks, pieces }] of rows.entries()) {
    const grant = preparing(trustUid, by, calendar.at(0, from, evening));
    const target = { cycle, characteristic };
    for (const { title, note = "", link = "", speaksFor, expiresIn, shows } of pieces) {
      const days = expiresIn === undefined ? null : expiresIn * DAY_MS;
      const evidence = {
        ...{ title, note, link, shows, file: null },
        ...{ restricted: false, aboutChiefExecutive: false },
        speaksFor: dayOfMeeting(calendar.at(...speaksFor)),
        expiresOn: days === null ? null : dayOfMeeting(new Date(calendar.now.getTime() + days)),
      };
      must(await addEvidence(grant, target, evidence));
    }
    must(await markStatements(grant, target, new Map(Object.entries(marks))));
  }
}

function preparing(trustUid: number, name: string, at: Date) {
  const who = TRUST_PEOPLE.find(one => one.trustUid === trustUid && one.name === name);
  if (who === undefined) throw new Error(`The demo has no ${name} in ${trustUid}`);
  const held = { body: "trust" as const, trustUid, name: "", role: who.role };
  return granted({ ...who, appointments: [held] }, { trustUid }, "evidence:prepare", at);
}

const DAY_MS = 86_400_000;
