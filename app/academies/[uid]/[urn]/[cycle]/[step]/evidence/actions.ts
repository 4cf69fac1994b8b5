"use server";

import { notFound, redirect } from "next/navigation";
import { turnDown } from "@/app/_shell/turn-down";
import { academyPlace, askPermission } from "@/lib/access/gates";
import {
  addAcademyEvidence,
  reuseAcademyEvidence,
} from "@/lib/assessments/academy-evidence/commands";
import {
  evidenceForm,
  readEvidence,
  readTicks,
  reuseForm,
  SHOWS,
  SHOWS_NOTHING,
} from "@/lib/assessments/evidence/schema";
import { type FormState, parseForm } from "@/lib/forms";
import { pathTo, type StepParams, stepAt } from "../step-at";
import { SENT, SPEAKS } from "../words";

/** Adds a piece of evidence to the statements of a step that it shows. */
export async function addAcademyEvidenceAction(
  target: StepParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(academyPlace(target?.uid, target?.urn), "academy:answer");
  if (!asked.ok) return turnDown(asked.why, form, SPEAKS);
  const row = stepAt(target);
  if (row === null) return notFound();

  const parsed = parseForm(evidenceForm(row.step), form);
  if (!parsed.ok) return parsed.state;
  // What concerns a named person is no evidence of an academy's: the page says so.
  const facts = { ...parsed.value, concerns: "nobody" as const };
  const read = await readEvidence(row.step, facts, asked.value.now);
  if (!read.ok) return { code: "invalid", errors: read.errors, values: parsed.typed };

  const added = await addAcademyEvidence(asked.value, row, read.value);
  return added.ok ? redirect(`${pathTo(target)}?added`) : refuse(added.reason, parsed.typed);
}

/** Says that evidence the academy already has shows statements of a step. */
export async function reuseAcademyEvidenceAction(
  target: StepParams,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const asked = await askPermission(academyPlace(target?.uid, target?.urn), "academy:answer");
  if (!asked.ok) return turnDown(asked.why, form, SPEAKS);
  const row = stepAt(target);
  if (row === null) return notFound();

  const parsed = parseForm(reuseForm(row.step), form);
  if (!parsed.ok) return parsed.state;
  const shows = readTicks(row.step, parsed.value);
  if (shows.length === 0)
    return { code: "invalid", errors: { [SHOWS]: SHOWS_NOTHING }, values: parsed.typed };

  const used = await reuseAcademyEvidence(asked.value, row, parsed.value.evidence, shows);
  return used.ok ? redirect(`${pathTo(target)}?added`) : refuse(used.reason, parsed.typed);
}

function refuse(
  reason: "hidden" | "sent" | "no-room",
  values: Readonly<Record<string, string>>,
): FormState {
  if (reason === "hidden") return notFound();
  return { code: "state", problem: reason === "no-room" ? NO_ROOM : SENT, values };
}

const NO_ROOM =
  "The trust’s files have no more room: together they can take up to 500 MB. Give a link instead, or tell the trust";
