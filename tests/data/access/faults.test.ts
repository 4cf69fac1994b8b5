import { beforeEach, describe, expect, test } from "vitest";
import { countFaults, type FaultNote, listFaults, recordFault } from "@/lib/access";
import { read } from "@/lib/db";
import { can, PEOPLE, workOn } from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf } from "../assessments/trail";

const database = await freshDatabase();
workOn(database);
const admin = can(PEOPLE.alex, "register:load");
const sql = (text: string) => rowsOf<Record<string, unknown>>(database.superUrl, text);

const NOTE: FaultNote = {
  requestId: "abcDEF_-1234",
  method: "POST",
  route: "/trusts/[uid]/[cycle]/[step]",
  status: 500,
  name: "PrismaClientKnownRequestError",
  code: "42P01",
  digest: "3141592653@E12",
};

beforeEach(() => sql("TRUNCATE fault"));

test("a failure is found by the reference somebody quotes, or by what the page shows of it", async () => {
  await recordFault(NOTE);
  await recordFault({ ...NOTE, requestId: "another-request", digest: null });
  expect(await listFaults(admin, NOTE.requestId, 1)).toMatchObject({ total: 1, faults: [NOTE] });
  expect(await listFaults(admin, NOTE.digest ?? "", 1)).toMatchObject({ total: 1, faults: [NOTE] });
  expect(await listFaults(admin, "nothing-like-it", 1)).toMatchObject({ total: 0, faults: [] });
});

test("all are listed newest first, a page at a time, and counted over seven days", async () => {
  for (let nth = 10; nth < 37; nth++) await recordFault({ ...NOTE, requestId: `request-${nth}` });
  await sql("UPDATE fault SET at = now() - interval '8 days' WHERE request_id = 'request-10'");
  const one = await listFaults(admin, "", 1);
  expect(one).toMatchObject({ total: 27, page: 1, pages: 2 });
  expect(one.faults[0]?.requestId).toBe("request-36");
  expect((await listFaults(admin, "", 9)).faults.map(({ requestId }) => requestId)).toEqual([
    "request-11",
    "request-10",
  ]);
  expect(await read(admin, countFaults)).toBe(26);
});

test("what is older than thirty days goes with the next failure, and leaves no line in the trail", async () => {
  await recordFault(NOTE);
  await sql("UPDATE fault SET at = now() - interval '30 days 1 minute'");
  await recordFault({ ...NOTE, requestId: "a-new-request" });
  expect(await sql("SELECT request_id FROM fault")).toEqual([{ request_id: "a-new-request" }]);
  expect(await sql("SELECT 1 FROM audit_event")).toEqual([]);
});

describe("the table takes no text that anybody wrote", () => {
  const sentence = "Our board is worried about the CEO";
  test.each([
    ["an id", { requestId: sentence }],
    ["a method", { method: sentence }],
    ["a route", { route: "/sign-in?next=Our board" }],
    ["a route of capitals", { route: "/Our-board" }],
    ["a name", { name: sentence }],
    ["a code", { code: "Our board" }],
    ["a digest", { digest: sentence }],
  ] satisfies [string, Partial<FaultNote>][])("not as %s", async (_, wrong) => {
    await expect(recordFault({ ...NOTE, ...wrong })).rejects.toThrow();
    expect(await sql("SELECT 1 FROM fault")).toEqual([]);
  });
});
