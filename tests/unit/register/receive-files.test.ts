import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { receiveFiles } from "@/lib/register/importer/receive-files";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "waymark-receive-"));
});
afterEach(() => rm(folder, { recursive: true }));

const TYPE = "multipart/form-data; boundary=x";
const file = (name: string, text: string, field = "files") =>
  `--x\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\n${text}\r\n`;
const field = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const END = "--x--\r\n";

function receive(body: string, type = TYPE) {
  const pieces = Array.from({ length: Math.ceil(body.length / 7) }, (_, at) =>
    Buffer.from(body.slice(at * 7, at * 7 + 7)),
  );
  const stream = Readable.toWeb(Readable.from(pieces)) as ReadableStream<Uint8Array>;
  return receiveFiles(stream, type, folder);
}

const day = (d: string, m: string, y: string) =>
  field("asAt-day", d) + field("asAt-month", m) + field("asAt-year", y);

describe("files of a form", () => {
  it("lie in the folder by their numbers, byte for byte, for nobody else to read", async () => {
    const answer = await receive(
      `${day("2", "9", "2019")}${file("a.csv", "a,b\r\n1,2")}${file("b.csv", "c,d")}${END}`,
    );
    expect(answer).toEqual({
      ok: true,
      value: {
        files: [
          { name: "a.csv", size: 8 },
          { name: "b.csv", size: 3 },
        ],
        asAt: "2019-09-02",
      },
    });
    expect(await readFile(join(folder, "0"), "utf8")).toBe("a,b\r\n1,2");
    expect(await readFile(join(folder, "1"), "utf8")).toBe("c,d");
  });

  it("may come without a day", async () => {
    const answer = await receive(`${day("", " ", "")}${file("a.csv", "a,b")}${END}`);
    expect(answer).toMatchObject({ ok: true, value: { asAt: null } });
  });

  it.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\\\Users\\\\jo\\\\a.csv", "a.csv"],
    ["a\u202Evsc.exe.csv", "avsc.exe.csv"],
    ["x".repeat(300), "x".repeat(120)],
  ])("named %j are called %j and lie where they should", async (name, called) => {
    const answer = await receive(`${file(name, "a,b")}${END}`);
    expect(answer).toMatchObject({ ok: true, value: { files: [{ name: called }] } });
    expect(await readdir(folder)).toEqual(["0"]);
  });
});

describe("a form is refused", () => {
  const many = Array.from({ length: 21 }, (_, nth) => file(`${nth}.csv`, "a,b")).join("");
  it.each([
    ["without a file", day("2", "9", "2019") + END, "nothing"],
    ["whose file was left empty", file("", "") + END, "nothing"],
    ["of a day that there is not", day("31", "2", "2019") + file("a.csv", "a,b") + END, "day"],
    ["of half a day", day("31", "", "") + file("a.csv", "a,b") + END, "day"],
    ["with more than twenty files", many + END, "too-many"],
    ["whose file is called ..", file("..", "a,b") + END, "nothing"],
    ["with a field of its own", field("role", "x") + file("a.csv", "a,b") + END, "form"],
    ["with a field twice", field("asAt-day", "1").repeat(2) + file("a.csv", "a,b") + END, "form"],
    [
      "with a field too long",
      field("asAt-day", "1".repeat(30)) + file("a.csv", "a,b") + END,
      "form",
    ],
    ["with a file in another field", file("a.csv", "a,b", "evidence") + END, "form"],
    ["with __proto__", field("__proto__", "x") + file("a.csv", "a,b") + END, "form"],
    ["that ends inside a file", file("a.csv", "a,b").slice(0, -3), "cut"],
    ["that ends before its boundary", file("a.csv", "a,b"), "cut"],
    ["that is no form at all", "a,b\r\n1,2", "cut"],
    ["with nothing in it", "", "cut"],
  ])("%s", async (_, body, reason) => {
    expect(await receive(body)).toMatchObject({ ok: false, reason });
  });

  it.each(["multipart/form-data", "text/csv", ""])("of the type %j", async type => {
    expect(await receive(file("a.csv", "a,b") + END, type)).toMatchObject({
      ok: false,
      reason: "cut",
    });
  });

  it("where its body fails on the way", async () => {
    const broken = Readable.from(
      (function* () {
        yield Buffer.from(file("a.csv", "a,b"));
        throw new Error("gone");
      })(),
    );
    const body = Readable.toWeb(broken) as ReadableStream<Uint8Array>;
    expect(await receiveFiles(body, TYPE, folder)).toMatchObject({ ok: false, reason: "cut" });
  });

  it("without a body", async () => {
    expect(await receiveFiles(null, TYPE, folder)).toMatchObject({ ok: false, reason: "form" });
  });
});

it.each([
  ["a zip", "x.zip", "PK\u0003\u0004", /x\.zip is a zip archive/],
  ["a web page", "a.csv", "<html>", /a\.csv is a web page/],
  ["an empty file", "a.csv", "", /a\.csv is empty/],
])("%s is told by its beginning", async (_, name, text, says) => {
  const answer = await receive(`${file("ok.csv", "a,b")}${file(name, text)}${END}`);
  expect(answer).toMatchObject({ ok: false, reason: "not-a-csv" });
  expect(answer).toMatchObject({ detail: { sentence: expect.stringMatching(says) } });
});
