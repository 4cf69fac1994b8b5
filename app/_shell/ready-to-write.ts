import { notFound } from "next/navigation";
import type { Grant, Permission } from "@/lib/access";
import type { Answer } from "@/lib/access/gates";
import { type FormState, idIn, versionIn } from "@/lib/forms";
import { turnDown } from "./turn-down";

type Ready<P extends Permission> =
  | { readonly ok: true; readonly grant: Grant<P>; readonly id: string; readonly seen: number }
  | { readonly ok: false; readonly state: FormState };

/**
 * What every form that changes one thing of a trust has behind its gate: by whom, which one, as it was
 * seen. `sayWho` says who may, to whoever may not.
 */
export async function readyToWrite<P extends Permission>(
  asked: Answer<Grant<P>>,
  at: { readonly uid: string; readonly id: string },
  version: number,
  form: FormData,
  sayWho: (uid: string) => Promise<string>,
): Promise<Ready<P>> {
  if (!asked.ok) return { ok: false, state: turnDown(asked.why, form, await sayWho(at?.uid)) };
  const [id, seen] = [idIn(at.id), versionIn(version)];
  if (id === null || seen === null) return notFound();
  return { ok: true, grant: asked.value, id, seen };
}
