"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, trustPlace, wordsHere } from "@/lib/access/gates";
import { openForAcademies, remindAcademies } from "@/lib/assessments/academy-asking/commands";
import { academiesIn, remindForm } from "@/lib/assessments/academy-asking/schema";
import { type FormState, parseForm } from "@/lib/forms";
import { readAsking } from "./read-asking";
import { NONE_TICKED, NOT_OPENED, sayOpens } from "./words";

/** Asks the academies that were ticked for their view of this cycle. */
export async function openAcademiesAction(
  uid: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(uid), "academy:open");
  if (!asked.ok) return turnDown(asked.why, form, sayOpens(await wordsHere(trustPlace(uid))));

  const read = readAsking(form, asked.value.now);
  if (!read.ok) return read.state;

  const opened = await openForAcademies(asked.value, read.urns, read.due);
  if (opened.ok) return redirect(`/trusts/${uid}/academies/open?asked=${opened.value}`);
  return opened.reason === "hidden"
    ? notFound()
    : { code: "state", problem: NOT_OPENED, values: read.typed };
}

/** Reminds the academies that were ticked, or the one whose own button was pressed. */
export async function remindAcademiesAction(
  uid: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(uid), "academy:open");
  if (!asked.ok) return turnDown(asked.why, form, sayOpens(await wordsHere(trustPlace(uid))));

  const parsed = parseForm(remindForm(form.keys()), form);
  if (!parsed.ok) return parsed.state;
  const urns = academiesIn(parsed.value);
  if (urns.length === 0)
    return { code: "invalid", errors: { reminded: NONE_TICKED }, values: parsed.typed };

  const { value: count } = await remindAcademies(asked.value, urns);
  const news = count === 0 ? "nobody" : `reminded=${count}`;
  return redirect(`/trusts/${uid}/academies/open?${news}`);
}
