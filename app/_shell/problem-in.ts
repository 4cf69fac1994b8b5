import type { SummaryError } from "@/components/ui/error-summary";
import type { FormState } from "@/lib/forms";

/** Where somebody signs in whose form must stay open meanwhile. */
export const SIGN_IN_BESIDE = "/sign-in?next=/sign-in/back";

/** What is wrong with a form as a whole, for its summary. @param id where the line leads to */
export function problemIn({ code, problem }: FormState, id: string): SummaryError[] {
  if (problem === undefined) return [];
  return [
    { id, message: problem, ...(code === "signed-out" ? { opensBeside: SIGN_IN_BESIDE } : {}) },
  ];
}
