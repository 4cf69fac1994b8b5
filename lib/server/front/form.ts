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
    return groups(await parts(type, body), isCall).every(([prefix, group]) =>
      areSound(group, prefix),
    );
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

function areSound(group: Map<string, unknown>, prefix: string): boolean {
  for (const value of group.values()) {
    if (typeof value !== "string") continue;
    JSON.parse(value, (_key, inner) => {
      if (typeof inner === "string") requireTarget(inner, name => group.has(prefix + name));
      return inner;
    });
  }
  return true;
}

/** "$", a letter or none, and the number of a part in base 16, as React writes what is not plain JSON. */
const reference = /^\$[@hQWiBAOoUSsLlGgMmVRrXx]?([0-9a-f]+)(:|$)/;

/** Kinds that cannot be read without a part: a call's own leftovers, and whole numbers that are none. */
const unreadable = /^\$(T|n(?!-?\d{1,300}$))/;

function requireTarget(text: string, exists: (name: string) => boolean): void {
  const number = reference.exec(text)?.[1];
  const isDangling = number !== undefined && !exists(String(Number.parseInt(number, 16)));
  if (isDangling || unreadable.test(text)) throw new Error("a reference to nothing");
}

function utf8(body: Buffer): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(body);
}
