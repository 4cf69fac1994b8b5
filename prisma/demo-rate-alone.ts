import { openAssessment } from "@/lib/assessments/cycle/commands";
import { planMeeting, showViews } from "@/lib/assessments/meeting/commands";
import { PAPERS_BEFORE } from "@/lib/assessments/meeting/rules";
import { giveView } from "@/lib/assessments/views/commands";
import { viewOf } from "@/lib/assessments/views/rules";
import { CHARACTERISTIC_KEYS } from "@/lib/rubric";
import type { DemoCalendar } from "./demo-calendar";
import { dayOfMeeting, granted, may, must } from "./demo-grants";
import { TRUST_PEOPLE } from "./demo-people";
import type { ViewsStory } from "./demo-views";

/** A board rates alone, and its chair shows everyone's views where the story comes to that. */
export async function rateAlone(story: ViewsStory, calendar: DemoCalendar): Promise<void> {
  const { trustUid, plannedOn, closesIn, meetsIn, asked, views, shownOn } = story;
  const plannedAt = calendar.at(0, plannedOn);
  must(await openAssessment(may("chair", trustUid, "assessment:open", plannedAt)));
  const cycle = calendar.cycle(0);
  const dayIn = (days: number) => dayOfMeeting(new Date(calendar.now.getTime() + days * DAY_MS));
  const people = asked.map(name =>
    TRUST_PEOPLE.find(one => one.trustUid === trustUid && one.name === name),
  );
  const plan = {
    ...{ meetingOn: dayIn(meetsIn), papersOn: dayIn(meetsIn - PAPERS_BEFORE), steps: [] },
    ...{ viewsCloseOn: dayIn(closesIn), namesTold: false },
    people: people.flatMap(one => one?.id ?? []),
  };
  must(await planMeeting(may("chair", trustUid, "meeting:plan", plannedAt), cycle, null, plan));
  for (const [index, one] of people.entries()) {
    if (one === undefined) throw new Error(`The demo has no ${asked[index]} in ${trustUid}`);
    const held = { body: "trust" as const, trustUid, name: "", role: one.role };
    const at = calendar.at(0, plannedOn, index + 2);
    const grant = granted({ ...one, appointments: [held] }, { viewsOf: trustUid }, "view:give", at);
    for (const characteristic of CHARACTERISTIC_KEYS) {
      const [choice, words = ""] = views[characteristic]?.[index] ?? [];
      if (choice === undefined) continue;
      const needs = choice === "cannot-say";
      const view = viewOf(choice, needs ? "" : words, needs ? words : "");
      must(await giveView(grant, { cycle, characteristic }, view, 0));
    }
  }
  if (shownOn === undefined) return;
  must(await showViews(may("chair", trustUid, "views:show", calendar.at(0, shownOn)), cycle, null));
}

const DAY_MS = 86_400_000;
