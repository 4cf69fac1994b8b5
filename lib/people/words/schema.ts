import { z } from "zod";
import { type ChosenWords, LABEL_KEYS, LABELS, type Label } from "../../access";
import { text } from "../../forms";

/** What the radio says that leads to a word of one's own. */
export const ANOTHER = "another";
/** As a trust may call something: letters, and what stands between them. */
const WORD = /^\p{L}[\p{L}\p{M}’' &-]*$/u;
const LONGEST = 40;

/** The field in which another word is typed. */
export const fieldOf = (label: Label) => `${label}-word`;

const choice = (label: Label) =>
  z.enum([...LABELS[label], ANOTHER], { error: "Choose a word, or give your own" });

/** The form of a trust's words: for each label one that is offered, or another. */
export const wordsForm = z.object(
  Object.fromEntries(
    LABEL_KEYS.flatMap(label => [
      [label, choice(label)],
      [fieldOf(label), text(LONGEST, `Use ${LONGEST} letters or fewer`)],
    ]),
  ),
);

type Chosen =
  | { readonly ok: true; readonly words: ChosenWords }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** The words that are not ours, from a form's values; or what is wrong beside which field. */
export function readChoices(values: Readonly<Record<string, unknown>>): Chosen {
  const words: Partial<Record<Label, string>> = {};
  const errors: Record<string, string> = {};
  for (const label of LABEL_KEYS) {
    const own = values[label] === ANOTHER;
    const word = String((own ? values[fieldOf(label)] : values[label]) ?? "");
    if (!own || WORD.test(word)) {
      if (word !== LABELS[label][0]) words[label] = word;
    } else {
      errors[fieldOf(label)] =
        word === "" ? "Give the word your trust uses" : "Use letters, spaces and hyphens only";
    }
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, words };
}

/** A form's values for the words a trust has. */
export function choicesOf(words: Readonly<Record<Label, string>>): Record<string, string> {
  const fields = LABEL_KEYS.flatMap(label => {
    const offered = LABELS[label].some(one => one === words[label]);
    return [
      [label, offered ? words[label] : ANOTHER],
      [fieldOf(label), offered ? "" : words[label]],
    ];
  });
  return Object.fromEntries(fields);
}
