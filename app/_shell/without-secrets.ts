import type { FormState } from "@/lib/forms";

/** Passwords, codes and links are never sent back to the page they were typed into. */
const SECRETS = ["password", "present", "code", "token"];

/** An answer without what must not be read off a screen or out of a page kept by a browser. */
export function withoutSecrets(state: FormState): FormState {
  const values = Object.entries(state.values ?? {}).filter(([name]) => !SECRETS.includes(name));
  return { ...state, values: Object.fromEntries(values) };
}
