import type { Tx } from "../../db";
import { rowCounts } from "../schema";
import type { Stored } from "./compare";
import type { Placing } from "./compare-regions";
import type { AcademyFacts, MembershipFacts, TrustFacts } from "./facts";

/** Numbers from here on belong to invented trusts and academies, which no real extract lists. */
export const INVENTED_FROM = 9_000_000;

interface Named {
  trusts: ReadonlyMap<number, unknown>;
  academies: ReadonlyMap<number, unknown>;
}

/**
 * What the register holds at present that an extract speaks about: everything real, and of what is
 * invented only what it names. That it does not list the rest says nothing about them.
 */
export async function readStored(tx: Tx, named: Named): Promise<Stored> {
  const uid = { OR: spokenOf("uid", named.trusts) };
  const urn = { OR: spokenOf("urn", named.academies) };
  const trustUid = { OR: spokenOf("trustUid", named.trusts) };
  const [last] = await tx.registerExtract.findMany({ orderBy: { asAt: "desc" }, take: 1 });
  const trusts = await tx.trust.findMany({ where: uid, omit: { firstSeen: true } });
  const academies = await tx.academy.findMany({ where: urn });
  const stays = await tx.trustAcademyPeriod.findMany({
    where: { ...trustUid, leftOn: null },
    select: { trustUid: true, urn: true, joinedOn: true },
  });
  const regions = await tx.trustRegion.findMany({
    where: { ...trustUid, untilDate: null },
    select: { trustUid: true, regionSet: true, regionSlug: true, spans: true },
  });
  return {
    asAt: last ? dayOf(last.asAt) : null,
    rows: last ? rowCounts.parse(last.rows) : {},
    trusts: new Map(
      trusts.map((trust): [number, TrustFacts] => [
        trust.uid,
        { ...trust, closedOn: dayOf(trust.closedOn) },
      ]),
    ),
    academies: new Map(
      academies.map((academy): [number, AcademyFacts] => [
        academy.urn,
        { ...academy, openedOn: dayOf(academy.openedOn), closedOn: dayOf(academy.closedOn) },
      ]),
    ),
    stays: stays.map((stay): MembershipFacts => ({ ...stay, joinedOn: dayOf(stay.joinedOn) })),
    regions: regions.map(
      ({ regionSlug, ...placing }): Placing => ({ ...placing, slug: regionSlug }),
    ),
  };
}

/** Conditions on a number: the named invented ones, and all real ones where any of those is named. */
function spokenOf<K extends string>(key: K, named: ReadonlyMap<number, unknown>) {
  const numbers = [...named.keys()];
  const invented = numbers.filter(number => number >= INVENTED_FROM);
  const real = invented.length < numbers.length || numbers.length === 0;
  return [...(real ? [on(key, { lt: INVENTED_FROM })] : []), on(key, { in: invented })];
}

function on<K extends string, V>(key: K, condition: V): Record<K, V> {
  return { [key]: condition } as Record<K, V>;
}

function dayOf(date: Date): string;
function dayOf(date: Date | null): string | null;
function dayOf(date: Date | null): string | null {
  return date === null ? null : date.toISOString().slice(0, 10);
}
