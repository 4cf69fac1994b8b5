import { inflateSync } from "node:zlib";

/** What can be told of a PDF that Chromium made: enough to see what is printed, page by page. */
export interface PdfFacts {
  readonly pages: number;
  /** Whether it says of each piece what it is: a heading, a list, a paragraph. */
  readonly tagged: boolean;
  /** Letters of all pages in the order they are set, without blanks. */
  readonly letters: string;
}

type Objects = ReadonlyMap<string, string>;

/** Chromium writes its objects one after another, plainly; only what streams hold is packed. */
export function readPdf(file: Buffer): PdfFacts {
  const whole = file.toString("latin1");
  const found = whole.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm);
  const objects = new Map([...found].map(([, id = "", body = ""]) => [id, body]));
  const pages = [...objects.values()].filter(body => /\/Type \/Page\b/.test(body));
  return {
    pages: pages.length,
    tagged: /\/MarkInfo <<[^>]*\/Marked true/.test(whole) && /\/StructTreeRoot \d/.test(whole),
    letters: pages.map(page => lettersOf(page, objects)).join(""),
  };
}

const SET = /\/(F\d+) [\d.]+ Tf|\/ActualText <FEFF([\dA-F]+)>|<([\dA-F]+)> Tj|\bEMC\b/g;

function lettersOf(page: string, objects: Objects): string {
  const fonts = new Map(
    [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", id = ""]) => [
      name,
      lettersByCode(objects.get(id) ?? "", objects),
    ]),
  );
  const content = streamOf(/\/Contents (\d+)/.exec(page)?.[1], objects);
  let font: ReadonlyMap<string, string> = new Map();
  let letters = "";
  // Where a letter is drawn by another's picture, the letter is told beside it and holds until EMC.
  let told = false;
  for (const [, name, actual, codes] of content.matchAll(SET)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map();
    else if (actual !== undefined) letters += fromUnicode(actual);
    else if (codes !== undefined && !told) letters += readCodes(codes, font);
    told = actual !== undefined || (told && (name ?? codes) !== undefined);
  }
  return withoutBlanks(letters);
}

/** Codes have as many digits as the font's own table gives them: two or four. */
function readCodes(codes: string, font: ReadonlyMap<string, string>): string {
  const digits = [...font.keys()][0]?.length ?? 2;
  const each = codes.match(new RegExp(`.{${digits}}`, "g")) ?? [];
  return each.map(code => font.get(code) ?? "").join("");
}

function lettersByCode(font: string, objects: Objects): Map<string, string> {
  const table = streamOf(/\/ToUnicode (\d+)/.exec(font)?.[1], objects);
  const letters = new Map<string, string>();
  for (const [, from = "", to, unicode = ""] of table.matchAll(
    /^<([\dA-F]+)>(?: <([\dA-F]+)>)? <([\dA-F]+)>$/gm,
  )) {
    const first = Number.parseInt(from, 16);
    const last = to === undefined ? first : Number.parseInt(to, 16);
    for (let code = first; code <= last; code += 1) {
      const hex = code.toString(16).toUpperCase().padStart(from.length, "0");
      letters.set(hex, fromUnicode(unicode, code - first));
    }
  }
  return letters;
}

function fromUnicode(hex: string, further = 0): string {
  const units = (hex.match(/.{4}/g) ?? []).map(unit => Number.parseInt(unit, 16));
  return String.fromCharCode(
    ...units.map((unit, at) => (at === units.length - 1 ? unit + further : unit)),
  );
}

function streamOf(id: string | undefined, objects: Objects): string {
  const body = objects.get(id ?? "") ?? "";
  const packed = /stream\n([\s\S]*)\nendstream/.exec(body)?.[1];
  return packed === undefined ? "" : inflateSync(Buffer.from(packed, "latin1")).toString("latin1");
}

/** Lines are broken and letters set apart as the page has room: only the letters can be compared. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s/g, "");
}
