import { readFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";

/** By page, then by the name of what is asked. */
export type Answers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Beside the built copy that the twins run in. */
export const ANSWERS_FILE = "answers.bin";

/** Dates and maps stay what they are. */
export const packAnswers = (answers: Answers): Uint8Array => serialize(answers);

let kept: Answers | undefined;

/** What a twin calls in the place of a gate or a query: the answer given once, at once. */
export function answerTo(page: string, name: string): () => Promise<unknown> {
  return async () => {
    kept ??= deserialize(readFileSync(ANSWERS_FILE)) as Answers;
    return revived(kept[page]?.[name]);
  };
}

/** A gate's answer can be asked what the person may do, and a function cannot be packed. */
export function revived(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null) return answer;
  if ("visit" in answer) return { ...answer, visit: revived(answer.visit) };
  if (!("granted" in answer) || !Array.isArray(answer.granted)) return answer;
  const granted: readonly unknown[] = answer.granted;
  return { ...answer, may: (permission: string) => granted.includes(permission) };
}
