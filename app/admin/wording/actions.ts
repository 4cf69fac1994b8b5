"use server";

import { redirect } from "next/navigation";
import { requirePermission } from "@/lib/access/gates";
import { type FormState, parseForm } from "@/lib/forms";
import { loadWording } from "@/lib/register/wording/commands";
import { readDocument } from "@/lib/register/wording/importer/read-document";
import { DOCUMENT_MAX, sayFaults, sayFound } from "@/lib/register/wording/rules";
import { wordingForm } from "@/lib/register/wording/schema";

/** Reads the published document and puts its words in place of those that were there. */
export async function loadWordingAction(_: FormState, form: FormData): Promise<FormState> {
  const grant = await requirePermission("platform", "wording:load");
  if (grant === null) return { code: "forbidden", problem: "An administrator loads the document." };

  const parsed = parseForm(wordingForm, form);
  if (!parsed.ok) return parsed.state;
  const { document } = parsed.value;
  // One byte more than is read is enough to know that it is too large.
  const bytes = await document.slice(0, DOCUMENT_MAX + 1).arrayBuffer();
  const read = readDocument(new Uint8Array(bytes), "rsc-2015-08");
  if (!read.ok) {
    const { faults, found } = read.detail;
    const count = found === null ? "" : ` Found: ${sayFound(found)}.`;
    const problem = `Nothing was loaded. ${sayFaults(faults)}${count}`;
    return { code: "invalid", errors: { document: problem } };
  }
  const { value } = await loadWording(grant, read.value);
  return redirect(`/admin/wording?${value === "loaded" ? "loaded" : "unchanged"}`);
}
