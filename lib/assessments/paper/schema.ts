import { z } from "zod";
import { type FormState, parseForm, text } from "../../forms";
import { CHARACTERISTIC_KEYS, type CharacteristicKey, LEVELS } from "../../rubric";
import { missingFromView, VIEW_TEXT_MAX, type View, viewOf } from "../views/rules";

const answer = z.enum(["", ...LEVELS, "cannot-say"], { error: "Choose one of the answers" });
const most = VIEW_TEXT_MAX.toLocaleString("en-GB");
const words = text(VIEW_TEXT_MAX, `This can be up to ${most} characters`);

/** A paper form: whose it is, and for each row an answer with one text. */
const paperForm = z.object({
  person: z.uuid({ error: "Choose whose form it is" }),
  ...Object.fromEntries(CHARACTERISTIC_KEYS.map(key => [key, answer.default("")])),
  ...Object.fromEntries(CHARACTERISTIC_KEYS.map(key => [`${key}-words`, words.default("")])),
});

export interface PaperForm {
  readonly userId: string;
  readonly views: ReadonlyMap<CharacteristicKey, View>;
}

type Read =
  | {
      readonly ok: true;
      readonly form: PaperForm;
      readonly typed: Readonly<Record<string, string>>;
    }
  | { readonly ok: false; readonly state: FormState };

/** The views on a paper form. A row left empty is none; the one text belongs to what was chosen. */
export function readPaper(form: FormData): Read {
  const parsed = parseForm(paperForm, form);
  if (!parsed.ok) return { ok: false, state: parsed.state };
  const { typed } = parsed;
  const value = parsed.value as Readonly<Record<string, string>>;
  const errors: Record<string, string> = {};
  const views = new Map<CharacteristicKey, View>();
  for (const key of CHARACTERISTIC_KEYS) {
    const [choice, said] = [value[key] ?? "", value[`${key}-words`] ?? ""];
    if (choice === "") {
      if (said !== "") errors[key] = "Choose what goes with these words";
      continue;
    }
    const cannotSay = choice === "cannot-say";
    const view = viewOf(choice as View["level"], cannotSay ? "" : said, cannotSay ? said : "");
    const missing = missingFromView(view).wouldNeed;
    if (missing !== undefined) errors[`${key}-words`] = "Say what they would need to see";
    views.set(key, view);
  }
  if (views.size === 0 && Object.keys(errors).length === 0)
    errors[CHARACTERISTIC_KEYS[0]] = "Enter at least one view";
  if (Object.keys(errors).length > 0)
    return { ok: false, state: { code: "invalid", errors, values: typed } };
  return { ok: true, form: { userId: parsed.value.person, views }, typed };
}
