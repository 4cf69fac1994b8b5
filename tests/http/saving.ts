import { inject } from "vitest";
import type { Answer, Ask } from "../support/http-ask";
import { pathOf } from "../support/http-spots";
import type { Tables } from "../support/http-tables";
import { cycleOf, OWN } from "../support/world";
import { CHANGED, putAnswer } from "./asking";

/** Where an answer is saved by itself. */
export const ADDRESS = "/trusts/[uid]/[cycle]/[step]/answer";

/** The row on risk of our own draft, which is at version 1. */
export const AT = pathOf(ADDRESS, { trustUid: OWN, state: "draft" });

/** Saves as somebody, with what is given in place of what the page's script sends. */
export function save(
  ask: Pick<Ask, "headers" | "body"> = {},
  path = AT,
  who = "chair",
): Promise<Answer> {
  const { origin, cookies } = inject("served");
  return putAnswer(origin, path, { cookie: cookies[who], ...ask });
}

/** An answer with something else in it. */
export const answer = (change: object) => JSON.stringify({ ...CHANGED, ...change });

export const json = ({ body }: Answer) => JSON.parse(body);

export const codeOf = (got: Answer) => [got.status, json(got).error?.code];

/** The row at AT, as the database holds it. */
export async function standing(
  tables: Tables,
): Promise<{ reason: string; version: number } | undefined> {
  const [row] = await tables.rows<{ reason: string; version: number }>(
    "SELECT reason, version FROM rating WHERE trust_uid = $1 AND cycle = $2 AND characteristic = 'risk'",
    [OWN, cycleOf(OWN, "draft")],
  );
  return row;
}
