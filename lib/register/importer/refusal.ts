import { type Done, type Refused, refused } from "../../forms";

/** Why an extract is not loaded; the detail is a sentence that names file, row and column. */
export type RegisterRefusal = Refused<
  | "not-a-csv"
  | "unknown-file"
  | "missing-column"
  | "unreadable-row"
  | "contradiction"
  | "kind-twice"
  | "kind-missing"
  | "no-date"
  | "older-extract"
  | "future-extract"
  | "fewer-rows",
  string
>;

export type Answer<T> = Done<T> | RegisterRefusal;

export function refuse(reason: RegisterRefusal["reason"], sentence: string): RegisterRefusal {
  return refused(reason, sentence);
}
