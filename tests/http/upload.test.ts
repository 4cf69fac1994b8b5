import { readdirSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { type Answer, askAt } from "../support/http-ask";
import { worldTables } from "../support/http-tables";
import { aRegister } from "../unit/register/register-files";
import { filesForm, postFiles, UPLOAD } from "./uploading";

const { origin, cookies } = inject("served");
const tables = worldTables();
afterEach(() => tables.restore());

const cookie = cookies.administrator;
const PERSON = { Accept: "text/html" };
const DAY = { "asAt-day": "2", "asAt-month": "9", "asAt-year": "2019" };
const CSV = { "academies.csv": "URN,LA (code)\r\n1,370\r\n" };

const send = (form = filesForm(CSV, DAY), headers = {}) =>
  postFiles(origin, UPLOAD, { cookie, headers }, form);
const codeOf = ({ status, body }: Answer) => [status, JSON.parse(body).error?.code];

/** Folders of uploads that were not there when the test began. */
let before: readonly string[];
const folders = () => readdirSync(tmpdir()).filter(name => name.startsWith("waymark-upload-"));
beforeEach(() => {
  before = folders();
});
const expectNothingLeft = () =>
  expect
    .poll(() => folders().filter(name => !before.includes(name)), { timeout: 10_000 })
    .toEqual([]);

describe("a form that cannot be taken is refused, and nothing is written", () => {
  const two = filesForm(CSV, { ...DAY, role: "administrator" });
  const many = Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`${n}.csv`, "a,b"]));
  const short = filesForm(CSV, DAY);
  const cut = { ...short, body: short.body.subarray(0, -20) };

  test.each([
    ["without a file", filesForm({}, DAY), 422, "upload", "nothing", "Choose the files"],
    [
      "of no real day",
      filesForm(CSV, { ...DAY, "asAt-month": "13" }),
      422,
      "upload",
      "day",
      "real",
    ],
    ["of too many files", filesForm(many, DAY), 422, "upload", "too-many", "20 files or fewer"],
    ["with a field it has not", two, 400, "invalid", "form", "has changed"],
    ["cut before its boundary", cut, 422, "upload", "cut", "did not arrive whole"],
  ] as const)("%s", async (_, form, status, code, problem, words) => {
    expect(codeOf(await send(form))).toEqual([status, code]);
    const led = await send(form, PERSON);
    const to = `/admin/register/upload?problem=${problem}`;
    expect([led.status, led.headers.location]).toEqual([303, to]);
    const page = await askAt(origin, to, { cookie });
    expect(page.body).toContain("There is a problem");
    expect(page.body).toContain(words);
    expect(await tables.changed()).toEqual([]);
    await expectNothingLeft();
  });

  test.each([
    ["another kind of body", { type: "text/csv", body: Buffer.from("a,b") }, 415],
    ["no type at all", { type: "", body: Buffer.from("a,b") }, 415],
    ["a form without a boundary", { type: "multipart/form-data", body: Buffer.from("a") }, 422],
  ])("%s", async (_, form, status) => {
    expect((await send(form)).status).toBe(status);
    expect(await tables.changed()).toEqual([]);
    await expectNothingLeft();
  });

  test("one that says it is over 100 MB, before any of it is sent", async () => {
    const headers = { "Content-Length": String(101 * 1024 * 1024) };
    const answer = await postFiles(origin, UPLOAD, { cookie, headers });
    expect(codeOf(answer)).toEqual([413, "too-large"]);
    expect(await tables.changed()).toEqual([]);
  });

  test("one with fewer bytes than it said", async () => {
    const { type, body } = filesForm(CSV, DAY);
    const said = await sendRaw(
      `POST ${UPLOAD} HTTP/1.1\r\nHost: ${new URL(origin).host}\r\nOrigin: ${origin}\r\nCookie: ${cookie}\r\nAccept: application/json\r\nContent-Type: ${type}\r\nContent-Length: ${body.length + 5_000}\r\n\r\n${body}`,
    );
    expect(said).toMatch(/^HTTP\/1\.1 400 .*"truncated"/s);
    expect(await tables.changed()).toEqual([]);
    await expectNothingLeft();
  });

  test("one whose sender leaves in the middle", async () => {
    const { type, body } = filesForm({ "a.csv": "a,b\n".repeat(100_000) }, DAY);
    const { hostname, port } = new URL(origin);
    await new Promise<void>(resolve => {
      const socket = connect(Number(port), hostname, () => {
        const head = `POST ${UPLOAD} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nOrigin: ${origin}\r\nCookie: ${cookie}\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`;
        socket.write(head);
        socket.write(body.subarray(0, 200_000), () =>
          setTimeout(() => socket.resetAndDestroy(), 300),
        );
      });
      socket.on("error", () => undefined).on("close", () => resolve());
    });
    await expectNothingLeft();
    expect(await tables.changed()).toEqual([]);
  });
});

