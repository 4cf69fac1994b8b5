import { cycleAfter } from "@/lib/assessments/cycle/rules";
import { CHARACTERISTIC_KEYS } from "@/lib/rubric";
import { autumnDay, autumnTime } from "./dates";
import { ratingOf } from "./levels";
import type { England, PlannedAcademy, PlannedTrust } from "./plan";
import { drawn } from "./random";
import type { SynthTable } from "./tables";
import { chairOf, MADE_PEOPLE } from "./tables-of-people";

/** An academy's view of one year. */
interface One {
  readonly trust: PlannedTrust;
  readonly academy: PlannedAcademy;
  readonly cycle: string;
  readonly yearsAgo: number;
}

/** What an academy is asked for: everything but overall performance. */
const ASKED = CHARACTERISTIC_KEYS.filter(key => key !== "overall");
/** Of a hundred views, those that are sent; the others stop half-way. */
const SENT = 0.9;
/** Of a hundred steps, those that cannot be seen from the academy. */
const CANNOT_SEE = 0.06;
const REASON = "Talked through with the local governing body.";

const principalOf = ({ urn }: PlannedAcademy) =>
  `${MADE_PEOPLE}-0003-4000-8000-${String(urn).padStart(12, "0")}`;

export function academyTables({ trusts, options }: England): SynthTable[] {
  const { seed, cycles, until } = options;
  const size = cycles * trusts.reduce((sum, { academies }) => sum + academies.length, 0);
  function* every(): Iterable<One> {
    for (let yearsAgo = cycles - 1; yearsAgo >= 0; yearsAgo--) {
      const cycle = cycleAfter(until, -yearsAgo);
      for (const trust of trusts) {
        for (const academy of trust.academies) yield { trust, academy, cycle, yearsAgo };
      }
    }
  }
  return [
    {
      table: "academy_view",
      columns: "trust_uid cycle urn due_on opened_by opened_by_name opened_at version".split(" "),
      size,
      *rows() {
        for (const { trust, academy, cycle } of every()) {
          const by = [chairOf(trust), trust.chair, autumnTime(cycle, -20)];
          yield [trust.uid, cycle, academy.urn, autumnDay(cycle, 20), ...by, 1];
        }
      },
    },
    {
      table: "academy_answer",
      columns:
        "trust_uid cycle urn characteristic level cannot_see reason version updated_by updated_by_name updated_at".split(
          " ",
        ),
      size: ASKED.length * size,
      *rows() {
        for (const { trust, academy, cycle, yearsAgo } of every()) {
          const number = drawn(seed, "view", academy.urn, yearsAgo);
          const asked = number() < SENT ? ASKED : ASKED.slice(0, 4);
          for (const key of asked) {
            const cannotSee = number() < CANNOT_SEE;
            const level = cannotSee ? null : ratingOf(seed, academy.urn, key, yearsAgo).level;
            const answer = [level, level === null, REASON, 1];
            const by = [principalOf(academy), "The principal", autumnTime(cycle, 5)];
            yield [trust.uid, cycle, academy.urn, key, ...answer, ...by];
          }
        }
      },
      // What is sent changes no more: the answers are in before.
      after: `UPDATE academy_view v SET sent_at = a.at, sent_by = a.by, sent_by_name = 'The principal', version = 2
        FROM (SELECT trust_uid, cycle, urn, max(updated_at) AS at, max(updated_by::text)::uuid AS by
          FROM academy_answer GROUP BY 1, 2, 3 HAVING count(*) = ${ASKED.length}) a
        WHERE (v.trust_uid, v.cycle, v.urn) = (a.trust_uid, a.cycle, a.urn)`,
    },
  ];
}
