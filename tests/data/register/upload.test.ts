import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { write } from "@/lib/db";
import { done } from "@/lib/forms";
import { loadRegister } from "@/lib/register/commands";
import { readExtract } from "@/lib/register/importer/read-extract";
import { loadAllTheSame, takeUpload } from "@/lib/register/importer/start-load";
import { beat, beginLoad, finishLoad } from "@/lib/register/jobs/commands";
import { getAdminHome, getJob, listJobs } from "@/lib/register/jobs/queries";
import { aRegisterWithPeople, can, must, PEOPLE, workOn } from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { aRegister, bytes, type RegisterFiles } from "../../unit/register/register-files";
import { rowsOf, trailOf } from "../assessments/trail";
import { dayFields, ended, formOf, uploaded } from "./uploads";

/** Each load is a process of its own. */
vi.setConfig({ testTimeout: 120_000 });

const database = await freshDatabase();
workOn(database);
const { superUrl } = database;

const grant = can(PEOPLE.alex, "register:load");
const filesOf = (files: RegisterFiles) => files.folder("x").files;
const FIRST = dayFields("2", "9", "2019");
const LATER = dayFields("1", "November", "2019");

beforeAll(aRegisterWithPeople);
beforeEach(() => sql("TRUNCATE job; TRUNCATE register_change, register_extract CASCADE"));

const sql = (text: string) => rowsOf<Record<string, unknown>>(superUrl, text);
/** Puts an extract in without a process of its own, which takes seconds to start. */
async function loaded(files: RegisterFiles, day: string): Promise<void> {
  const extract = readExtract(files.folder("x", day));
  if (!extract.ok) throw new Error(extract.detail);
  must(await loadRegister(grant, extract.value));
}

/** A job is done with its extract; what was uploaded goes a moment later. */
const expectNoFolders = () => expect.poll(ourFolders, { timeout: 10_000 }).toEqual([]);

const extracts = () => sql("SELECT as_at::text FROM register_extract ORDER BY 1");
const ourFolders = () =>
  readdirSync(tmpdir()).filter(name => name.startsWith(`waymark-upload-${process.pid}-`));

/** Many enough that one trust is no tenth of them. */
function many(academies: number): RegisterFiles {
  const files = aRegister();
  for (let nth = 0; nth < academies; nth++) {
    const urn = 150_000 + nth;
    files.academy(urn, `Academy ${nth}`).joined(urn, 101);
  }
  return files;
}

describe("an upload of a whole extract", () => {
  test("is loaded in the name of whoever uploaded it, and told as the command tells it", async () => {
    const job = await uploaded(grant, filesOf(aRegister()), FIRST);

    expect(job).toMatchObject({ state: "done", percent: 100, startedBy: "Alex Rowntree" });
    expect(job.report).toMatchObject({
      asAt: "2019-09-02",
      first: true,
      counts: { asAt: new Date("2019-09-02"), multiAcademyTrusts: 2, academies: 4 },
    });
    expect(job.files.map(({ name }) => name)).toEqual([
      "academies.csv",
      "groups.csv",
      "grouplinks.csv",
      "links.csv",
    ]);
    expect(await extracts()).toEqual([{ as_at: "2019-09-02" }]);
    const [line] = await trailOf(superUrl, "register extract of 2019-09-02");
    expect(line).toMatchObject({ user_id: PEOPLE.alex.userId, action: "register:load" });
    await expectNoFolders();
  });

  test("takes its day from the names of its files, where nobody typed one", async () => {
    const files = filesOf(aRegister()).map(({ name, bytes }) => ({
      name: `20190902${name}`,
      bytes,
    }));
    const job = await uploaded(grant, files);
    expect(job.report?.asAt).toBe("2019-09-02");
  });

  test("is compared with the one before", async () => {
    await loaded(many(40), "2019-09-02");
    const job = await uploaded(grant, filesOf(many(40).trust(101, "Polaris Trust")), LATER);
    expect(job.report?.changes).toMatchObject([{ kind: "trustRenamed", count: 1 }]);
    const home = await getAdminHome(grant);
    expect(home.last).toMatchObject({ changes: 1, first: false });
    expect(home.jobs.map(({ state }) => state)).toEqual(["done"]);
  });
});