describe("who may not load is turned away before anything is read", () => {
  test("a person who is signed out goes to sign in, and comes back to the form", async () => {
    const answer = await postFiles(origin, UPLOAD, { headers: PERSON });
    const to = `/sign-in?next=${encodeURIComponent("/admin/register/upload")}`;
    expect([answer.status, answer.headers.location]).toEqual([303, to]);
  });

  test("a chair is shown that there is nothing here", async () => {
    const answer = await postFiles(origin, UPLOAD, { cookie: cookies.chair, headers: PERSON });
    expect(answer.status).toBe(404);
    expect(answer.body).toContain("<h1>Page not found</h1>");
  });
});

describe("what is no extract is kept as a load that was refused, with its reason", () => {
  test.each([
    ["a zip archive", { "extract.zip": "PK\u0003\u0004" }, "extract.zip is a zip archive"],
    ["a web page", { "a.csv": "<!doctype html><title>Busy</title>" }, "is a web page (“Busy”)"],
    ["an empty file", { "a.csv": "" }, "a.csv is empty"],
    ["markup for a name", { "<b>a.csv": "" }, "&lt;b&gt;a.csv is empty"],
  ] as Record<string, string>[][] & [string, Record<string, string>, string][])(
    "%s",
    async (_, files, words) => {
      const answer = await send(filesForm(files, DAY), PERSON);
      expect(answer.status).toBe(303);
      const page = await askAt(origin, answer.headers.location ?? "", { cookie });
      expect(page.body).toContain("The extract was not loaded");
      expect(page.body).toContain("Nothing was changed");
      expect(page.body).toContain(words);
      expect(await tables.changed()).toEqual(["job"]);
      await expectNothingLeft();
    },
  );
});

test("an extract is loaded while other pages are answered, and its page tells the outcome", async () => {
  const files = aRegister()
    .folder("x")
    .files.map(({ name, bytes }) => [name, Buffer.from(bytes)] as const);
  const answer = await send(filesForm(Object.fromEntries(files), DAY), PERSON);
  const at = answer.headers.location ?? "";
  expect(at).toMatch(/^\/admin\/jobs\/[0-9a-f-]{36}$/);
  expect((await askAt(origin, at, { cookie })).body).toContain("The extract is being loaded");
  const busy = await send(undefined, PERSON);
  expect(busy.headers.location).toBe("/admin/register/upload?problem=busy");
  expect(codeOf(await send())).toEqual([409, "busy"]);
  await expect
    .poll(async () => (await askAt(origin, at, { cookie })).body, { timeout: 60_000 })
    .toContain("Loaded: the register as at 2 September 2019");
  expect(await tables.changed()).toContain("register_extract");
  await expectNothingLeft();
  await sleep(100);
});

/** Sends bytes and closes its side; @returns what came back */
function sendRaw(text: string): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    let said = "";
    const socket = connect(Number(port), hostname, () => socket.end(text));
    socket.on("data", chunk => {
      said += chunk;
    });
    socket.on("error", reject).on("close", () => resolve(said));
  });
}
