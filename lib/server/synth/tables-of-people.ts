import { activeRegionSet, REGION_SETS } from "@/lib/register/regions";
import type { England, PlannedTrust } from "./plan";
import { drawn } from "./random";
import type { SynthTable } from "./tables";
import { placeOf } from "./tables-of-register";
import { personName } from "./words";

/** Somebody of an RSC team. */
interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly regionSlug: string;
}

const TEAM = 4;
/** Chairs who have the password too. */
const CHAIRS = 20;
/** Trusts of the region that each of the team keeps in a list of their own. */
const FOLLOWED = 8;
const SINCE = "2014-09-01";

/** Every id of a made person begins like this. */
export const MADE_PEOPLE = "5e5e5e5e";

export const chairOf = ({ uid }: Pick<PlannedTrust, "uid">) =>
  `${MADE_PEOPLE}-0001-4000-8000-${String(uid).padStart(12, "0")}`;
const chairsEmail = ({ uid }: PlannedTrust) => `chair.${uid}@synth.example`;

export function teamsOf({ options }: England): Colleague[] {
  return activeRegionSet().regions.flatMap(({ slug }, region) =>
    Array.from({ length: TEAM }, (_, nth) => ({
      id: `${MADE_PEOPLE}-0002-4000-8000-${String(region * 100 + nth + 1).padStart(12, "0")}`,
      name: personName(drawn(options.seed, "team", slug, nth)),
      email: `team.${nth + 1}.${slug}@synth.example`,
      regionSlug: slug,
    })),
  );
}

/** Who may sign in to it, for whoever made it. */
export function signInsOf(england: England): readonly string[] {
  return [
    ...teamsOf(england).map(({ email }) => email),
    ...england.trusts.slice(0, CHAIRS).map(chairsEmail),
  ];
}

/** The regions too: teams are appointed to them. */
export function peopleTables(england: England, passwordHash: string): SynthTable[] {
  const { trusts } = england;
  const team = teamsOf(england);
  return [
    {
      table: "user_account",
      columns: ["id", "email", "name"],
      size: trusts.length + team.length,
      *rows() {
        for (const trust of trusts) yield [chairOf(trust), chairsEmail(trust), trust.chair];
        for (const { id, email, name } of team) yield [id, email, name];
      },
    },
    {
      table: "password",
      columns: ["user_id", "hash"],
      size: CHAIRS + team.length,
      *rows() {
        for (const trust of trusts.slice(0, CHAIRS)) yield [chairOf(trust), passwordHash];
        for (const { id } of team) yield [id, passwordHash];
      },
    },
    {
      table: "trust_appointment",
      columns: ["trust_uid", "id", "user_id", "role", "from_date", "confirmed_by"],
      size: trusts.length,
      *rows() {
        for (const trust of trusts) {
          const id = chairOf(trust);
          yield [trust.uid, id, id, "chair", SINCE, "Invented"];
        }
      },
    },
    {
      table: "region_appointment",
      columns: ["region_slug", "id", "user_id", "from_date"],
      size: team.length,
      *rows() {
        for (const { id, regionSlug } of team) yield [regionSlug, id, id, SINCE];
      },
    },
    {
      table: "followed_trust",
      columns: ["trust_uid", "region_slug", "user_id", "followed_at"],
      size: FOLLOWED * team.length,
      *rows() {
        for (const { id, regionSlug } of team) {
          const led = trusts.filter(
            trust => placeOf(trust, activeRegionSet()).region.slug === regionSlug,
          );
          for (const { uid } of led.slice(0, FOLLOWED)) yield [uid, regionSlug, id, SINCE];
        }
      },
    },
  ];
}

/** Every region of every set, as a statement's rows. */
export const REGION_ROWS = REGION_SETS.flatMap(set =>
  set.regions.map(({ slug, name }) => ({ slug, region_set: set.id, name })),
);
