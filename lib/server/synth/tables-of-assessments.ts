import { referenceOf } from "@/lib/assessments/approval/rules";
import { cycleAfter } from "@/lib/assessments/cycle/rules";
import { activeRegionSet } from "@/lib/register/regions";
import { CHARACTERISTIC_KEYS, type CharacteristicKey, CURRENT_RUBRIC } from "@/lib/rubric";
import type { Cell } from "./copy-in";
import { autumnDay, autumnTime } from "./dates";
import { ratingOf } from "./levels";
import type { England, PlannedTrust } from "./plan";
import { type SynthYear, yearOf } from "./sharing";
import type { SynthTable } from "./tables";
import { chairOf } from "./tables-of-people";
import { placeOf } from "./tables-of-register";

/** One trust's self-assessment of one year. */
interface One {
  readonly trust: PlannedTrust;
  readonly cycle: string;
  readonly yearsAgo: number;
  readonly year: SynthYear;
}

const REASON = "The board compared the statements with what it had seen during the year.";
const PURPOSES = ["our support conversation", "the autumn visit", ""] as const;

export function assessmentTables(england: England): SynthTable[] {
  const { trusts, options } = england;
  const { seed, cycles, until } = options;
  const size = trusts.length * cycles;
  const rated = CHARACTERISTIC_KEYS.length * size;
  /** Year after year, as they would have been written. */
  function* every(): Iterable<One> {
    for (let yearsAgo = cycles - 1; yearsAgo >= 0; yearsAgo--) {
      const cycle = cycleAfter(until, -yearsAgo);
      for (const trust of trusts) {
        yield { trust, cycle, yearsAgo, year: yearOf(seed, trust, yearsAgo) };
      }
    }
  }
  function* versions(): Iterable<One & { readonly number: number }> {
    for (const one of every()) {
      for (let number = 1; number <= one.year.versions; number++) yield { ...one, number };
    }
  }
  const rate = ({ trust, yearsAgo }: One, key: CharacteristicKey) =>
    ratingOf(seed, trust.uid, key, yearsAgo);
  const regions = new Map(
    trusts.map(trust => [trust.uid, placeOf(trust, activeRegionSet()).region.slug]),
  );
  return [
    {
      table: "assessment",
      columns: ["trust_uid", "cycle", "rubric_version", "opened_on", "due_on", "opened_by"],
      size,
      *rows() {
        for (const { trust, cycle } of every()) {
          const days = [autumnDay(cycle, -22), autumnDay(cycle, 34)];
          yield [trust.uid, cycle, CURRENT_RUBRIC.version, ...days, chairOf(trust)];
        }
      },
    },
    {
      table: "rating",
      columns:
        "trust_uid cycle characteristic level not_agreed reason evidence_note version updated_by updated_at".split(
          " ",
        ),
      size: rated,
      *rows() {
        for (const one of every()) {
          const { trust, cycle, year } = one;
          for (const key of CHARACTERISTIC_KEYS) {
            const { level } = rate(one, key);
            const answer = [level, level === null, REASON, "", 1];
            yield [trust.uid, cycle, key, ...answer, chairOf(trust), autumnTime(cycle, year.day)];
          }
        }
      },
      after: `INSERT INTO rating_revision (trust_uid, cycle, characteristic, revision, level, not_agreed,
          reason, evidence_note, by_user, started_at, at)
        SELECT trust_uid, cycle, characteristic, 1, level, not_agreed, reason, evidence_note, updated_by,
          updated_at, updated_at FROM rating`,
    },
    {
      table: "approval",
      columns:
        "trust_uid cycle number reference rubric_version trust_name region_slug meeting_on minute_reference approved_by approved_by_name approved_at".split(
          " ",
        ),
      size,
      *rows() {
        for (const { trust, cycle, number, year } of versions()) {
          const day = year.day + 3 * number;
          yield [
            ...[trust.uid, cycle, number, referenceOf(trust.uid, cycle, number)],
            ...[CURRENT_RUBRIC.version, trust.name, regions.get(trust.uid) ?? null],
            ...[autumnDay(cycle, day), `7.${number}`, chairOf(trust), trust.chair],
            autumnTime(cycle, day),
          ];
        }
      },
      after: `UPDATE assessment a SET approved_as = v.number FROM (SELECT trust_uid, cycle, max(number) AS number
        FROM approval GROUP BY trust_uid, cycle) v WHERE (a.trust_uid, a.cycle) = (v.trust_uid, v.cycle)`,
    },
    {
      table: "approved_rating",
      columns:
        "trust_uid cycle number characteristic level not_agreed reason agreed_on evidenced_level statements statements_evidenced rests_on".split(
          " ",
        ),
      size: rated,
      *rows() {
        for (const one of versions()) {
          const { trust, cycle, number, year } = one;
          for (const key of CHARACTERISTIC_KEYS) {
            const { level, ...mark } = rate(one, key);
            const answer = [level, level === null, REASON, autumnDay(cycle, year.day + 3 * number)];
            const shown = [mark.evidencedLevel, mark.statements, mark.evidenced, mark.restsOn];
            const marks = level === null ? [null, null, null, null] : shown;
            yield [trust.uid, cycle, number, key, ...answer, ...marks];
          }
        }
      },
    },
    {
      table: "reopening",
      columns: "trust_uid cycle number reason reopened_by reopened_by_name reopened_at".split(" "),
      size: size / 30,
      *rows() {
        for (const { trust, cycle, number, year } of versions()) {
          if (number === year.versions) continue;
          const by = [chairOf(trust), trust.chair, autumnTime(cycle, year.day + 5)];
          yield [trust.uid, cycle, number, "A figure was wrong.", ...by];
        }
      },
    },
    {
      table: "share",
      columns:
        "trust_uid cycle number id region_slug purpose with_evidence shared_by shared_by_name shared_at withdrawn_at".split(
          " ",
        ),
      size: size / 2,
      *rows() {
        for (const one of versions()) {
          if (one.year.shared) yield shareRow(one, regions.get(one.trust.uid) ?? null);
        }
      },
      // One trust in three says what it could help others with, and where it would like help.
      after: `INSERT INTO share_help SELECT s.trust_uid, s.id, r.characteristic,
          CASE r.level WHEN 'leading' THEN 'offers' ELSE 'asks' END
        FROM share s JOIN approved_rating r USING (trust_uid, cycle, number)
        WHERE s.trust_uid % 3 = 0 AND r.characteristic <> 'overall' AND r.level IN ('beginning', 'leading')`,
    },
  ];
}

/** The share of an earlier version gave way to the next. */
function shareRow(
  { trust, cycle, number, year, yearsAgo }: One & { readonly number: number },
  region: string | null,
): Cell[] {
  const shared = year.day + 3 * number + 1;
  const isLast = number === year.versions;
  const withdrawn = isLast ? year.withdrawn : true;
  const id = `${String(trust.uid).padStart(8, "0")}-${cycle.slice(0, 4)}-4000-8000-${String(number).padStart(12, "0")}`;
  return [
    ...[trust.uid, cycle, number, id, region, PURPOSES[yearsAgo % 3] ?? "", year.withEvidence],
    ...[chairOf(trust), trust.chair, autumnTime(cycle, shared)],
    withdrawn ? autumnTime(cycle, shared + (isLast ? 5 : 3)) : null,
  ];
}
