import { z } from "zod";

/** What an address or a field names by its id, in small letters; null where it is no such id at all. */
export function idIn(value: unknown): string | null {
  const parsed = z.uuid().safeParse(value);
  return parsed.success ? parsed.data.toLowerCase() : null;
}
