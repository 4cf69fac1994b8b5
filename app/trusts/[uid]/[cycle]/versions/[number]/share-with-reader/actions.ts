"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, trustPlace } from "@/lib/access/gates";
import { versionNumber } from "@/lib/assessments/approval/rules";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { shareWithReader } from "@/lib/assessments/share/commands";
import { readerForm } from "@/lib/assessments/share/schema";
import { type FormState, parseForm } from "@/lib/forms";
import type { VersionParams } from "../find-version";

const NO = {
  reader: "This person is no longer one of the trust’s readers. Reload the page and choose again.",
  shared: "This version is shared with them already.",
} as const;

/** Shares the version in force with one of the trust's readers. */
export async function shareWithReaderAction(
  at: VersionParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(at?.uid), "assessment:share");
  if (!asked.ok)
    return turnDown(
      asked.why,
      form,
      "The chair, or the vice-chair in their absence, decides to share.",
    );
  const number = versionNumber(at.number);
  if (!isCycle(at.cycle) || number === null) return notFound();

  const parsed = parseForm(readerForm, form);
  if (!parsed.ok) return parsed.state;
  const shared = await shareWithReader(asked.value, { cycle: at.cycle, number, ...parsed.value });
  if (shared.ok) return redirect(`/trusts/${at.uid}/${at.cycle}/versions/${at.number}?shared`);
  return shared.reason === "hidden"
    ? notFound()
    : { code: "state", problem: NO[shared.reason], values: parsed.typed };
}
