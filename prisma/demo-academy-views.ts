import { openForAcademies } from "@/lib/assessments/academy-asking/commands";
import { addAcademyEvidence } from "@/lib/assessments/academy-evidence/commands";
import { arrangeAcademies } from "@/lib/assessments/academy-places/commands";
import { answerStep, sendView } from "@/lib/assessments/academy-view/commands";
import { type AcademyAnswer, statementsSeen } from "@/lib/assessments/academy-view/rules";
import type { AcademyMark } from "@/lib/insights";
import {
  CURRENT_RUBRIC,
  cellOf,
  type Level,
  levelIndex,
  needsEvidence,
  STEP_KEYS,
  type StepKey,
} from "@/lib/rubric";
import { ACADEMIES_OF_TAMAR, type AcademyStory } from "./demo-academies";
import type { DemoCalendar } from "./demo-calendar";
import { dayOfMeeting, granted, must } from "./demo-grants";
import type { YearsAgo } from "./demo-history";
import { TRUST, TRUST_PEOPLE } from "./demo-people";

/** The trust CEO asks the academies year by year, and whoever speaks for them answers and sends. */
export async function askAcademies(calendar: DemoCalendar): Promise<void> {
  for (const ago of [2, 1, 0] as const) {
    const asked = ACADEMIES_OF_TAMAR.filter(({ levels }) => levels[ago] !== undefined);
    const open = byChiefExecutive("academy:open", calendar.at(ago, "11-02"));
    const dueOn = new Date(Date.UTC(calendar.begun(ago), 11, 11));
    must(
      await openForAcademies(
        open,
        asked.map(({ urn }) => urn),
        dueOn,
      ),
    );
    await Promise.all(asked.map(story => answer(story, ago, calendar)));
  }
  const arranges = byChiefExecutive("academy:arrange", calendar.at(0, "11-09"));
  const places = ACADEMIES_OF_TAMAR.map(({ urn, cluster }) => ({ urn, cluster, counted: false }));
  must(await arrangeAcademies(arranges, places));
}

async function answer(story: AcademyStory, ago: YearsAgo, calendar: DemoCalendar): Promise<void> {
  const cycle = calendar.cycle(ago);
  const letters = [...(story.levels[ago] ?? "")];
  for (const [index, letter] of letters.entries()) {
    const step = STEP_KEYS[index];
    if (step === undefined) continue;
    const reason = ago === 0 ? (story.reasons[step] ?? "") : "";
    const grant = speaking(story, "academy:answer", calendar.at(ago, "11-04", index));
    must(await answerStep(grant, { cycle, step }, answerOf(step, letter, reason), 0));
    if (ago === 0 && story.evidence?.step === step) await show(story, story.evidence, calendar);
  }
  if (letters.length < STEP_KEYS.length) return;
  const seen = STEP_KEYS.map(step => `${step}:1`).join(" ");
  must(await sendView(speaking(story, "academy:send", calendar.at(ago, "11-16")), cycle, seen));
}

/** Evidence of every statement of the levels up to the one that was chosen. */
async function show(
  story: AcademyStory,
  { step, title, note }: NonNullable<AcademyStory["evidence"]>,
  calendar: DemoCalendar,
): Promise<void> {
  const grant = speaking(story, "academy:answer", calendar.at(0, "11-14"));
  const chosen = LEVEL_OF[story.levels[0]?.charAt(STEP_KEYS.indexOf(step)) ?? ""];
  const shows = statementsSeen(CURRENT_RUBRIC, step)
    .filter(one => needsEvidence(one) && chosen !== undefined && isUpTo(one.id, chosen))
    .map(({ id }) => id);
  const said = { title, note, link: "", file: null, shows };
  const dates = { speaksFor: dayOfMeeting(calendar.at(0, "09-20")), expiresOn: null };
  const open = { restricted: false, aboutChiefExecutive: false };
  const target = { cycle: calendar.cycle(0), step };
  must(await addAcademyEvidence(grant, target, { ...said, ...dates, ...open }));
}

const LEVEL_OF: Readonly<Record<string, Level | undefined>> = {
  B: "beginning",
  D: "developing",
  E: "embedding",
  L: "leading",
};

/** A level with the marks that go with it: what it and those below it say is in place. */
function answerOf(step: StepKey, letter: string, reason: string): AcademyAnswer {
  const level = LEVEL_OF[letter] ?? null;
  const marks = statementsSeen(CURRENT_RUBRIC, step).map(({ id, kind }) => {
    if (level === null) return [id, "cannot-see"] as const;
    const isHere = kind === "limit" ? cellOf(id)?.level === level : isUpTo(id, level);
    return [id, (isHere ? "in-place" : "not-in-place") satisfies AcademyMark] as const;
  });
  return { level, cannotSee: level === null, reason, marks: Object.fromEntries(marks) };
}

function isUpTo(statement: string, level: Level): boolean {
  const own = cellOf(statement)?.level;
  return own !== undefined && levelIndex(own) <= levelIndex(level);
}

function speaking<P extends "academy:answer" | "academy:send">(
  { urn, by }: AcademyStory,
  permission: P,
  at: Date,
) {
  const who = TRUST_PEOPLE.find(one => one.name === by);
  if (who === undefined) throw new Error(`The demo has no ${by}`);
  const { trustUid, role } = who;
  const held = { body: "trust" as const, trustUid, name: "", role, urn };
  const place = { academyOf: trustUid, urn };
  return granted({ ...who, appointments: [held] }, place, permission, at);
}

function byChiefExecutive<P extends "academy:open" | "academy:arrange">(permission: P, at: Date) {
  const { tamar: trustUid } = TRUST;
  const who = TRUST_PEOPLE.find(one => one.trustUid === trustUid && one.role === "chiefExecutive");
  if (who === undefined) throw new Error("The demo has no trust CEO");
  const held = { body: "trust" as const, trustUid, name: "", role: who.role };
  return granted({ ...who, appointments: [held] }, { trustUid }, permission, at);
}
