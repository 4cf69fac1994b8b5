import { createHash } from "node:crypto";
import { Prisma } from "./generated/client";

const MARK = "/* planned once */";

/**
 * Begins a statement that every request asks: a connection plans it once and keeps the plan, since to plan
 * it behind its policies takes several times as long as to run it. Only for text that is always the same,
 * and asked as one role: Postgres plans anew for another.
 */
export const PLANNED_ONCE = Prisma.raw(MARK);

/** How a connection knows a statement again; nameless where it is planned each time. */
export function statementName({ sql }: { readonly sql: string }): string {
  if (!sql.startsWith(MARK)) return "";
  return `waymark_${createHash("sha256").update(sql).digest("base64url").slice(0, 16)}`;
}
