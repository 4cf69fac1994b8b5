import { fromBufferPromise, type ZipFile } from "yauzl";
import { type Done, done, plainName, type Refused, refused } from "../../forms";

const MB = 1024 * 1024;
/** Bytes of one file; the front, the form and the database hold the same. */
export const FILE_MAX = 5 * MB;

/** What evidence may be as a file, by its content alone: the ending we give it and what it is served as. */
export const FILE_KINDS = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  png: "image/png",
  jpg: "image/jpeg",
} as const;
export type FileKind = keyof typeof FILE_KINDS;

/** What is wrong with a file, in words for whoever chose it. */
export const FILE_FAULTS = {
  empty: "The file is empty",
  "too-large": "The file can be up to 5 MB",
  unknown:
    "The file must be a PDF, a Word, Excel or PowerPoint file, or a PNG or JPEG picture. What is in it is none of these",
  old: "The file is of an older Office, or asks for a password. Save it as .docx, .xlsx or .pptx without a password",
  password: "The file asks for a password, so others could not open it. Save it without one",
  macros: "The file has macros in it. Save it without them",
  program: "The file would run something when it is opened. Print it to a new PDF",
  damaged: "The file is damaged, or is not what it says it is. Save it again",
  unpacks: "The file unpacks to far more than a document would. Save it again, or split it",
} as const;
export type FileFault = keyof typeof FILE_FAULTS;

export interface JudgedFile {
  /** The name people know it by, ending as its content does. */
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

type Judged = FileKind | FileFault;

/** Takes a file for what it contains, whatever it is called. Nothing of it is ever unpacked or run. */
export async function judgeFile(
  given: string,
  content: Buffer,
): Promise<Done<JudgedFile> | Refused<FileFault>> {
  const judged = await judge(content);
  if (isFault(judged)) return refused(judged);
  return done({ name: nameFor(given, judged), mediaType: FILE_KINDS[judged], content });
}

function isFault(judged: Judged): judged is FileFault {
  return Object.hasOwn(FILE_FAULTS, judged);
}

/** "plan.exe" that is a Word document is called "plan.exe.docx": it opens as what it is. */
function nameFor(given: string, kind: FileKind): string {
  const plain = plainName(given).replaceAll('"', "'");
  const stem = plain.replace(new RegExp(`\\.(${kind}${kind === "jpg" ? "|jpeg" : ""})$`, "i"), "");
  return `${stem.slice(-110) || "file"}.${kind}`;
}

async function judge(content: Buffer): Promise<Judged> {
  if (content.length === 0) return "empty";
  if (content.length > FILE_MAX) return "too-large";
  if (content.subarray(0, 5).equals(PDF)) return judgePdf(content);
  if (content.subarray(0, 8).equals(PNG)) return endsWith(content, PNG_END) ? "png" : "damaged";
  if (content.subarray(0, 3).equals(JPEG)) return hidesArchive(content) ? "damaged" : "jpg";
  if (content.subarray(0, 4).equals(ZIP)) return judgeOffice(content);
  return content.subarray(0, 8).equals(OLD_OFFICE) ? "old" : "unknown";
}

const PDF = Buffer.from("%PDF-");
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PNG_END = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const ZIP_END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const OLD_OFFICE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

function endsWith(content: Buffer, end: Buffer): boolean {
  return content.subarray(-end.length).equals(end);
}

/** An archive is read from its end: one behind a picture makes a file of two kinds. */
function hidesArchive(content: Buffer): boolean {
  return content.subarray(-(65_535 + 22)).includes(ZIP_END);
}

/** Said in clear. What is packed away in streams is its reader's business: it is never opened here. */
const PROGRAM = /\/(JavaScript|Launch)\b/;

function judgePdf(content: Buffer): Judged {
  const text = content.toString("latin1");
  if (!text.slice(-2_048).includes("%%EOF") || hidesArchive(content)) return "damaged";
  if (/\/Encrypt\b/.test(text)) return "password";
  return PROGRAM.test(text) ? "program" : "pdf";
}

/** Of an Office file: entries, and the bytes they say they unpack to. */
const MOST_ENTRIES = 2_000;
const MOST_UNPACKED = 200 * MB;
/** The list of its parts, and the most that is ever unpacked of it. Bytes. */
const PARTS = "[Content_Types].xml";
const MOST_PARTS = MB;

const MAIN_PART = [
  ["docx", "wordprocessingml.document.main+xml"],
  ["xlsx", "spreadsheetml.sheet.main+xml"],
  ["pptx", "presentationml.presentation.main+xml"],
] as const;

async function judgeOffice(content: Buffer): Promise<Judged> {
  try {
    const archive = await fromBufferPromise(content, { lazyEntries: true, strictFileNames: true });
    return await judgeEntries(archive);
  } catch {
    // Broken, cut, a path that leads out of it, sizes that cannot be.
    return "damaged";
  }
}

async function judgeEntries(archive: ZipFile): Promise<Judged> {
  if (archive.entryCount > MOST_ENTRIES) return "unpacks";
  let unpacked = 0;
  let parts: string | null = null;
  for await (const entry of archive.eachEntry()) {
    unpacked += entry.uncompressedSize;
    if (unpacked > MOST_UNPACKED) return "unpacks";
    if (entry.isEncrypted()) return "password";
    if (isLink(entry.externalFileAttributes)) return "damaged";
    if (/vbaProject|\.(bas|exe|dll|js|vbs|hta|jar)$/i.test(entry.fileName)) return "macros";
    if (entry.fileName !== PARTS) continue;
    if (parts !== null || entry.uncompressedSize > MOST_PARTS) return "damaged";
    parts = await textOf(await archive.openReadStreamPromise(entry));
  }
  if (parts === null) return "unknown";
  // A document has no use for entities; a reader that resolves them could be led elsewhere.
  if (/<!(DOCTYPE|ENTITY)/i.test(parts)) return "damaged";
  if (/macroEnabled/i.test(parts)) return "macros";
  return MAIN_PART.find(([, type]) => parts.includes(type))?.[0] ?? "unknown";
}

/** The file mode that some systems keep beside an entry. */
function isLink(attributes: number): boolean {
  return ((attributes >>> 16) & 0o170000) === 0o120000;
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
