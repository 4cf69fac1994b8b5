import { createWriteStream } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { Readable, type Readable as Stream } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { Busboy } from "@fastify/busboy";
import { type Done, done, plainName, type Refused, readDay, refused } from "../../forms";
import { MAX_FILES, MAX_UPLOAD } from "../jobs/rules";
import type { Upload } from "../jobs/schema";
import { whyNotCsv } from "./decode";

/** `cut`: it did not arrive whole. `form`: it is not our form. `not-a-csv` says which and why. */
export type UploadRefusal =
  | Refused<"cut" | "form" | "nothing" | "day" | "too-many">
  | Refused<"not-a-csv", { sentence: string; upload: Upload }>;

const DAY_PARTS = ["asAt-day", "asAt-month", "asAt-year"] as const;
const PART = 20;

/** Enough to tell a CSV from what it is not. Bytes. */
const BEGINNING = 64 * 1024;

/**
 * Writes a form's files to a folder as they come, a piece at a time, and reads its few fields. The
 * files lie there by their numbers: 0, 1, 2 and so on. Judges only how each file begins.
 */
export async function receiveFiles(
  body: ReadableStream<Uint8Array> | null,
  contentType: string,
  folder: string,
): Promise<Done<Upload> | UploadRefusal> {
  if (body === null) return refused("form");
  const form = new Form(folder);
  try {
    await pipeline(Readable.fromWeb(body), form.parser(contentType));
    await Promise.all(form.writing);
  } catch {
    await form.giveUp();
    return refused("cut");
  }
  if (form.isTooMany) return refused("too-many");
  if (form.isStrange) return refused("form");
  const files = form.files.map(({ name, size }) => ({ name, size }));
  if (files.length === 0) return refused("nothing");
  const asAt = form.day();
  if (asAt === undefined) return refused("day");
  for (const [at, { name }] of files.entries()) {
    const why = whyNotCsv(await beginningOf(join(folder, String(at))));
    if (why) return refused("not-a-csv", { sentence: `${name} ${why}.`, upload: { files, asAt } });
  }
  return done({ files, asAt });
}

class Form {
  readonly writing: Promise<void>[] = [];
  readonly files: { name: string; size: number }[] = [];
  /** It has a field that our form has not, or one twice. */
  isStrange = false;
  isTooMany = false;
  private readonly fields = new Map<string, string>();
  private readonly streams: Stream[] = [];

  constructor(private readonly folder: string) {}

  parser(contentType: string) {
    const parser = new Busboy({
      headers: { "content-type": contentType },
      isPartAFile: (_, type, name) => name !== undefined || type === "application/octet-stream",
      limits: {
        fieldNameSize: 40,
        fieldSize: PART,
        fields: DAY_PARTS.length,
        fileSize: MAX_UPLOAD,
        files: MAX_FILES,
        // More than fields and files may be, so that it is told which of the two is too much.
        parts: 2 * MAX_FILES,
        headerPairs: 20,
      },
    });
    parser.on("field", (name, value, nameCut, valueCut) => {
      const isOurs = DAY_PARTS.some(part => part === name) && !nameCut && !valueCut;
      if (!isOurs || this.fields.has(name)) this.isStrange = true;
      this.fields.set(name, value);
    });
    parser.on("file", (field, stream, name) => this.take(field, stream, name));
    parser.on("filesLimit", () => {
      this.isTooMany = true;
    });
    for (const limit of ["partsLimit", "fieldsLimit"] as const) {
      parser.on(limit, () => {
        this.isStrange = true;
      });
    }
    return parser;
  }

  private take(field: string, stream: Stream, given: string | undefined): void {
    // A form whose file field was left empty sends a file without a name.
    if (field !== "files" || !given) {
      if (field !== "files") this.isStrange = true;
      stream.resume();
      return;
    }
    const file = { name: plainName(given), size: 0 };
    const path = join(this.folder, String(this.files.length));
    this.files.push(file);
    this.streams.push(stream);
    stream.on("data", (chunk: Buffer) => {
      file.size += chunk.length;
    });
    const written = pipeline(stream, createWriteStream(path, { flags: "wx", mode: 0o600 }));
    // Told by whoever waits for all of them.
    written.catch(() => undefined);
    this.writing.push(written);
  }

  /** A file that was begun ends by itself only where its end has come. */
  async giveUp(): Promise<void> {
    for (const stream of this.streams) stream.destroy();
    await Promise.allSettled(this.writing);
  }

  /** yyyy-mm-dd; null where nothing was typed, undefined where there is no such day. */
  day(): string | null | undefined {
    const [day = "", month = "", year = ""] = DAY_PARTS.map(part =>
      (this.fields.get(part) ?? "").trim(),
    );
    if (`${day}${month}${year}` === "") return null;
    return readDay(day, month, year)?.toISOString().slice(0, 10);
  }
}

async function beginningOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
