import { ACADEMIES } from "@/lib/assessments/academy-asking/rules";
import { academiesIn, readDueDay } from "@/lib/assessments/academy-asking/schema";
import type { FormState } from "@/lib/forms";
import { NONE_TICKED } from "./words";

type Asking =
  | { readonly ok: true; readonly urns: readonly number[]; readonly due: Date }
  | { readonly ok: false; readonly state: FormState };

/** Which academies are asked and until when, or what is wrong with either. */
export function readAsking(
  { value, typed }: { value: Readonly<Record<string, unknown>>; typed: Values },
  now: Date,
): Asking {
  const urns = academiesIn(value);
  const due = readDueDay(typed, now);
  if (urns.length > 0 && typeof due !== "string") return { ok: true, urns, due };
  const errors = {
    ...(urns.length === 0 && { [ACADEMIES]: NONE_TICKED }),
    ...(typeof due === "string" && { due }),
  };
  return { ok: false, state: { code: "invalid", errors, values: typed } };
}

type Values = Readonly<Record<string, string>>;
