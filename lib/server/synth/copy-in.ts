import type pg from "pg";

export type Cell = string | number | boolean | null;

/** A driver's connection, as far as it sends rows. */
interface Wire {
  readonly stream: NodeJS.WritableStream & { readonly writableNeedDrain: boolean };
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}

/** Bytes that are sent at a time. */
const CHUNK = 65_536;

/**
 * Sends rows by `COPY … FROM STDIN`, as fast as the database takes them.
 * @param onSent told how many rows have been sent so far
 * @returns how many there were
 */
export function copyIn(
  client: pg.Client,
  into: { readonly table: string; readonly columns: readonly string[] },
  rows: Iterable<readonly Cell[]>,
  onSent: (rows: number) => void = () => {},
): Promise<number> {
  const text = `COPY ${into.table} (${into.columns.join(", ")}) FROM STDIN`;
  return new Promise((resolve, reject) => {
    let failed: unknown = null;
    let sent = 0;
    // What the driver asks of a query; it queues this one behind those before.
    client.query({
      submit: (wire: Wire) => wire.query(text),
      handleCopyInResponse: (wire: Wire) => {
        sendAll(wire, rows, count => {
          sent = count;
          onSent(count);
        }).then(
          () => wire.endCopyFrom(),
          error => {
            failed = error;
            wire.sendCopyFail("the rows could not be made");
          },
        );
      },
      handleCommandComplete: () => {},
      handleReadyForQuery: () => (failed === null ? resolve(sent) : reject(failed)),
      handleError: (error: unknown) => {
        failed ??= error;
        reject(failed);
      },
    } as unknown as pg.Submittable);
  });
}

async function sendAll(
  wire: Wire,
  rows: Iterable<readonly Cell[]>,
  onSent: (rows: number) => void,
): Promise<void> {
  let held = "";
  let count = 0;
  for (const row of rows) {
    held += `${row.map(cellText).join("\t")}\n`;
    count += 1;
    if (held.length < CHUNK) continue;
    wire.sendCopyFromChunk(Buffer.from(held));
    held = "";
    onSent(count);
    if (wire.stream.writableNeedDrain) {
      await new Promise(resolve => wire.stream.once("drain", resolve));
    }
  }
  if (held !== "") wire.sendCopyFromChunk(Buffer.from(held));
  onSent(count);
}

/** A value in COPY's text format. */
export function cellText(cell: Cell): string {
  if (cell === null) return "\\N";
  if (typeof cell === "boolean") return cell ? "t" : "f";
  return String(cell).replace(/[\\\n\r\t]/g, letter => ESCAPED[letter] ?? letter);
}

const ESCAPED: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};
