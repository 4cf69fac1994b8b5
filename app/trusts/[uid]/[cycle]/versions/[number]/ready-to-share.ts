import { notFound } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import type { Grant } from "@/lib/access";
import type { Answer } from "@/lib/access/gates";
import { versionNumber } from "@/lib/assessments/approval/rules";
import { isCycle } from "@/lib/assessments/cycle/rules";
import type { FormState } from "@/lib/forms";
import type { VersionParams } from "./find-version";

type Ready =
  | { readonly ok: true; readonly grant: Grant<"assessment:share">; readonly number: number }
  | { readonly ok: false; readonly state: FormState };

/** What every form that shares a version has behind its gate: by whom, and which version. */
export function readyToShare(
  asked: Answer<Grant<"assessment:share">>,
  at: VersionParams,
  form: FormData,
): Ready {
  if (!asked.ok) return { ok: false, state: turnDown(asked.why, form, NOT_YOURS) };
  const number = versionNumber(at.number);
  if (!isCycle(at.cycle) || number === null) return notFound();
  return { ok: true, grant: asked.value, number };
}

const NOT_YOURS = "The chair, or the vice-chair in their absence, decides to share.";
