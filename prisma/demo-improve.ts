import { isReading, type Permission } from "@/lib/access";
import { dayOf } from "@/lib/forms";
import { reviewStep, setStep } from "@/lib/improvement/steps/commands";
import type { DemoCalendar } from "./demo-calendar";
import { granted, must } from "./demo-grants";
import { TRUST_PEOPLE } from "./demo-people";
import type { StepStory } from "./demo-steps";

const DAY_MS = 86_400_000;

/** Sets a step, and has its owner review it where the story comes to that. */
export async function improve(story: StepStory, { now }: DemoCalendar): Promise<void> {
  const { trustUid, row, statement, effect, reviewed } = story;
  const dayIn = (days: number) => dayOf(new Date(now.getTime() + days * DAY_MS));
  const ago = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const owner = personOf(trustUid, story.owner);
  const setter = can(trustUid, story.setBy, "nextStep:set", ago(story.setDaysAgo));
  const step = { statement, owner: owner.id, dueOn: dayIn(story.dueIn), intendedEffect: effect };
  const set = await setStep(setter, row, step);
  must(set);
  if (reviewed === undefined || !set.ok) return;
  const { daysAgo, verdict, words, againIn } = reviewed;
  const review = {
    ...{ verdict, words, reviewedOn: dayIn(-daysAgo) },
    nextOn: againIn === undefined ? null : dayIn(againIn),
  };
  const own = can(trustUid, story.owner, "nextStep:review", ago(daysAgo));
  must(await reviewStep(own, set.value.id, 1, review));
}

function personOf(trustUid: number, name: string) {
  const found = TRUST_PEOPLE.find(one => one.trustUid === trustUid && one.name === name);
  if (found === undefined) throw new Error(`The demo has no ${name} in ${trustUid}`);
  return found;
}

function can<P extends Permission>(trustUid: number, name: string, permission: P, at: Date) {
  const { id, role } = personOf(trustUid, name);
  const held = { body: "trust" as const, trustUid, name: "", role };
  const place = isReading(held) ? { approvedOf: trustUid } : { trustUid };
  return granted({ id, name, appointments: [held] }, place, permission, at);
}
