"use server";

import { redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { askPermission, trustPlace, wordsHere } from "@/lib/access/gates";
import { moveDueDay } from "@/lib/assessments/academy-asking/commands";
import type { FormState } from "@/lib/forms";
import { readAsking } from "../read-asking";
import { sayOpens } from "../words";

/** Moves the day by which the academies that were ticked are asked for their view. */
export async function moveDueDayAction(
  uid: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(trustPlace(uid), "academy:open");
  if (!asked.ok) return turnDown(asked.why, form, sayOpens(await wordsHere(trustPlace(uid))));

  const read = readAsking(form, asked.value.now);
  if (!read.ok) return read.state;

  const { value: count } = await moveDueDay(asked.value, read.urns, read.due);
  const news = count === 0 ? "stays" : `moved=${count}`;
  return redirect(`/trusts/${uid}/academies/open?${news}`);
}
