import { REGION_SETS, type RegionSet } from "@/lib/register/regions";
import { leadRegion } from "@/lib/register/rules";
import type { Cell } from "./copy-in";
import type { England, PlannedAcademy, PlannedTrust } from "./plan";
import { drawn, oneOf } from "./random";
import type { SynthTable } from "./tables";

/** Of a hundred trusts, those that another region of the active set led for once. */
const MOVED = 0.03;
/** The register is followed from here. */
const FOLLOWED_FROM = "2014-09-01";
const BEGAN = "2012-09-01";

export function registerTables(england: England): SynthTable[] {
  const { trusts, authorities, options } = england;
  const all = trusts.flatMap(trust => trust.academies.map(academy => ({ trust, academy })));
  return [
    {
      table: "trust",
      columns: ["uid", "name", "kind", "open", "first_seen"],
      size: trusts.length,
      *rows() {
        for (const { uid, name, kind } of trusts) yield [uid, name, kind, true, FOLLOWED_FROM];
      },
    },
    {
      table: "academy",
      columns:
        "urn name phase type open opened_on religious_character la_code la_name town postcode".split(
          " ",
        ),
      size: all.length,
      *rows() {
        for (const { academy } of all) yield academyRow(academy, authorities);
      },
    },
    {
      table: "trust_academy",
      columns: ["trust_uid", "urn"],
      size: all.length,
      *rows() {
        for (const { trust, academy } of all) yield [trust.uid, academy.urn];
      },
    },
    {
      table: "trust_academy_period",
      columns: ["trust_uid", "urn", "first_seen", "joined_on"],
      size: all.length,
      *rows() {
        for (const { trust, academy } of all) {
          yield [trust.uid, academy.urn, academy.joinedOn, academy.joinedOn];
        }
      },
    },
    {
      table: "trust_region",
      columns: ["trust_uid", "region_set", "from_date", "until_date", "region_slug", "spans"],
      size: 2 * trusts.length,
      *rows() {
        for (const trust of trusts) {
          for (const set of REGION_SETS) yield* placings(trust, set, options.seed);
        }
      },
    },
  ];
}

function academyRow(
  { urn, name, phase, type, religiousCharacter, laCode }: PlannedAcademy,
  authorities: ReadonlyMap<string, string>,
): Cell[] {
  const authority = authorities.get(laCode) ?? laCode;
  const place = name.split(" ")[0] ?? name;
  return [
    ...[urn, name, phase, type, true, BEGAN, religiousCharacter],
    ...[laCode, authority, place, "ZZ1 1ZZ"],
  ];
}

/** Where a trust belongs in a set, and where it belonged before that. */
function placings(trust: PlannedTrust, set: RegionSet, seed: number): Cell[][] {
  const { region, spans } = placeOf(trust, set);
  const number = drawn(seed, "moved", trust.uid, set.id);
  const others = set.regions.filter(({ slug }) => slug !== region.slug);
  if (number() >= MOVED || set !== REGION_SETS[0]) {
    return [[trust.uid, set.id, set.from, null, region.slug, spans]];
  }
  const moved = `${2016 + Math.floor(number() * 8)}-09-01`;
  const before = oneOf(number(), others).slug;
  return [
    [trust.uid, set.id, set.from, moved, before, true],
    [trust.uid, set.id, moved, null, region.slug, spans],
  ];
}

export function placeOf(trust: Pick<PlannedTrust, "uid" | "academies">, set: RegionSet) {
  const lead = leadRegion(
    trust.academies.map(({ laCode }) => ({ laCode, gor: null })),
    set,
  );
  if (lead === undefined) throw new Error(`Trust ${trust.uid} stands in no region of ${set.id}`);
  return lead;
}
