/** A table as a file that spreadsheets open. */
export function csvAnswer(name: string, csv: string): Response {
  const content = new TextEncoder().encode(csv);
  return fileAnswer({ name: `${name}.csv`, mediaType: "text/csv; charset=utf-8", content });
}

/** A file as it is handed out: to be kept and never shown in the page, as what we found it to be. */
export function fileAnswer(file: {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array<ArrayBuffer>;
}): Response {
  const plain = file.name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  return new Response(file.content, {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      "Cache-Control": "no-store",
    },
  });
}
