import { z } from "zod";
import {
  datePart,
  dayOf,
  type FormState,
  idIn,
  parseForm,
  readTypedDay,
  sayDay,
  text,
} from "../../forms";
import { CHARACTERISTIC_KEYS, type CharacteristicKey } from "../../rubric";
import { LONGEST, latestDay, PURPOSE_MAX } from "../review/rules";

/** A review as somebody asks for it. */
export interface Asked {
  readonly reviewer: string;
  readonly untilDate: Date;
  readonly purpose: string;
  readonly rows: readonly CharacteristicKey[];
  readonly withTitles: boolean;
  /** Pieces of evidence that it opens. */
  readonly items: readonly string[];
}

const tick = z.literal("yes").optional();
const ITEM = /^item-([0-9a-f-]{36})$/;

function askForm(names: readonly string[]) {
  const items = names.filter(name => ITEM.test(name)).slice(0, 500);
  return z.object({
    reviewer: z.uuid({ error: "Choose the reviewer" }),
    "until-day": datePart,
    "until-month": datePart,
    "until-year": datePart,
    purpose: text(PURPOSE_MAX, `What it is for can be up to ${PURPOSE_MAX} characters`),
    evidence: z.enum(["with", "without"], {
      error: "Choose whether they see what the evidence is called",
    }),
    ...Object.fromEntries(items.map(name => [name, tick])),
    ...Object.fromEntries(CHARACTERISTIC_KEYS.map(key => [`step-${key}`, tick])),
    go: z.enum(["look", "change", "ask"]),
  });
}

type Read =
  | {
      readonly ok: true;
      readonly asked: Asked;
      readonly go: "look" | "change" | "ask";
      readonly typed: Readonly<Record<string, string>>;
    }
  | { readonly ok: false; readonly state: FormState };

/** What the form asks for, or what is to mend, beside each field. */
export function readAsked(form: FormData, now: Date): Read {
  const parsed = parseForm(askForm([...form.keys()]), form);
  const { typed } = parsed;
  const rows = CHARACTERISTIC_KEYS.filter(key => typed[`step-${key}`] === "yes");
  const items = Object.keys(typed).flatMap(name => idIn(ITEM.exec(name)?.[1]) ?? []);
  const until = readUntil(typed, now);
  const { reviewer: who, ...found } = parsed.ok ? {} : (parsed.state.errors ?? {});
  // In the order of the form.
  const errors = {
    ...(who !== undefined && { reviewer: who }),
    ...(rows.length === 0 && { steps: "Choose at least one row" }),
    ...(typeof until === "string" && { until }),
    ...found,
    ...(items.length > 0 &&
      typed.evidence === "without" && {
        evidence: "To open a piece of evidence, let them see what the evidence is called",
      }),
  };
  if (!parsed.ok || typeof until === "string" || Object.keys(errors).length > 0)
    return { ok: false, state: { code: "invalid", errors, values: typed } };
  const { reviewer, purpose, evidence, go } = parsed.value;
  const asked = {
    reviewer,
    untilDate: until,
    purpose,
    rows,
    withTitles: evidence === "with",
    items,
  };
  return { ok: true, asked, go, typed };
}

function readUntil(typed: Readonly<Record<string, string>>, now: Date): Date | string {
  const until = readTypedDay(typed, "until");
  if (until === null) return "Give the last day of the review";
  if (until === "unreal") return "Give a real day, like 10 12 2026";
  if (until < dayOf(now)) return "The last day is today or later";
  const latest = latestDay(now);
  return until > latest
    ? `A review lasts ${LONGEST} months at most: until ${sayDay(latest)}`
    : until;
}
