import { rowsOf } from "../assessments/trail";

type OfTrusts = Readonly<Record<number, readonly string[]>>;

/** The authorities of each trust, as they are stored. */
export async function storedAuthorities(superUrl: string): Promise<OfTrusts> {
  const rows = await rowsOf<{ uid: number; authorities: string[] }>(
    superUrl,
    "SELECT uid, authorities FROM trust",
  );
  return Object.fromEntries(rows.map(({ uid, authorities }) => [uid, authorities]));
}

/** Derived here from the rows of the register, and not as the database does it. */
export async function derivedAuthorities(superUrl: string): Promise<OfTrusts> {
  const trusts = await rowsOf<{ uid: number }>(superUrl, "SELECT uid FROM trust");
  const stays = await rowsOf<{ uid: number; urn: number }>(
    superUrl,
    "SELECT trust_uid AS uid, urn FROM trust_academy_period WHERE left_on IS NULL",
  );
  const academies = await rowsOf<{ urn: number; open: boolean; code: string }>(
    superUrl,
    "SELECT urn, open, la_code AS code FROM academy",
  );
  const open = new Map(academies.filter(one => one.open).map(({ urn, code }) => [urn, code]));
  const codesOf = (uid: number) =>
    stays.filter(stay => stay.uid === uid).flatMap(({ urn }) => open.get(urn) ?? []);
  return Object.fromEntries(trusts.map(({ uid }) => [uid, [...new Set(codesOf(uid))].sort()]));
}
