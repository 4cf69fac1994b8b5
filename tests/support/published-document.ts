import { readDocument } from "@/lib/register/wording/importer/read-document";
import type { Wording } from "@/lib/register/wording/rules";
import { CURRENT_RUBRIC } from "@/lib/rubric";

/** A row of the invented document: its label with its statement, then four cells. */
export type Line = readonly string[];

const LEVEL_WORDS = ["first", "second", "third", "fourth"];
const html = (words: string) => `<p><i>${words}</i></p>`;

/** Invented sentences: nothing here is anybody's but the tests'. */
export function inventedLine(number: number): Line {
  const label =
    number === 0
      ? '<p style="text-align: center;">OVERALL PERFORMANCE SELF ASSESSMENT</p> <p>Kites of the club fly higher than they did</p>'
      : `<p>Step ${number} - kite ${number} is flown with care</p>`;
  return [label, ...LEVEL_WORDS.map(nth => html(`Kite ${number} is at its ${nth} height`))];
}

const HEADER = ["MAT Characteristic", "Beginning", "Developing", "Embedding", "Leading"].join("\t");
const { title, copyright } = CURRENT_RUBRIC.source;

/** The pieces of the table, as the real document breaks it. */
const PIECES: readonly (readonly number[])[] = [[0, 1], [2], [3], [4], [5, 6], [7, 8], [9]];

/**
 * A document of the published one's shape, with invented words: a table in pieces, each with its
 * header; a note on a cell of step 2; text before, between and after.
 */
export class ADocument {
  readonly #lines: Map<number, Line>;
  #order = PIECES;
  #header = HEADER;
  #title = title;
  #end = `${copyright}\n\nInvented for tests.`;
  #between = "² A club is any two people with a kite.";

  constructor() {
    this.#lines = new Map(
      Array.from({ length: 10 }, (_, number) => [number, inventedLine(number)]),
    );
    this.cell(2, 1, html("Kite 2 is at its first height in the club² (CEO)"));
  }

  /** Puts a cell in place of another; column 0 is the statement. */
  cell(number: number, column: number, source: string): this {
    return this.line(number, line => line.with(column, source));
  }

  line(number: number, change: (line: Line) => Line): this {
    this.#lines.set(number, change(this.#lines.get(number) ?? []));
    return this;
  }

  /** Rows by number, piece by piece. */
  inOrder(...pieces: number[][]): this {
    this.#order = pieces;
    return this;
  }

  without(number: number): this {
    return this.inOrder(...this.#order.map(piece => piece.filter(one => one !== number)));
  }

  headed(header: string): this {
    this.#header = header;
    return this;
  }

  called(name: string): this {
    this.#title = name;
    return this;
  }

  ending(end: string): this {
    this.#end = end;
    return this;
  }

  noting(text: string): this {
    this.#between = text;
    return this;
  }

  text(): string {
    const pieces = this.#order.map(numbers => {
      const rows = numbers.map(number => (this.#lines.get(number) ?? []).join("\t"));
      return [this.#header, ...rows].join("\n");
    });
    const [first = "", second = "", ...others] = pieces;
    const parts = [first, second, this.#between, ...others];
    return `\n**${this.#title}**\n\nWords before.\n\n${parts.join("\n\n")}\n\n${this.#end}\n`;
  }

  bytes(): Uint8Array {
    return Buffer.from(this.text());
  }

  file(): File {
    return new File([this.text()], "document.txt", { type: "text/plain" });
  }
}

export const aDocument = () => new ADocument();

/** What is read from it. */
export function inventedWording(document = aDocument()): Wording {
  const answer = readDocument(document.bytes(), "rsc-2015-08");
  if (!answer.ok) throw new Error(answer.detail.faults.join(" "));
  return answer.value;
}
