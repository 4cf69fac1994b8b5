import type { z } from "zod";
import type { FormState } from "./form-state";

type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly state: FormState };

/** Next's own hidden fields of a form that is posted without JavaScript. */
const FRAMEWORK_FIELD = /^\$ACTION_/;

/**
 * Reads a form by a strict schema. A field that came twice, a file where text belongs or a field the
 * schema does not know is an error, never something to guess about.
 * @returns the values, or the state to answer with: first error per field and all that was typed.
 */
export function parseForm<S extends z.ZodObject>(schema: S, form: FormData): Parsed<z.output<S>> {
  const typed: Record<string, string> = Object.create(null);
  const twice = new Set<string>();
  for (const [name, value] of form) {
    if (FRAMEWORK_FIELD.test(name)) continue;
    if (typeof value !== "string" || name in typed) twice.add(name);
    else typed[name] = value;
  }
  const result = schema.strict().safeParse({ ...typed });
  if (result.success && twice.size === 0) return { ok: true, value: result.data as z.output<S> };
  const errors: Record<string, string> = Object.create(null);
  for (const name of twice) errors[name] = "Give one answer";
  for (const issue of result.error?.issues ?? []) {
    const name = String(issue.path[0] ?? "form");
    errors[name] ??=
      issue.code === "unrecognized_keys" ? "This form has changed. Reload the page" : issue.message;
  }
  return { ok: false, state: { code: "invalid", errors, values: { ...typed } } };
}
