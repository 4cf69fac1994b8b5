import type { Grant } from "../../access";
import { write } from "../../db";
import { type Done, done, type Refused, refused, unchanged } from "../../forms";
import { nameOf } from "../../people/links/commands";
import { cycleAt } from "../cycle/rules";
import type { AcademyPlace } from "./rules";

type Arranges = Grant<"academy:arrange">;

/**
 * Says which cluster academies are in, and whether one in its first year counts. What is said of others
 * stays.
 * @returns how many were changed
 */
export function arrangeAcademies(
  grant: Arranges,
  places: readonly AcademyPlace[],
): Promise<Done<number> | Refused<"hidden">> {
  const { trustUid } = grant;
  return write(
    grant,
    "academies arranged",
    async (tx): Promise<Done<number> | Refused<"hidden">> => {
      const urns = places.map(({ urn }) => urn);
      const known = await tx.trustAcademy.count({ where: { trustUid, urn: { in: urns } } });
      if (known !== new Set(urns).size) return refused("hidden");
      const changed = await tx.$executeRaw`
      INSERT INTO academy_place AS p (trust_uid, urn, cluster, counted, version)
      SELECT ${trustUid}, each.urn, each.cluster, each.counted, 1
      FROM unnest(${urns}::int[], ${places.map(({ cluster }) => cluster)}::text[],
        ${places.map(({ counted }) => counted)}::boolean[]) AS each (urn, cluster, counted)
      ORDER BY each.urn
      ON CONFLICT (trust_uid, urn) DO UPDATE
        SET cluster = excluded.cluster, counted = excluded.counted, version = p.version + 1
        WHERE (p.cluster, p.counted) IS DISTINCT FROM (excluded.cluster, excluded.counted)`;
      return changed === 0 ? unchanged(0) : done(changed);
    },
  );
}

/**
 * Lets the academies read one another's levels of the cycle of today: of the views that are sent from
 * now on, for whoever sent before was told that nobody else would. Not taken back.
 */
export function openMatrixToHeads(
  grant: Arranges,
): Promise<Done<undefined> | Refused<"not-opened">> {
  const { trustUid, userId, now } = grant;
  const cycle = cycleAt(now);
  return write(
    grant,
    `matrix ${cycle} opened`,
    async (tx): Promise<Done<undefined> | Refused<"not-opened">> => {
      const where = { trustUid_cycle: { trustUid, cycle } };
      const opened = await tx.assessment.findUnique({ where, select: { cycle: true } });
      if (opened === null) return refused("not-opened");
      const openedByName = await nameOf(tx, userId);
      const made = await tx.academyMatrixOpening.createMany({
        data: [{ trustUid, cycle, openedAt: now, openedBy: userId ?? "", openedByName }],
        skipDuplicates: true,
      });
      return made.count === 0 ? unchanged(undefined) : done();
    },
  );
}
