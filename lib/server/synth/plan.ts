import { REGION_SETS } from "@/lib/register/regions";
import type { TrustKind } from "@/lib/register/rules";
import type { SynthOptions } from "./options";
import { drawn, oneOf, pick } from "./random";
import { shapeOf } from "./shape";
import { academyName, personName, placeName, trustName } from "./words";

export interface PlannedAcademy {
  readonly urn: number;
  readonly name: string;
  readonly phase: string;
  readonly type: string;
  readonly religiousCharacter: string;
  readonly laCode: string;
  readonly joinedOn: string;
}

export interface PlannedTrust {
  readonly uid: number;
  readonly name: string;
  readonly kind: TrustKind;
  readonly chair: string;
  readonly academies: readonly PlannedAcademy[];
}

export interface England {
  readonly options: SynthOptions;
  readonly trusts: readonly PlannedTrust[];
  /** Invented names of the authorities, by their codes. */
  readonly authorities: ReadonlyMap<string, string>;
}

/** Numbers of what this makes begin here: invented, and none of the demo's. */
export const FIRST_UID = 9_100_001;
export const FIRST_URN = 9_200_001;

/** Of a hundred trusts, those of several academies. */
const MULTI = 0.52;
/** No trust has more than this share of all academies. */
const LARGEST = 0.01;

export function planEngland(options: SynthOptions): England {
  const sizes = sizesOf(options);
  const codes = REGION_SETS[0].regions.flatMap(({ laCodes }) => laCodes);
  const authorities = new Map(
    codes.map(code => [code, placeName(drawn(options.seed, "authority", code))]),
  );
  let urn = FIRST_URN;
  const trusts = sizes.map((size, nth) => {
    const uid = FIRST_UID + nth;
    const number = drawn(options.seed, "trust", uid);
    const isMulti = nth < multisOf(options.trusts);
    const name = trustName(number);
    const chair = personName(number);
    const shape = shapeOf(number, isMulti);
    const home = oneOf(number(), codes);
    const academies = Array.from({ length: size }, (): PlannedAcademy => {
      const own = drawn(options.seed, "academy", urn);
      const religiousCharacter = shape.character(own());
      const { phase, type } = shape.phase(own());
      return {
        urn: urn++,
        name: academyName(own, religiousCharacter !== "None"),
        phase,
        type,
        religiousCharacter,
        laCode: nearTo(home, own),
        joinedOn: joiningDay(options.until, own),
      };
    });
    return {
      uid,
      name,
      kind: isMulti ? ("multi" as const) : ("single" as const),
      chair,
      academies,
    };
  });
  return { options, trusts, authorities };
}

function multisOf(trusts: number): number {
  return Math.max(1, Math.round(trusts * MULTI));
}

/** A single-academy trust has one; the others share the rest as in life, few large and many small. */
function sizesOf({ trusts, academies, seed }: SynthOptions): number[] {
  const multis = multisOf(trusts);
  const singles = trusts - multis;
  const most = Math.max(12, Math.ceil(academies * LARGEST));
  const left = academies - singles - 2 * multis;
  const weights = Array.from({ length: multis }, (_, nth) => drawn(seed, "size", nth)() ** -0.75);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const sizes = weights.map(weight => 2 + Math.min(most - 2, Math.floor((weight / all) * left)));
  // What rounding and the largest size leave over.
  let over = academies - singles - sizes.reduce((sum, size) => sum + size, 0);
  for (let nth = 0; over > 0; nth = (nth + 1) % multis) {
    sizes[nth] = (sizes[nth] ?? 0) + 1;
    over -= 1;
  }
  return [...sizes, ...Array.from({ length: singles }, () => 1)];
}

/** Most academies of a trust stand in one authority, most others in its region. */
function nearTo(home: string, number: () => number): string {
  const regions = REGION_SETS[0].regions;
  const own = regions.find(({ laCodes }) => laCodes.includes(home));
  return pick(number(), [
    [home, 78],
    [oneOf(number(), own?.laCodes ?? [home]), 17],
    [oneOf(number(), oneOf(number(), regions).laCodes), 5],
  ]);
}

/** One in sixteen joined this year; the others since the regions' commissioners began. */
function joiningDay(until: string, number: () => number): string {
  const last = Number(until.slice(0, 4));
  const year = number() < 1 / 16 ? last : last - 1 - Math.floor(number() * 10);
  return `${year}-${oneOf(number(), ["09-01", "10-01"])}`;
}
