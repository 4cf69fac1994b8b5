import { isAscii, isUtf8 } from "node:buffer";

export type Encoding = "ASCII" | "UTF-8" | "UTF-8 with BOM" | "UTF-16" | "Windows-1252";

/**
 * Bytes as text. Official files come in ASCII, UTF-8 with and without a mark, and Windows-1252;
 * every byte means something in the last, so it is what remains when the bytes are not UTF-8.
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf]) && isUtf8(bytes)) {
    return { text: new TextDecoder("utf-8").decode(bytes), encoding: "UTF-8 with BOM" };
  }
  if (startsWith(bytes, [0xff, 0xfe])) {
    return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "UTF-16" };
  }
  if (startsWith(bytes, [0xfe, 0xff])) {
    return { text: new TextDecoder("utf-16be").decode(bytes), encoding: "UTF-16" };
  }
  if (isAscii(bytes)) return { text: new TextDecoder("utf-8").decode(bytes), encoding: "ASCII" };
  if (isUtf8(bytes)) return { text: new TextDecoder("utf-8").decode(bytes), encoding: "UTF-8" };
  return { text: fromWindows1252(bytes), encoding: "Windows-1252" };
}

/** What the bytes 0x80 to 0x9F mean; elsewhere Windows-1252 is Latin-1. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node 20's own decoder for "windows-1252" reads Latin-1: it loses every ’ and –. */
function fromWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin.replace(/[\u0080-\u009f]/g, letter => HIGH[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** The reason why bytes are no text of any kind, or undefined where they may be some. */
export function whyNotText(bytes: Uint8Array, wanted = "plain text"): string | undefined {
  if (bytes.length === 0) return "is empty";
  const kind = SIGNATURES.find(({ start }) => startsWith(bytes, start));
  if (kind) return `is ${kind.name}, not ${wanted}`;
  const { text, encoding } = decode(bytes);
  if (text.trim() === "") return "holds only blanks";
  if (encoding !== "UTF-16" && text.includes("\0")) return `is a binary file, not ${wanted}`;
  return undefined;
}

/** The reason why bytes are no CSV, or undefined where they may be one. */
export function whyNotCsv(bytes: Uint8Array): string | undefined {
  const why = whyNotText(bytes, "a CSV");
  if (why !== undefined) return why;
  const { text } = decode(bytes);
  if (/^\s*</.test(text)) return `is a web page${titleOf(text)}, not a CSV`;
  if (/^\s*[{[]/.test(text)) return "is JSON, not a CSV";
  return undefined;
}

const SIGNATURES = [
  { name: "a zip archive or a spreadsheet", start: [0x50, 0x4b, 0x03, 0x04] },
  { name: "an old spreadsheet", start: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: "a compressed file", start: [0x1f, 0x8b] },
  { name: "a PDF", start: [0x25, 0x50, 0x44, 0x46] },
];

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function titleOf(html: string): string {
  const title = /<title[^>]*>([^<]{1,80})/i.exec(html)?.[1]?.trim();
  return title ? ` (“${title}”)` : "";
}
