import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { FaultNote } from "@/lib/access";
import { describeFault } from "@/lib/server/faults";
import { faultKeeper } from "@/lib/server/keep-faults";

const dist = mkdtempSync(join(tmpdir(), "waymark-routes-"));
const ROUTES = [
  "/",
  "/trusts/[uid]",
  "/trusts/[uid]/[cycle]/check",
  "/trusts/[uid]/[cycle]/[step]",
];
const manifest = Object.fromEntries(ROUTES.map(route => [`${route}/page`, route]));
writeFileSync(join(dist, "app-path-routes-manifest.json"), JSON.stringify(manifest));
afterAll(() => rmSync(dist, { recursive: true }));

const FAILED = {
  requestId: "abcdefghijkl",
  method: "GET",
  path: "/trusts/2053",
  status: 500,
  name: "TypeError",
  code: null,
  digest: null,
};

function aKeeper(record?: (note: FaultNote) => Promise<void>) {
  const kept: FaultNote[] = [];
  const told: string[] = [];
  const log = { info: () => {}, error: (_: object, message: string) => void told.push(message) };
  const write = record ?? (async note => void kept.push(note));
  return { keep: faultKeeper(dist, log, write), kept, told };
}

describe("a failure is kept under the address that was built, not the one that was asked", () => {
  it.each([
    ["/", "/"],
    ["/trusts/2053", "/trusts/[uid]"],
    ["/trusts/2053/2026-27/check", "/trusts/[uid]/[cycle]/check"],
    ["/trusts/2053/2026-27/what-somebody-typed", "/trusts/[uid]/[cycle]/[step]"],
    ["/what/somebody/typed/here/of/all/places", "/-"],
    ["/trusts/2053/", "/-"],
  ])("%s is %s", (path, route) => {
    const { keep, kept } = aKeeper();
    keep({ ...FAILED, path });
    expect(kept).toMatchObject([{ route }]);
    expect(JSON.stringify(kept)).not.toContain("typed");
  });
});

it("leaves out what is no name, code or digest", () => {
  const { keep, kept } = aKeeper();
  const odd = { name: "our board", code: "worried about", digest: "the CEO", method: "M-SEARCH" };
  keep({ ...FAILED, ...odd });
  expect(kept).toMatchObject([{ name: "Error", code: null, digest: null, method: "GET" }]);
});

it("never fails itself: where it cannot be kept, the log says so", async () => {
  const { keep, told } = aKeeper(() => Promise.reject(new Error("down")));
  keep(FAILED);
  await new Promise(resolve => setImmediate(resolve));
  expect(told).toEqual(["a failure could not be kept"]);
});

it("keeps few at once, so that a storm of failures is no storm of writes", async () => {
  const writing: (() => void)[] = [];
  const { keep } = aKeeper(() => new Promise(resolve => writing.push(resolve)));
  for (let nth = 0; nth < 20; nth++) keep(FAILED);
  expect(writing).toHaveLength(4);
  for (const end of writing) end();
  await new Promise(resolve => setImmediate(resolve));
  keep(FAILED);
  expect(writing).toHaveLength(5);
});

it("tells Postgres's own code of a failed statement, and no word of it", () => {
  const cause = { originalCode: "42P01", originalMessage: 'relation "rating" does not exist' };
  const error = Object.assign(new Error("a whole query"), {
    code: "P2010",
    meta: { driverAdapterError: { cause } },
  });
  const fault = describeFault(error, false);
  expect(fault).toMatchObject({ name: "Error", code: "P2010", sql: "42P01" });
  expect(JSON.stringify(fault)).not.toMatch(/whole query|relation/);
});
