import { z } from "zod";
import type { FormState } from "./form-state";

type Typed = Readonly<Record<string, string>>;
type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly typed: Typed }
  | { readonly ok: false; readonly state: FormState; readonly typed: Typed };

/** Next's own hidden fields of a form that is posted without JavaScript. */
const FRAMEWORK_FIELD = /^\$ACTION_/;

/**
 * Every field of a form as it was typed, the first where one came twice; files are left out. What a
 * script sends in place of a form has no fields.
 */
export function typedIn(form: FormData, onOdd?: (name: string) => void): Typed {
  const typed = new Map<string, string>();
  for (const [name, value] of form instanceof FormData ? form : []) {
    if (FRAMEWORK_FIELD.test(name)) continue;
    if (typeof value !== "string" || typed.has(name)) onOdd?.(name);
    else typed.set(name, value);
  }
  // Plain objects: React refuses to send a browser any without a prototype.
  return Object.fromEntries(typed);
}

/**
 * Reads a form by a strict schema. A field that came twice, a file where text belongs (or text where
 * a file does: a field whose schema is `z.file()`, optional or not) or a field the schema does not know is an error,
 * never something to guess about.
 * @returns the values, or the state to answer with (the first error per field); and all that was typed.
 */
export function parseForm<S extends z.ZodObject>(schema: S, form: FormData): Parsed<z.output<S>> {
  const odd = new Set<string>();
  const values = typedIn(form, name => odd.add(name));
  const files = new Map(
    [...odd].flatMap(name => (takesFile(schema, name) ? onlyFile(form, name) : [])),
  );
  const twice = [...odd].filter(name => !files.has(name));
  const result = schema.strict().safeParse({ ...values, ...Object.fromEntries(files) });
  if (result.success && twice.length === 0) {
    return { ok: true, value: result.data as z.output<S>, typed: values };
  }
  const errors = new Map<string, string>();
  for (const name of twice) errors.set(name, "Give one answer");
  for (const issue of result.error?.issues ?? []) {
    const name = String(issue.path[0] ?? "form");
    const changed = issue.code === "unrecognized_keys";
    if (errors.has(name)) continue;
    errors.set(name, changed ? "This form has changed. Reload the page" : issue.message);
  }
  const state: FormState = { code: "invalid", errors: Object.fromEntries(errors), values };
  return { ok: false, state, typed: values };
}

function takesFile(schema: z.ZodObject, name: string): boolean {
  if (!Object.hasOwn(schema.shape, name)) return false;
  const field = schema.shape[name];
  return (field instanceof z.ZodOptional ? field.unwrap() : field) instanceof z.ZodFile;
}

/** The file of a field that came once. */
function onlyFile(form: FormData, name: string): [string, File][] {
  const [file, ...more] = form.getAll(name);
  return file === undefined || typeof file === "string" || more.length > 0 ? [] : [[name, file]];
}
