"use server";

import { notFound, redirect } from "next/navigation";
import { academyPlace, requirePermission } from "@/lib/access/gates";
import { sendView } from "@/lib/assessments/academy-view/commands";
import { sendForm } from "@/lib/assessments/academy-view/schema";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { type FormState, parseForm } from "@/lib/forms";

export interface SendTarget {
  readonly uid: string;
  readonly urn: string;
  readonly cycle: string;
}

/** Sends an academy's view, as it stood on the page, to its trust. */
export async function sendViewAction(
  target: SendTarget,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const grant = await requirePermission(academyPlace(target?.uid, target?.urn), "academy:send");
  if (grant === null) return notFound();
  const { uid, urn, cycle } = target;
  if (!isCycle(cycle)) return notFound();

  const parsed = parseForm(sendForm, form);
  if (!parsed.ok) return { code: "state", problem: NO.changed };
  const sent = await sendView(grant, cycle, parsed.value.seen);
  if (sent.ok) return redirect(`/academies/${uid}/${urn}?sent`);
  return sent.reason === "hidden" ? notFound() : { code: "state", problem: NO[sent.reason] };
}

const NO = {
  sent: "This was sent already. Open your academy’s page to read it.",
  changed:
    "An answer has changed since you opened this page. Go back and read your answers again, then send.",
  incomplete: "Some steps have neither a level nor that you can’t see them. Answer them first.",
} as const;
