import { z } from "zod";
import { datePart, dayOf, readTypedDay, text } from "../../forms";
import { MARKS, type Mark } from "../../insights";
import type { CharacteristicKey } from "../../rubric";
import {
  isMark,
  isWebLink,
  knownStatements,
  LINK_MAX,
  type NewEvidence,
  NOTE_MAX,
  TITLE_MAX,
} from "./rules";

const mark = z.enum(MARKS, { error: "Choose one of the answers" });
const evidenceId = z.uuid();

/** What the button that was pressed asks for, besides saving the marks. */
export type Go =
  | { readonly to: "save" }
  | { readonly to: "add"; readonly statement: string }
  | { readonly to: "take-away"; readonly statement: string; readonly evidence: string };

/**
 * The form of a prepared row: a mark by each statement's id, and beside it under `was …` the one that
 * the form was drawn with. `go` is the button: save, add evidence to a statement, take it away.
 */
export function marksForm(key: CharacteristicKey) {
  const fields = knownStatements(key).flatMap(id => [
    [id, mark.optional()] as const,
    [`was ${id}`, z.enum([...MARKS, ""]).optional()] as const,
  ]);
  return z.object({ ...Object.fromEntries(fields), go: z.string().max(200).default("save") });
}

/** The marks that whoever sent the form has changed, and what else it asks for; null where it asks for nothing known. */
export function readMarks(
  key: CharacteristicKey,
  form: Readonly<Record<string, unknown>>,
): { readonly marks: ReadonlyMap<string, Mark>; readonly go: Go } | null {
  const marks = new Map(
    knownStatements(key).flatMap(id => {
      const chosen = form[id];
      return isMark(chosen) && chosen !== form[`was ${id}`] ? [[id, chosen] as const] : [];
    }),
  );
  const go = readGo(key, String(form.go));
  return go && { marks, go };
}

function readGo(key: CharacteristicKey, go: string): Go | null {
  if (go === "save") return { to: "save" };
  const [to, statement = "", evidence] = go.split(" ");
  if (!knownStatements(key).includes(statement)) return null;
  if (to === "add" && evidence === undefined) return { to, statement };
  const parsed = evidenceId.safeParse(evidence);
  return to === "take-away" && parsed.success
    ? { to, statement, evidence: parsed.data.toLowerCase() }
    : null;
}

const tick = z.literal("yes").optional();
const ticks = (key: CharacteristicKey) =>
  Object.fromEntries(knownStatements(key).map(id => [id, tick]));

/** New evidence: what it is, its dates, and a tick by the id of each statement that it shows. */
export function evidenceForm(key: CharacteristicKey) {
  return z.object({
    ...ticks(key),
    title: text(TITLE_MAX, `The title can be up to ${TITLE_MAX} characters`),
    link: text(LINK_MAX, `The link can be up to ${LINK_MAX.toLocaleString("en-GB")} characters`),
    note: text(NOTE_MAX, `The note can be up to ${NOTE_MAX.toLocaleString("en-GB")} characters`),
    "speaks-day": datePart,
    "speaks-month": datePart,
    "speaks-year": datePart,
    "expires-day": datePart,
    "expires-month": datePart,
    "expires-year": datePart,
  });
}

/** Evidence the trust already has, for statements of this row. */
export function reuseForm(key: CharacteristicKey) {
  const missing = "Choose one of the trust’s pieces of evidence";
  return z.object({ ...ticks(key), evidence: z.uuid({ error: missing }) });
}

type Errors = Readonly<Record<string, string>>;
type Fields = Readonly<Record<string, unknown>>;

/** The field that an error about the ticks stands beside. */
export const SHOWS = "shows";
export const SHOWS_NOTHING = "Tick at least one statement that it shows";

/** The statements that a form ticks. */
export function readTicks(key: CharacteristicKey, form: Fields): readonly string[] {
  return knownStatements(key).filter(id => form[id] === "yes");
}

/** Evidence as a form gives it, or what is wrong beside which field. */
export function readEvidence(
  key: CharacteristicKey,
  form: Fields & { readonly title: string; readonly link: string; readonly note: string },
  now: Date,
): { ok: true; evidence: NewEvidence } | { ok: false; errors: Errors } {
  const { title, link, note } = form;
  const today = dayOf(now);
  const speaksFor = readTypedDay(form, "speaks");
  const expires = readTypedDay(form, "expires");
  const shows = readTicks(key, form);
  const errors = new Map<string, string>();
  if (title === "") errors.set("title", "Say what it is, as others would call it");
  if (link === "" && note === "") errors.set("link", "Give a link, or write a note");
  else if (link !== "" && !isWebLink(link)) errors.set("link", NO_LINK);
  if (speaksFor === null) errors.set("speaks", "Give the date it speaks for");
  else if (speaksFor === "unreal") errors.set("speaks", REAL_DAY);
  else if (speaksFor > today) {
    errors.set("speaks", "The date it speaks for must be today or in the past");
  }
  if (expires === "unreal") errors.set("expires", REAL_DAY);
  else if (expires && speaksFor instanceof Date && expires < speaksFor) {
    errors.set("expires", "It cannot expire before the date it speaks for");
  }
  if (shows.length === 0) errors.set(SHOWS, SHOWS_NOTHING);
  if (errors.size > 0 || !(speaksFor instanceof Date) || expires === "unreal") {
    return { ok: false, errors: Object.fromEntries(errors) };
  }
  return { ok: true, evidence: { title, link, note, speaksFor, expiresOn: expires, shows } };
}

const NO_LINK =
  "Give the whole address, beginning with https:// or http://, without spaces or a password";
const REAL_DAY = "Give the date as a real day, like 21 11 2026";
