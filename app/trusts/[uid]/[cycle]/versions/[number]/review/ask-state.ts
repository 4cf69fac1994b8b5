import type { FormState } from "@/lib/forms";

/** What asking answers: also, without having asked, that all is ready to be looked at. */
export interface AskState extends FormState {
  readonly look?: boolean;
}
