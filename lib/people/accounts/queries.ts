import type { Role } from "../../access";
import { type PlatformScope, read } from "../../db";
import { dayOf } from "../../forms";
import { type Standing, standingOf } from "../appointments/rules";
import { ADMINISTRATOR } from "./rules";

/** A place that somebody has or had, as an administrator sees it: what of which body, and no more. */
export interface AccountPlace {
  /** The appointment's id; `administrator` for that one, of which a person has one at most. */
  readonly id: string;
  readonly body: "trust" | "region" | "platform";
  /** The trust or the region; null for an administrator's. */
  readonly name: string | null;
  readonly role: Role;
  readonly standing: Standing;
  readonly fromDate: Date;
  readonly untilDate: Date | null;
}

export interface AccountPage {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly since: Date;
  readonly suspendedAt: Date | null;
  /** The newest first. */
  readonly places: readonly AccountPlace[];
}

type Stored = Omit<AccountPlace, "standing"> & Stops;

/** A place that is no trust's: an administrator's, or in an RSC team. */
export interface PlatformPlace extends Omit<AccountPlace, "body"> {
  readonly userName: string;
  readonly email: string;
  readonly accountSuspended: boolean;
}

/** Administrators first, then the RSC teams by region: whoever has a place now or will have. */
export function listPlatformPlaces(scope: PlatformScope): Promise<readonly PlatformPlace[]> {
  const today = dayOf(scope.now);
  return read(scope, async tx => {
    const rows = await tx.$queryRaw<(Omit<PlatformPlace, "standing"> & Stops)[]>`
      SELECT ${ADMINISTRATOR}::text AS id, NULL AS name, 'administrator' AS role, a.from_date AS "fromDate",
        a.until_date AS "untilDate", a.suspended_at AS "suspendedAt", a.ended_at AS "endedAt",
        u.name AS "userName", u.email, u.suspended_at IS NOT NULL AS "accountSuspended"
      FROM platform_appointment a JOIN user_account u ON u.id = a.user_id
      UNION ALL
      SELECT a.id::text, r.name, 'rscTeam', a.from_date, a.until_date, a.suspended_at, a.ended_at,
        u.name, u.email, u.suspended_at IS NOT NULL
      FROM region_appointment a JOIN region r ON r.slug = a.region_slug
      JOIN user_account u ON u.id = a.user_id
      ORDER BY name NULLS FIRST, "userName", id LIMIT 500`;
    return rows
      .map(({ suspendedAt, endedAt, ...place }) => ({
        ...place,
        standing: standingOf({ ...place, suspendedAt, endedAt }, today),
      }))
      .filter(({ standing }) => standing !== "ended");
  });
}

interface Stops {
  readonly suspendedAt: Date | null;
  readonly endedAt: Date | null;
}

/** Somebody's account, by its id. @returns null where there is none */
export function getAccount(scope: PlatformScope, userId: string): Promise<AccountPage | null> {
  return read(scope, async tx => {
    const account = await tx.user.findUnique({ where: { id: userId } });
    if (account === null) return null;
    const rows = await tx.$queryRaw<Stored[]>`
      SELECT a.id::text, 'trust' AS body, t.name, a.role::text, a.from_date AS "fromDate",
        a.until_date AS "untilDate", a.suspended_at AS "suspendedAt", a.ended_at AS "endedAt"
      FROM trust_appointment a JOIN trust t ON t.uid = a.trust_uid WHERE a.user_id = ${userId}::uuid
      UNION ALL
      SELECT a.id::text, 'region', r.name, 'rscTeam', a.from_date, a.until_date, a.suspended_at, a.ended_at
      FROM region_appointment a JOIN region r ON r.slug = a.region_slug WHERE a.user_id = ${userId}::uuid
      UNION ALL
      SELECT ${ADMINISTRATOR}, 'platform', NULL, 'administrator', a.from_date, a.until_date, a.suspended_at, a.ended_at
      FROM platform_appointment a WHERE a.user_id = ${userId}::uuid
      ORDER BY "fromDate" DESC, name, id LIMIT 200`;
    const { id, name, email, createdAt: since, suspendedAt } = account;
    const today = dayOf(scope.now);
    const places = rows.map(({ suspendedAt, endedAt, ...place }) => ({
      ...place,
      standing: standingOf({ ...place, suspendedAt, endedAt }, today),
    }));
    return { userId: id, name, email, since, suspendedAt, places };
  });
}
