import type { SummaryError } from "@/components/ui/error-summary";
import type { FormState } from "@/lib/forms";

/** Where somebody signs in whose form must stay open meanwhile. */
export const SIGN_IN_BESIDE = "/sign-in?next=/sign-in/back";

/** Where somebody proves again who they are while their form stays open. */
const PROVE_BESIDE = "/sign-in/again?next=/sign-in/back";

const BESIDE: Readonly<Partial<Record<NonNullable<FormState["code"]>, string>>> = {
  "signed-out": SIGN_IN_BESIDE,
  "prove-again": PROVE_BESIDE,
};

/**
 * All that is wrong with a form, for its summary: what concerns the whole, then each field.
 * @param id where the line about the whole leads to
 * @param fieldAt where a field's line leads to: the field itself, unless said otherwise
 */
export function problemsIn(
  state: FormState,
  id: string,
  fieldAt = (field: string) => field,
): SummaryError[] {
  const ofFields = Object.entries(state.errors ?? {});
  return [
    ...problemIn(state, id),
    ...ofFields.map(([field, message]) => ({ id: fieldAt(field), message })),
  ];
}

/** A date's three fields share one error, and its line leads to the first of them. */
export function dayFirst(...days: readonly string[]): (field: string) => string {
  return field => (days.includes(field) ? `${field}-day` : field);
}

/** What is wrong with a form as a whole, for its summary. @param id where the line leads to */
export function problemIn({ code, problem }: FormState, id: string): SummaryError[] {
  if (problem === undefined) return [];
  const opensBeside = code && BESIDE[code];
  return [{ id, message: problem, ...(opensBeside === undefined ? {} : { opensBeside }) }];
}
