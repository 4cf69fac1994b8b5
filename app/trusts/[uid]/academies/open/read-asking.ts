import { ACADEMIES } from "@/lib/assessments/academy-asking/rules";
import { academiesIn, openForm, readDueDay } from "@/lib/assessments/academy-asking/schema";
import { type FormState, parseForm } from "@/lib/forms";
import { NONE_TICKED } from "./words";

type Asking =
  | {
      readonly ok: true;
      readonly urns: readonly number[];
      readonly due: Date;
      readonly typed: Readonly<Record<string, string>>;
    }
  | { readonly ok: false; readonly state: FormState };

/** Which academies are asked and until when, or what is wrong with either. */
export function readAsking(form: FormData, now: Date): Asking {
  const parsed = parseForm(openForm(form.keys()), form);
  if (!parsed.ok) return parsed;
  const { value, typed } = parsed;
  const urns = academiesIn(value);
  const due = readDueDay(typed, now);
  if (urns.length > 0 && typeof due !== "string") return { ok: true, urns, due, typed };
  const errors = {
    ...(urns.length === 0 && { [ACADEMIES]: NONE_TICKED }),
    ...(typeof due === "string" && { due }),
  };
  return { ok: false, state: { code: "invalid", errors, values: typed } };
}
