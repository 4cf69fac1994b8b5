import { dayOf } from "@/lib/forms";
import {
  agreeSupport,
  endSupport,
  proposeSupport,
  sayWhatChanged,
} from "@/lib/improvement/support/commands";
import type { Outcome } from "@/lib/improvement/support/rules";
import type { StepKey } from "@/lib/rubric";
import { GUNNIS_FORD, LYDBROOK_VALE, QUARRY_LANE, TAMARSIDE_HILL } from "./demo-academy-numbers";
import type { DemoCalendar } from "./demo-calendar";
import { granted, must } from "./demo-grants";
import { TRUST, TRUST_PEOPLE } from "./demo-people";

const DAY_MS = 86_400_000;

/** Help that one academy of Tamar gives another. Days are counted from the day on which the demo is filled. */
interface SupportStory {
  readonly step: StepKey;
  readonly to: number;
  readonly from: number;
  readonly what: string;
  readonly who: string;
  readonly proposedDaysAgo: number;
  readonly startsIn: number;
  readonly untilIn: number;
  /** What came of it, and what the academy that was helped said, by its local chair. */
  readonly ended?: {
    readonly daysAgo: number;
    readonly verdict: Outcome;
    readonly words: string;
    readonly said: string;
  };
}

const SUPPORT: readonly SupportStory[] = [
  {
    ...{ step: "quality", to: TAMARSIDE_HILL, from: GUNNIS_FORD },
    what: "Heads of department look at books together once a fortnight, first in English, then in science.",
    who: "Ruth Carlyon and her two heads of department; the head and the same two departments at Tamarside Hill.",
    ...{ proposedDaysAgo: 40, startsIn: -30, untilIn: 20 },
  },
  {
    ...{ step: "improvement", to: QUARRY_LANE, from: LYDBROOK_VALE },
    what: "The reading lead spends a day a week in Years 3 and 4, and plans the next unit with their teachers.",
    who: "Lydbrook Vale’s reading lead; the Year 3 and 4 teachers of Quarry Lane.",
    ...{ proposedDaysAgo: 230, startsIn: -220, untilIn: -70 },
    ended: {
      ...{ daysAgo: 65, verdict: "helped" },
      words: "Both year groups now teach reading in the same order, and plan it without help.",
      said: "What stays is the shared planning: two of our teachers lead it themselves this term.",
    },
  },
];

/** The trust CEO proposes and agrees it; where it has ended, says what came of it. */
export async function pairAcademies({ now }: DemoCalendar): Promise<void> {
  for (const { step, to, from, what, who, ended, ...when } of SUPPORT) {
    const ago = (days: number) => new Date(now.getTime() - days * DAY_MS);
    const dayIn = (days: number) => dayOf(ago(-days));
    const arranges = (daysAgo: number) =>
      granted(ceo(), { trustUid: TRUST.tamar }, "support:arrange", ago(daysAgo));
    const details = { what, who, startsOn: dayIn(when.startsIn), untilOn: dayIn(when.untilIn) };
    const pairing = { step, to, from, ...details };
    const proposed = await proposeSupport(arranges(when.proposedDaysAgo), pairing);
    must(proposed);
    if (!proposed.ok) continue;
    const { id } = proposed.value;
    must(await agreeSupport(arranges(-when.startsIn + 2), id, 1, details));
    if (ended === undefined) continue;
    const { daysAgo, verdict, words, said } = ended;
    const outcome = { verdict, words, nextOn: null };
    must(await endSupport(arranges(daysAgo), id, 2, outcome));
    const place = { academyOf: TRUST.tamar, urn: to };
    const says = granted(localChairOf(to), place, "support:say", ago(daysAgo - 5));
    must(await sayWhatChanged(says, id, said));
  }
}

const ceo = () => personOf(one => one.role === "chiefExecutive");
const localChairOf = (urn: number) => personOf(one => one.role === "localChair" && one.urn === urn);

function personOf(is: (one: (typeof TRUST_PEOPLE)[number]) => boolean) {
  const found = TRUST_PEOPLE.find(one => one.trustUid === TRUST.tamar && is(one));
  if (found === undefined) throw new Error("The demo has nobody to arrange support");
  const { id, name, role, urn } = found;
  const held = { body: "trust" as const, trustUid: TRUST.tamar, name: "", role };
  return { id, name, appointments: [{ ...held, ...(urn !== undefined && { urn }) }] };
}
