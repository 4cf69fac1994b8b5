import { z } from "zod";
import type { FormState } from "./form-state";

type Typed = Readonly<Record<string, string>>;
type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly typed: Typed }
  | { readonly ok: false; readonly state: FormState; readonly typed: Typed };

/** Next's own hidden fields of a form that is posted without JavaScript. */
const FRAMEWORK_FIELD = /^\$ACTION_/;

/**
 * Reads a form by a strict schema. A field that came twice, a file where text belongs (or text where
 * a file does: a field whose schema is `z.file()`) or a field the schema does not know is an error,
 * never something to guess about.
 * @returns the values, or the state to answer with (the first error per field); and all that was typed.
 */
export function parseForm<S extends z.ZodObject>(schema: S, form: FormData): Parsed<z.output<S>> {
  const typed = new Map<string, string>();
  const files = new Map<string, File>();
  const twice = new Set<string>();
  for (const [name, value] of form) {
    if (FRAMEWORK_FIELD.test(name)) continue;
    if (typed.has(name) || files.has(name)) twice.add(name);
    else if (typeof value === "string") typed.set(name, value);
    else if (takesFile(schema, name)) files.set(name, value);
    else twice.add(name);
  }
  // Plain objects: React refuses to send a browser any without a prototype.
  const values: Typed = Object.fromEntries(typed);
  const result = schema.strict().safeParse({ ...values, ...Object.fromEntries(files) });
  if (result.success && twice.size === 0) {
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
  return Object.hasOwn(schema.shape, name) && schema.shape[name] instanceof z.ZodFile;
}
