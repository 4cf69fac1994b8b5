import { gzipSync } from "node:zlib";
import type { Target } from "./load";

export async function ask({ url, cookie }: Target): Promise<string> {
  const headers = cookie === null ? {} : { cookie };
  const response = await fetch(url, { headers, redirect: "manual" });
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
  return response.text();
}

/** Addresses of the scripts that a browser of today loads with a page. */
export function scriptsOf(html: string): string[] {
  const tags = html.match(/<script\b[^>]*>/g) ?? [];
  const wanted = tags.filter(tag => !/\bnomodule\b/i.test(tag));
  return [...new Set(wanted.flatMap(tag => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []))];
}

/** A page's markup without what differs from one answer to the next, or from page to twin. */
export function markupOf(html: string): string {
  const body = /<body>(.*?)<script/s.exec(html)?.[1] ?? "";
  // React counts ids and forms by where they stand; the twin stands two folders deeper.
  return body
    .replaceAll(/_R_[0-9a-z]*_/g, "_R_")
    .replaceAll(/(name="\$ACTION_KEY" value=)"[^"]*"/g, "$1");
}

/** Sizes of scripts as they travel, each asked for once. */
export function scriptWeigher(origin: string): (html: string) => Promise<number> {
  const known = new Map<string, number>();
  const weigh = async (address: string) => {
    const response = await fetch(new URL(address, origin));
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return gzipSync(new Uint8Array(await response.arrayBuffer())).length;
  };
  return async html => {
    let sum = 0;
    for (const address of scriptsOf(html)) {
      const bytes = known.get(address) ?? (await weigh(address));
      known.set(address, bytes);
      sum += bytes;
    }
    return sum;
  };
}
