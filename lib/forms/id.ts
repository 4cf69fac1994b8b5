import { z } from "zod";

/** What an address or a field names by its id, in small letters; null where it is no such id at all. */
export function idIn(value: unknown): string | null {
  const parsed = z.uuid().safeParse(value);
  return parsed.success ? parsed.data.toLowerCase() : null;
}

/** The version of a row as a page showed it, from 1; null where it is no such number. */
export function versionIn(value: unknown): number | null {
  const parsed = z.int().min(1).safeParse(value);
  return parsed.success ? parsed.data : null;
}
