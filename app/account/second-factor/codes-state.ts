import type { FormState } from "@/lib/forms";

/** An answer that brings recovery codes, which are shown this once. */
export interface CodesState extends FormState {
  readonly codes?: readonly string[];
}

export type CodesAction = (state: CodesState, form: FormData) => Promise<CodesState>;
