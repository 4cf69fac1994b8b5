import type { ZodError, ZodType, z } from "zod";
import { ifMatch, saveKey } from "@/lib/assessments/rating/schema";
import { refuse } from "../api-answer";

/** What autosave puts: an answer, the version it replaces, and the key of this save. */
export interface Put<T> {
  readonly answer: T;
  readonly version: number;
  readonly key: string;
}

/** @returns what was put, or what to answer instead */
export async function readPut<S extends ZodType>(
  request: Request,
  schema: S,
): Promise<Put<z.output<S>> | Response> {
  if (!request.headers.has("if-match")) return refuse("if-match");
  const version = ifMatch.safeParse(request.headers.get("if-match"));
  const key = saveKey.safeParse(request.headers.get("idempotency-key"));
  const put = schema.safeParse(await request.json().catch(() => undefined));
  if (!version.success || !key.success) return refuse("invalid");
  if (!put.success) return refuse("invalid", { fields: messagesIn(put.error) });
  return { answer: put.data, version: version.data, key: key.data };
}

/** The first fault of each field, in the words that stand beside it. */
function messagesIn(error: ZodError): Readonly<Record<string, string>> {
  const issues = error.issues.filter(({ path }) => path.length > 0).reverse();
  return Object.fromEntries(issues.map(({ path, message }) => [path.join("."), message]));
}
