"use server";

import { notFound, redirect } from "next/navigation";
import { askPermission, trustPlace } from "@/lib/access/gates";
import { shareWithReader } from "@/lib/assessments/share/commands";
import { readerForm } from "@/lib/assessments/share/schema";
import { type FormState, parseForm } from "@/lib/forms";
import type { VersionParams } from "../find-version";
import { readyToShare } from "../ready-to-share";

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
  const ready = readyToShare(asked, at, form);
  if (!ready.ok) return ready.state;
  const { grant, number } = ready;

  const parsed = parseForm(readerForm, form);
  if (!parsed.ok) return parsed.state;
  const shared = await shareWithReader(grant, { cycle: at.cycle, number, ...parsed.value });
  if (shared.ok) return redirect(`/trusts/${at.uid}/${at.cycle}/versions/${at.number}?shared`);
  return shared.reason === "hidden"
    ? notFound()
    : { code: "state", problem: NO[shared.reason], values: parsed.typed };
}
