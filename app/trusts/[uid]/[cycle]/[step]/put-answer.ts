import type { TheirAnswer } from "./rate-state";

interface PutAnswer {
  readonly level: string | null;
  readonly reason: string;
  readonly evidenceNote: string;
}

/** What came of one save. `refused`: the server has read it and says no; the form's own action says why. */
export type Outcome =
  | { readonly kind: "saved"; readonly version: number }
  | { readonly kind: "conflict"; readonly theirs: TheirAnswer }
  | { readonly kind: "refused" }
  | { readonly kind: "signed-out" }
  | { readonly kind: "failed" };

/** The answer in a form, as autosave sends it. */
export function readAnswer(form: HTMLFormElement): PutAnswer {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? "");
  return {
    level: text("level") || null,
    reason: text("reason"),
    evidenceNote: text("evidenceNote"),
  };
}

/** Sends one save. `key` stays the same while the same answer is tried again. */
export async function putAnswer(
  url: string,
  answer: PutAnswer,
  version: number,
  key: string,
): Promise<Outcome> {
  const headers = {
    "Content-Type": "application/json",
    "If-Match": String(version),
    "Idempotency-Key": key,
  };
  const response = await fetch(url, { method: "PUT", headers, body: JSON.stringify(answer) }).catch(
    () => null,
  );
  if (response === null || response.status >= 500 || response.status === 429)
    return { kind: "failed" };
  if (response.status === 401) return { kind: "signed-out" };
  const body = await response.json().catch(() => null);
  if (response.ok && typeof body?.version === "number")
    return { kind: "saved", version: body.version };
  const theirs = body?.error?.theirs;
  return response.status === 409 && theirs ? { kind: "conflict", theirs } : { kind: "refused" };
}
