import type { IncomingHttpHeaders } from "node:http";

/**
 * Next answers a body that it cannot decode with 500, as if we had failed. This looks first:
 * is the form whole, is every argument JSON, does every reference point at a part that is there.
 */
export async function isReadable(headers: IncomingHttpHeaders, body: Buffer): Promise<boolean> {
  const isCall = headers["next-action"] !== undefined;
  const type = headers["content-type"] ?? "";
  try {
    if (/^application\/json/i.test(type)) {
      JSON.parse(utf8(body));
      return true;
    }
    if (/^text\/plain/i.test(type)) return isCall && areSound(new Map([["0", utf8(body)]]), "");
    if (!/^multipart\//i.test(type)) return true;
    const all = await parts(type, body);
    // Next waits for the first part of a call, and fails where none comes.
    if (isCall && !all.has("0")) return false;
    return groups(all, isCall).every(([prefix, group]) => areSound(group, prefix));
  } catch {
    return false;
  }
}

async function parts(type: string, body: Buffer): Promise<Map<string, unknown>> {
  const form = await new Response(new Uint8Array(body), {
    headers: { "content-type": type },
  }).formData();
  return new Map(form.entries());
}

/** The parts that hold arguments: numbered ones of a call, and "$ACTION_n:m" of a form without scripts. */
function groups(all: Map<string, unknown>, isCall: boolean) {
  const found = new Map<string, Map<string, unknown>>();
  for (const [name, value] of all) {
    const [, prefix = ""] = /^(\$ACTION_\w*:)?\d+$/.exec(name) ?? [undefined, "none"];
    if (prefix === "none" || (prefix === "" && !isCall)) continue;
    found.set(prefix, (found.get(prefix) ?? new Map()).set(name, value));
  }
  return [...found];
}

/** Whether every part is JSON that React's own reader comes to the end of. */
function areSound(group: Map<string, unknown>, prefix: string): boolean {
  const leads = new Map<string, Set<string>>();
  for (const [name, value] of group) {
    if (typeof value !== "string") continue;
    const targets = new Set<string>();
    leads.set(name, targets);
    walk(JSON.parse(value), [], (text, at) => {
      const target = targetOf(text, prefix);
      if (target === undefined) return;
      if (!group.has(target.name)) throw new Error("a reference to nothing");
      // Within a part React says so where the same thing stands twice.
      const isWithin = target.name === name && target.path.length > 0;
      if (isWithin && target.path.every((part, index) => part === at[index]))
        throw new Error("a thing that holds itself");
      if (!isWithin) targets.add(target.name);
    });
  }
  return [...leads.keys()].every(name => !leadsBack(name, leads));
}

/** Deeper than anything a page sends; a reader without end would run out of room. */
const FLOORS = 100;

function walk(
  value: unknown,
  at: readonly string[],
  see: (text: string, at: readonly string[]) => void,
): void {
  if (at.length > FLOORS) throw new Error("too deep");
  if (typeof value === "string") see(value, at);
  else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) walk(inner, [...at, name], see);
  }
}

/** "$", a letter or none, and the number of a part in base 16, as React writes what is not plain JSON. */
const reference = /^\$[@hQWiBAOoUSsLlGgMmVRrXx]?([0-9a-f]+)(?:$|:(.*))/s;

/** Kinds that cannot be read without a part: a call's own leftovers, and whole numbers that are none. */
const unreadable = /^\$(T|n(?!-?\d{1,300}$))/;

/** Parts of every thing: a way through them leads out of what was sent. */
const INHERITED = ["__proto__", "constructor", "prototype", "then"];

interface Target {
  readonly name: string;
  readonly path: readonly string[];
}

function targetOf(text: string, prefix: string): Target | undefined {
  if (unreadable.test(text)) throw new Error("a reference to nothing");
  const [, number, way] = reference.exec(text) ?? [];
  if (number === undefined) return undefined;
  const path = way === undefined ? [] : way.split(":");
  if (path.some(part => INHERITED.includes(part))) throw new Error("a way out");
  return { name: prefix + String(Number.parseInt(number, 16)), path };
}

/** Whether one comes back to where one began. */
function leadsBack(name: string, leads: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set<string>();
  const left = [...(leads.get(name) ?? [])];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next === name) return true;
    if (!seen.has(next)) left.push(...(leads.get(next) ?? []));
    seen.add(next);
  }
  return false;
}

function utf8(body: Buffer): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(body);
}
