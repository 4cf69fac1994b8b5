import { plainText } from "./plain";

/** A raised number after a word points at a note; so does one at the beginning of the note itself. */
const NOTE = /^([⁰¹²³⁴-⁹]{1,2})\s*(\S.*)$/;
const MARK = /(?<=[\p{L}\p{P}])[⁰¹²³⁴-⁹]{1,2}/gu;

const BEGINS = /^(?:<[^<>]*>|\s)*(?:[⁰¹²³⁴-⁹]|<sup\b)/i;
const LINE_MAX = 2000;

/** The document's footnotes, by their raised numbers. */
export function readNotes(lines: readonly string[]): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const line of lines) {
    if (line.length > LINE_MAX || !BEGINS.test(line)) continue;
    const [, mark, words] = NOTE.exec(plainText(line)) ?? [];
    if (mark !== undefined && words !== undefined) notes.set(mark, words);
  }
  return notes;
}

/** A cell with the notes it points at below it, a line each; a number that points at none is left. */
export function withNotes(words: string, notes: ReadonlyMap<string, string>): string {
  const marks = new Set([...words.matchAll(MARK)].map(([mark]) => mark));
  const below = [...marks].flatMap(mark => {
    const note = notes.get(mark);
    return note === undefined ? [] : [`${mark} ${note}`];
  });
  return [words, ...below].join("\n");
}
