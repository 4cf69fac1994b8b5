"use server";

import { notFound, redirect } from "next/navigation";
import { askPermission, trustPlace } from "@/lib/access/gates";
import { shareApproval } from "@/lib/assessments/share/commands";
import { helpIn } from "@/lib/assessments/share/rules";
import { shareForm } from "@/lib/assessments/share/schema";
import { type FormState, parseForm, tickedIn } from "@/lib/forms";
import type { VersionParams } from "../find-version";
import { readyToShare } from "../ready-to-share";

const NO = {
  "not-placed":
    "The public register places the trust in no region, so there is nobody to share with.",
  "region-changed":
    "The trust’s region has changed in the public register. Reload the page and read again who it goes to.",
  evidence:
    "One of these pieces of evidence was removed or restricted meanwhile. Reload the page and choose again.",
  shared: "This cycle’s self-assessment is shared already.",
} as const;

export async function shareAction(
  at: VersionParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(at?.uid), "assessment:share");
  const ready = readyToShare(asked, at, form);
  if (!ready.ok) return ready.state;
  const { grant, number } = ready;

  const items = tickedIn(form.keys());
  const parsed = parseForm(shareForm(items), form);
  if (!parsed.ok) return parsed.state;
  const { purpose, region, evidence } = parsed.value;

  const share = {
    cycle: at.cycle,
    number,
    purpose,
    regionSlug: region,
    withEvidence: evidence === "with",
    items,
    help: helpIn(parsed.typed),
  };
  const answer = await shareApproval(grant, share);
  if (!answer.ok) {
    return answer.reason === "hidden"
      ? notFound()
      : { code: "state", problem: NO[answer.reason], values: parsed.typed };
  }
  return redirect(`/trusts/${at.uid}/${at.cycle}/versions/${at.number}?shared`);
}
