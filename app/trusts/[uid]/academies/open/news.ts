import type { Words } from "@/lib/access";
import { say } from "@/lib/access";
import { countThem } from "@/lib/assessments/academy-asking/rules";

/** What has just been done, as a redirect puts it into the address. */
export function newsIn(
  query: Readonly<Record<string, unknown>>,
  { academy }: Words,
): string | null {
  const count = (value: unknown) =>
    countThem(Number(/^\d{1,3}$/.exec(String(value))?.[0] ?? 0), academy, say(academy, "many"));
  if ("asked" in query) return `${count(query.asked)} asked. Whoever speaks for them has a letter.`;
  if ("reminded" in query) return `${count(query.reminded)} reminded.`;
  if ("moved" in query)
    return `The day is moved for ${count(query.moved)}. Whoever speaks for them has a letter.`;
  if ("stays" in query)
    return "It is that day already, or they have sent meanwhile: nothing moved.";
  if ("nobody" in query)
    return "Nobody was written to: each is reminded once a day at most, and only until it has sent its view.";
  return "back" in query ? "Sent back. Whoever speaks for it has a letter." : null;
}
