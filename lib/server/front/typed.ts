import type { IncomingHttpHeaders } from "node:http";

/** Fields that people write in, by what their pages call them. Nothing else of a form is shown again. */
const WRITTEN: Readonly<Record<string, string>> = {
  reason: "Your reason",
  evidenceNote: "What shows it",
  minuteReference: "Minute reference",
  purpose: "What it is for",
};

export interface TypedText {
  readonly label: string;
  readonly text: string;
}

/**
 * What a person wrote in a form that could not be handled: an answer without it would lose it, since a
 * browser need not keep a form whose page may not be stored.
 */
export async function typedTexts(
  headers: IncomingHttpHeaders,
  body: Buffer | undefined,
): Promise<TypedText[]> {
  const type = headers["content-type"] ?? "";
  if (body === undefined || !/^(multipart\/form-data|application\/x-www-form)/i.test(type))
    return [];
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } })
    .formData()
    .catch(() => new FormData());
  return Object.entries(WRITTEN).flatMap(([name, label]) => {
    const text = form.get(name);
    return typeof text === "string" && text.trim() !== "" ? [{ label, text }] : [];
  });
}
