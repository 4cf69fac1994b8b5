/** A file's own name: no folders, nothing that hides or turns text, no longer than a line. */
export function plainName(given: string): string {
  const own = given.split(/[\\/]/).at(-1) ?? "";
  const plain = own.replace(/\p{C}|\p{Zl}|\p{Zp}/gu, "").trim();
  return plain.slice(-120) || "a file without a name";
}
