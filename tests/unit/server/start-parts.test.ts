import { createServer } from "node:net";
import { expect, it } from "vitest";
import { fingerprint } from "@/lib/server/hash.mjs";
import { listenOn } from "@/lib/server/open-port";
import { publicFiles } from "@/lib/server/public-files";
import { readyText } from "@/lib/server/say-ready";
import { duration, root } from "@/lib/server/steps.mjs";

async function aTakenPort() {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return { port: address.port, release: () => new Promise(resolve => server.close(resolve)) };
}

async function listenOnce(wanted: number, isFixed: boolean) {
  const made: number[] = [];
  const make = (port: number) => {
    made.push(port);
    return createServer();
  };
  const found = await listenOn(make, wanted, "127.0.0.1", isFixed);
  if (found) await new Promise(resolve => found.server.close(resolve));
  return { port: found?.port, made };
}

it("a taken port is passed over for the next free one, unless somebody chose it", async () => {
  const { port, release } = await aTakenPort();

  const next = await listenOnce(port, false);
  const chosen = await listenOnce(port, true);
  await release();

  expect(next.port).toBeGreaterThan(port);
  expect(next.made.at(-1)).toBe(next.port);
  expect(chosen).toEqual({ port: undefined, made: [port] });
});

it("port 0 leaves the choice to the system", async () => {
  const { port, made } = await listenOnce(0, true);

  expect(port).toBeGreaterThan(0);
  expect(made).toEqual([port]);
});

it("the address is the last line, below who can sign in", () => {
  const text = readyText("http://127.0.0.1:3000", [
    { name: "Jo Bell", role: "Chair", email: "jo@trust.example", password: "a long password" },
  ]);

  expect(text.split("\n").at(-1)).toBe("Waymark is ready at http://127.0.0.1:3000");
  expect(text).toMatch(/Chair +Jo Bell +jo@trust\.example +a long password\n/);
});

it("where nobody is invented only the address is printed", () => {
  expect(readyText("http://127.0.0.1:3000", [])).toBe("Waymark is ready at http://127.0.0.1:3000");
});

it("files in public/ are known by their address", () => {
  expect(publicFiles(root)).toContain("/errors.css");
});

it("a fingerprint changes with names, bytes and settings, and with nothing else", () => {
  const one = fingerprint(["package.json", "no-such-file"], ["a"]);

  expect(fingerprint(["package.json"], ["a"])).toBe(one);
  expect(fingerprint(["package.json"], ["b"])).not.toBe(one);
  expect(fingerprint(["tsconfig.json"], ["a"])).not.toBe(one);
});

it.each([
  [400, "0.4 s"],
  [1_400, "1 s"],
  [99_000, "99 s"],
  [150_000, "2 min 30 s"],
])("%i ms are told as %s", (ms, told) => {
  expect(duration(ms)).toBe(told);
});