describe("an upload that is refused changes nothing, and says why", () => {
  const bad: readonly (readonly [string, string, string, RegExp])[] = [
    ["a zip archive", "extract.zip", "PK\u0003\u0004rest", /extract\.zip is a zip archive/],
    ["a web page", "academies.csv", "<!doctype html><title>Busy</title>", /web page \(“Busy”\)/],
    ["an empty file", "academies.csv", "", /academies\.csv is empty/],
    ["JSON", "academies.csv", '{"a":1}', /is JSON/],
  ];
  test.each(bad)("%s", async (_, name, text, says) => {
    const files = [...filesOf(aRegister()).slice(1), { name, bytes: bytes(text) }];
    const job = await uploaded(grant, files, FIRST);
    expect(job).toMatchObject({ state: "refused", reason: "not-a-csv", report: null });
    expect(job.problem).toMatch(says);
    expect(await extracts()).toEqual([]);
    await expectNoFolders();
  });

  test("one that lacks a file", async () => {
    const job = await uploaded(grant, filesOf(aRegister()).slice(1), FIRST);
    expect(job).toMatchObject({ state: "refused", reason: "kind-missing" });
    expect(job.problem).toContain("The upload lacks the register's academies.");
    await expectNoFolders();
  });

  test("one with an unreadable row, which it names", async () => {
    const job = await uploaded(grant, filesOf(aRegister().academy(1, "")), FIRST);
    expect(job).toMatchObject({ state: "refused", reason: "unreadable-row" });
    expect(job.problem).toContain("row 5 below the header");
    expect(await extracts()).toEqual([]);
  });

  test("one of no day", async () => {
    const job = await uploaded(grant, filesOf(aRegister()));
    expect(job).toMatchObject({ state: "refused", reason: "no-date" });
    expect(job.problem).not.toContain("--as-at");
  });

  test("one that is older than what is stored", async () => {
    await loaded(aRegister(), "2019-11-01");
    const job = await uploaded(grant, filesOf(aRegister()), FIRST);
    expect(job).toMatchObject({ state: "refused", reason: "older-extract" });
  });
});

describe("a tenth or more of the rows gone", () => {
  test("is refused first, and loaded from the same files once somebody says so", async () => {
    await loaded(many(40), "2019-09-02");
    const refused = await uploaded(grant, filesOf(many(10)), LATER);
    expect(refused).toMatchObject({ state: "refused", reason: "fewer-rows" });
    expect(ourFolders()).toHaveLength(1);

    const again = await ended(grant, must(await loadAllTheSame(grant, refused)));

    expect(again).toMatchObject({ state: "done", asAt: "2019-11-01" });
    expect(await extracts()).toEqual([{ as_at: "2019-09-02" }, { as_at: "2019-11-01" }]);
    await expectNoFolders();
  });

  test("cannot be said twice, nor of a load that was refused for another reason", async () => {
    await loaded(many(40), "2019-09-02");
    const refused = await uploaded(grant, filesOf(many(10)), LATER);
    const [one, other] = [loadAllTheSame(grant, refused), loadAllTheSame(grant, refused)];
    const answers = await Promise.all([one, other]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    await ended(grant, must(answers.find(({ ok }) => ok) ?? answers[0]));

    await expectNoFolders();

    const cut = await uploaded(grant, filesOf(many(40)).slice(1), LATER);
    expect(await loadAllTheSame(grant, cut)).toMatchObject({ ok: false, reason: "gone" });
  });
});

describe("one load at a time", () => {
  const files = [{ name: "a.csv", size: 1 }];
  const id = "60000000-0000-4000-8000-000000000001";
  const other = "60000000-0000-4000-8000-000000000002";
  const upload = { files, asAt: null };

  test("of two that begin at once one is told that the other is under way", async () => {
    const answers = await Promise.all([
      beginLoad(grant, id, upload),
      beginLoad(grant, other, upload),
    ]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  test("an upload beside one that is under way is refused before it is read", async () => {
    must(await beginLoad(grant, id, upload));
    const answer = await takeUpload(grant, ...formOf(FIRST, filesOf(aRegister())));
    expect(answer).toMatchObject({ ok: false, reason: "busy" });
    await expectNoFolders();
  });

  test("one that its process left counts as stopped, is in nobody's way and can end no more", async () => {
    must(await beginLoad(grant, id, upload));
    await sql("UPDATE job SET heartbeat_at = now() - interval '31 seconds'");

    expect(await getJob(grant, id)).toMatchObject({ state: "stopped" });
    await beat(grant, id, { step: "late", percent: 90 });
    expect(await getJob(grant, id)).toMatchObject({ state: "stopped", step: "" });
    await expect(finishedNow(id)).rejects.toThrow("given up");
    expect(await beginLoad(grant, other, upload)).toMatchObject({ ok: true });
    expect((await listJobs(grant)).map(({ state }) => state)).toEqual(["running", "stopped"]);
  });

  function finishedNow(of: string) {
    return write(grant, "test", async tx => {
      await finishLoad(tx, of, {} as never);
      return done();
    });
  }
});

test("no job answers to what is no job's name", async () => {
  expect(await getJob(grant, "x")).toBeNull();
  expect(await getJob(grant, "60000000-0000-4000-8000-000000000009")).toBeNull();
});
