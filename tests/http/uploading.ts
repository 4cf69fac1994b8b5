import { type Answer, type Ask, askAt } from "../support/http-ask";

/** Where the files of an extract are sent. */
export const UPLOAD = "/admin/register/upload/files";

/** What a browser sends that has chosen files, and whatever fields are given. */
export function filesForm(
  files: Readonly<Record<string, string | Buffer>>,
  fields: Readonly<Record<string, string>> = {},
) {
  const boundary = "----WebKitFormBoundary0123456789abcdef";
  const part = (head: string, body: string | Buffer) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
    Buffer.from(body),
    Buffer.from("\r\n"),
  ];
  const body = Buffer.concat([
    ...Object.entries(fields).flatMap(([name, value]) => part(`name="${name}"`, value)),
    ...Object.entries(files).flatMap(([name, text]) =>
      part(`name="files"; filename="${name}"`, text),
    ),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  return { type: `multipart/form-data; boundary=${boundary}`, body };
}

/** Sends files as a script does; a person's browser would accept text/html. */
export function postFiles(
  origin: string,
  path: string,
  { cookie, headers }: Pick<Ask, "cookie" | "headers">,
  { type, body } = filesForm({ "academies.csv": "<!doctype html>" }),
): Promise<Answer> {
  const usual = { Origin: origin, Accept: "application/json", "Content-Type": type };
  return askAt(origin, path, { method: "POST", headers: { ...usual, ...headers }, body, cookie });
}
