import { type FormState, typedIn } from "@/lib/forms";

/**
 * What an action answers to somebody whose last proof of who they are is too long ago
 * (`askRecentProof` was null), with all that was typed: they prove it in another tab and press the
 * button again. problemIn makes the sentence a link there.
 */
export function proveAgainFirst(form: FormData): FormState {
  const values = typedIn(form);
  return { code: "prove-again", problem: PROVE, values };
}

const PROVE =
  "Show again that it is you: this opens in a new tab. Then come back to this one and press the button again. What you typed is still here";
