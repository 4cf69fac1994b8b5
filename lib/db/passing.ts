/** Our own queue; Prisma: no connection, none in time, or it went. */
const CODES = ["BUSY", "P1001", "P1002", "P1008", "P1017", "P2024", "P2028"];
/** Postgres: a lock or a statement took too long, a deadlock, no connection left, shutting down. */
const SQL_CODES = /^(55P03|57014|40001|40P01|53\w{3}|57P\w{2}|08\w{3})$/;

/** Whether what failed is likely to go well in a moment: the database is crowded, or away. */
export function isPassing(fault: unknown): boolean {
  const code = fault instanceof Error ? Reflect.get(fault, "code") : undefined;
  return CODES.includes(String(code)) || SQL_CODES.test(sqlCode(fault) ?? "");
}

/** Postgres's own code, where a statement failed: Prisma keeps what it said deep inside. */
export function sqlCode(fault: unknown): string | undefined {
  if (!(fault instanceof Error)) return undefined;
  const meta = Reflect.get(fault, "meta") as
    | { code?: unknown; driverAdapterError?: { cause?: { originalCode?: unknown } } }
    | undefined;
  const said = meta?.driverAdapterError?.cause?.originalCode ?? meta?.code;
  return typeof said === "string" && /^[0-9A-Z]{5}$/.test(said) ? said : undefined;
}
