import { z } from "zod";
import { text } from "../../forms";
import { MARKS, type Mark } from "../../insights";
import type { CharacteristicKey } from "../../rubric";
import { FILE_FAULTS, FILE_MAX, judgeFile } from "../files/rules";
import { isWebLink, LINK_MAX, type NewEvidence, NOTE_MAX } from "../library/rules";
import { type FactsFields, factsFields, type Read, readFacts } from "../library/schema";
import { isMark, knownStatements } from "./rules";

/** Nothing chosen, as a form says it. */
const NOT_MARKED = "";
const mark = z.enum([...MARKS, NOT_MARKED], { error: "Choose one of the answers" });
const evidenceId = z.uuid();

/** What the button that was pressed asks for, besides saving the marks. */
export type Go =
  | { readonly to: "save" | "again" }
  | { readonly to: "add"; readonly statement: string }
  | { readonly to: "take-away"; readonly statement: string; readonly evidence: string };

/**
 * The form of a prepared row: a mark by each statement's id, and beside it under `was …` the one that
 * the form was drawn with. `go` is the button: save, add evidence to a statement, take it away.
 */
export function marksForm(key: CharacteristicKey) {
  const fields = knownStatements(key).flatMap(id => [
    [id, mark.optional()] as const,
    [`was ${id}`, z.enum([...MARKS, NOT_MARKED]).optional()] as const,
  ]);
  return z.object({ ...Object.fromEntries(fields), go: z.string().max(200).default("save") });
}

/**
 * The marks that whoever sent the form has changed, null where one is taken back, and what else it asks
 * for; null where it asks for nothing known.
 */
export function readMarks(
  key: CharacteristicKey,
  form: Readonly<Record<string, unknown>>,
): { readonly marks: ReadonlyMap<string, Mark | null>; readonly go: Go } | null {
  const marks = new Map(
    knownStatements(key).flatMap((id): (readonly [string, Mark | null])[] => {
      const chosen = form[id];
      if (chosen === form[`was ${id}`]) return [];
      if (chosen === NOT_MARKED) return [[id, null]];
      return isMark(chosen) ? [[id, chosen]] : [];
    }),
  );
  const go = readGo(key, String(form.go));
  return go && { marks, go };
}

function readGo(key: CharacteristicKey, go: string): Go | null {
  if (go === "save" || go === "again") return { to: go };
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

/** New evidence: what is said about it, what it is, and a tick by the id of each statement that it shows. */
export function evidenceForm(key: CharacteristicKey) {
  return z.object({
    ...ticks(key),
    ...factsFields,
    link: text(LINK_MAX, `The link can be up to ${LINK_MAX.toLocaleString("en-GB")} characters`),
    note: text(NOTE_MAX, `The note can be up to ${NOTE_MAX.toLocaleString("en-GB")} characters`),
    file: z.file({ error: "Choose the file again" }).optional(),
  });
}

/** Evidence the trust already has, for statements of this row. */
export function reuseForm(key: CharacteristicKey) {
  const missing = "Choose one of the trust’s pieces of evidence";
  return z.object({ ...ticks(key), evidence: z.uuid({ error: missing }) });
}

type Fields = Readonly<Record<string, unknown>>;

/** The field that an error about the ticks stands beside. */
export const SHOWS = "shows";
export const SHOWS_NOTHING = "Tick at least one statement that it shows";

/** The statements that a form ticks. */
export function readTicks(key: CharacteristicKey, form: Fields): readonly string[] {
  return knownStatements(key).filter(id => form[id] === "yes");
}

/** Evidence as a form gives it, or what is wrong beside which field. The file is judged by its content. */
export async function readEvidence(
  key: CharacteristicKey,
  form: FactsFields & {
    readonly link: string;
    readonly note: string;
    readonly file?: File | undefined;
  },
  now: Date,
): Promise<Read<NewEvidence>> {
  const { link, note } = form;
  const facts = readFacts(form, now);
  const file = await readFile(form.file);
  const shows = readTicks(key, form);
  const errors = new Map<string, string>(facts.ok ? [] : Object.entries(facts.errors));
  if (file === null && link === "" && note === "") {
    errors.set("file", "Choose a file, give a link, or write a note");
  } else if (link !== "" && !isWebLink(link)) errors.set("link", NO_LINK);
  if (file !== null && link !== "") errors.set("link", "Give a link or a file, not both");
  if (file !== null && !file.ok) errors.set("file", FILE_FAULTS[file.reason]);
  if (shows.length === 0) errors.set(SHOWS, SHOWS_NOTHING);
  // A browser forgets which file was chosen when a form comes back.
  if (errors.size > 0 && file?.ok) errors.set("file", "Choose the file again");
  if (!facts.ok || errors.size > 0) return { ok: false, errors: Object.fromEntries(errors) };
  const kept = file?.ok ? file.value : null;
  return { ok: true, value: { ...facts.value, link, note, file: kept, shows } };
}

/** What a field without a file is called on the way: by a browser, and by a script that sends its form on. */
const NO_NAME: readonly string[] = ["", "undefined", "blob"];

/** Where none was chosen, an empty file without a name of its own is sent. */
async function readFile(file: File | undefined) {
  if (file === undefined || (file.size === 0 && NO_NAME.includes(file.name))) return null;
  // One byte more than is kept is enough to know that it is too large.
  const bytes = await file.slice(0, FILE_MAX + 1).arrayBuffer();
  return judgeFile(file.name, Buffer.from(bytes));
}

const NO_LINK =
  "Give the whole address, beginning with https:// or http://, without spaces or a password";
