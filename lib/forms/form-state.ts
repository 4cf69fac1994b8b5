/**
 * What an action answers to its form. `errors` go beside their fields, `problem` is about the whole
 * form, `values` are what was typed: nothing typed is lost.
 */
export interface FormState {
  readonly code?:
    | "invalid"
    | "forbidden"
    | "conflict"
    | "state"
    | "throttled"
    | "signed-out"
    | "prove-again"
    | "outdated"
    | "not-sent";
  readonly problem?: string;
  readonly errors?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, string>>;
}

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;
