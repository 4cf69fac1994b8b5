import { addEvidence, markStatements } from "@/lib/assessments/evidence/commands";
import type { DemoCalendar } from "./demo-calendar";
import { APPROVED_EVIDENCE, type EvidenceStory, type PreparedPiece } from "./demo-evidence";
import { demoPdf } from "./demo-file";
import { dayOfMeeting, granted, must } from "./demo-grants";
import type { YearsAgo } from "./demo-history";
import { TRUST_PEOPLE } from "./demo-people";

/** Somebody of a trust gathers what shows its statements, a row an evening, before anyone rates. */
export async function prepare(story: EvidenceStory, calendar: DemoCalendar): Promise<void> {
  const { trustUid, ago, by, from, rows } = story;
  const cycle = calendar.cycle(ago);
  for (const [evening, { characteristic, marks, pieces }] of rows.entries()) {
    const grant = preparing(trustUid, by, calendar.at(ago, from, evening));
    const target = { cycle, characteristic };
    for (const piece of pieces) {
      must(await addEvidence(grant, target, await evidenceOf(piece, calendar)));
    }
    must(await markStatements(grant, target, new Map(Object.entries(marks))));
  }
}

/** The same for a cycle that the board has approved since, while it was still open. */
export async function prepareBefore(
  trustUid: number,
  ago: YearsAgo,
  calendar: DemoCalendar,
): Promise<void> {
  const story = APPROVED_EVIDENCE.find(one => one.trustUid === trustUid && one.ago === ago);
  if (story !== undefined) await prepare(story, calendar);
}

async function evidenceOf(piece: PreparedPiece, calendar: DemoCalendar) {
  const { title, note = "", link = "", file, concerns, speaksFor, shows } = piece;
  return {
    ...{ title, note, link, shows },
    file: file === undefined ? null : await demoPdf(title, file),
    restricted: concerns !== undefined,
    aboutChiefExecutive: concerns === "chief-executive",
    speaksFor: dayOfMeeting(calendar.at(...speaksFor)),
    expiresOn: lastDay(piece, calendar),
  };
}

function lastDay({ expires, expiresIn }: PreparedPiece, calendar: DemoCalendar): Date | null {
  if (expires !== undefined) return dayOfMeeting(calendar.at(...expires));
  if (expiresIn === undefined) return null;
  return dayOfMeeting(new Date(calendar.now.getTime() + expiresIn * DAY_MS));
}

function preparing(trustUid: number, name: string, at: Date) {
  const who = TRUST_PEOPLE.find(one => one.trustUid === trustUid && one.name === name);
  if (who === undefined) throw new Error(`The demo has no ${name} in ${trustUid}`);
  const held = { body: "trust" as const, trustUid, name: "", role: who.role };
  return granted({ ...who, appointments: [held] }, { trustUid }, "evidence:prepare", at);
}

const DAY_MS = 86_400_000;
