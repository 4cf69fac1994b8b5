import type { SummaryError } from "@/components/ui/error-summary";
import type { NoJob } from "@/lib/register/importer/start-load";

/** Why no job came of an upload: the field at fault and what to do. */
const PROBLEMS = {
  nothing: { id: "files", message: "Choose the files of the extract" },
  "too-many": { id: "files", message: "Choose 20 files or fewer" },
  cut: { id: "files", message: "The files did not arrive whole. Choose them again and load them" },
  form: { id: "files", message: "This form has changed. Choose the files again and load them" },
  day: { id: "asAt-day", message: "Enter a real day, such as 2 September 2026" },
  busy: { id: "files", message: "Another load is under way. Wait until it has ended" },
} as const satisfies Record<NoJob["reason"], SummaryError>;

/** The problem that an address names, or none. */
export function problemOf(named: unknown): SummaryError | undefined {
  const found = Object.entries(PROBLEMS).find(([code]) => code === named);
  return found?.[1];
}
