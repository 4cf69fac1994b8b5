import { isRecord } from "../drafts";

/** A row's answer in a form: the chosen level, or null, and its texts by the names of their fields. */
export type AnswerOf<K extends string> = { readonly level: string | null } & Readonly<
  Record<K, string>
>;

/** How an answer is read from its form, and known again in what a browser has kept. */
export interface Shape<A> {
  read(form: HTMLFormElement): A;
  from(fields: Readonly<Record<string, unknown>>): A;
  is(value: unknown): value is A;
}

/** The shape of an answer that is texts alone. @param texts the names of its fields */
export function textsOf<K extends string>(texts: readonly K[]): Shape<Readonly<Record<K, string>>> {
  const from: Shape<Readonly<Record<K, string>>>["from"] = fields =>
    Object.fromEntries(texts.map(text => [text, String(fields[text] ?? "")])) as Record<K, string>;
  return {
    from,
    read: form => from(Object.fromEntries(new FormData(form))),
    is: (value): value is Readonly<Record<K, string>> =>
      isRecord(value) && texts.every(text => typeof value[text] === "string"),
  };
}

/** The same with a level. @param texts the names of its other fields */
export function shapeOf<K extends string>(texts: readonly K[]): Shape<AnswerOf<K>> {
  const words = textsOf(texts);
  const from: Shape<AnswerOf<K>>["from"] = fields => ({
    level: String(fields.level ?? "") || null,
    ...words.from(fields),
  });
  return {
    from,
    read: form => from(Object.fromEntries(new FormData(form))),
    is: (value): value is AnswerOf<K> =>
      isRecord(value) &&
      (value.level === null || typeof value.level === "string") &&
      words.is(value),
  };
}
