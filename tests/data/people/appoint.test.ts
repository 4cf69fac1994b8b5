import { beforeAll, expect, test } from "vitest";
import { operatorGrant, signIn } from "@/lib/access";
import { appointAdministrator, appointToRegion, appointToTrust } from "@/lib/people/commands";
import { administrator, trustAppointment } from "@/lib/people/schema";
import { inventTrusts } from "@/lib/register/commands";
import {
  HARBOUR,
  momentAt,
  must,
  NORTH,
  TAMAR,
  threeTrusts,
  WEST,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf, trailOf } from "../assessments/trail";

const database = await freshDatabase();
const { superUrl } = database;
workOn(database);
beforeAll(() => inventTrusts(operatorGrant("register:load"), threeTrusts()));

const appoint = operatorGrant("people:appoint");
const chair = (email: string, some: object = {}) => ({
  name: "Priya Shah",
  email,
  trustUid: TAMAR,
  role: "chair" as const,
  confirmedBy: "Companies House, and a call to the trust's office",
  ...some,
});
const countOf = async (table: string) => (await rowsOf(superUrl, `SELECT FROM ${table}`)).length;

test("a new person of a trust gets an account, a first password that works, and an appointment", async () => {
  const made = must(await appointToTrust(appoint, chair("priya@example.org")));
  const signedIn = await signIn("priya@example.org", made.firstPassword ?? "", "", momentAt());
  expect(signedIn.ok).toBe(true);
  const rows = await rowsOf(
    superUrl,
    "SELECT trust_uid, user_id, role, until_date, suspended_at, confirmed_by FROM trust_appointment",
  );
  expect(rows).toEqual([
    {
      trust_uid: TAMAR,
      user_id: made.userId,
      role: "chair",
      until_date: null,
      suspended_at: null,
      confirmed_by: "Companies House, and a call to the trust's office",
    },
  ]);
  expect(await trailOf(superUrl, `chair of trust ${TAMAR}`)).toEqual([
    {
      user_id: null,
      role: "operator",
      trust_uid: null,
      region_slug: null,
      action: "people:appoint",
      subject: `chair of trust ${TAMAR}`,
      request_id: null,
    },
  ]);
});

test("first passwords are long, random, and never the same", async () => {
  const first = must(await appointToTrust(appoint, chair("one@example.org")));
  const second = must(await appointToTrust(appoint, chair("two@example.org")));
  expect(first.firstPassword).toMatch(/^[\w-]{20}$/);
  expect(second.firstPassword).not.toBe(first.firstPassword);
});

test("an appointment never touches an account that is there: not its name, not its password", async () => {
  const made = must(await appointToTrust(appoint, chair("kept@example.org")));
  const sql =
    "SELECT u.*, p.* FROM user_account u JOIN password p ON p.user_id = u.id WHERE u.id = $1";
  const before = await rowsOf(superUrl, sql, [made.userId]);
  const other = chair("kept@example.org", { name: "Impostor", trustUid: HARBOUR, role: "clerk" });
  expect(must(await appointToTrust(appoint, other))).toEqual({
    userId: made.userId,
    firstPassword: null,
  });
  expect(await rowsOf(superUrl, sql, [made.userId])).toEqual(before);
});

test("a trust that the register does not know, or has closed, takes nobody; nothing is written", async () => {
  const [users, lines] = [await countOf("user_account"), await countOf("audit_event")];
  const nowhere = chair("new@example.org", { trustUid: 1 });
  expect(await appointToTrust(appoint, nowhere)).toMatchObject({ reason: "no-such-trust" });
  await rowsOf(superUrl, "UPDATE trust SET open = false WHERE uid = $1", [HARBOUR]);
  const closed = chair("new@example.org", { trustUid: HARBOUR });
  expect(await appointToTrust(appoint, closed)).toMatchObject({ reason: "no-such-trust" });
  expect([await countOf("user_account"), await countOf("audit_event")]).toEqual([users, lines]);
});

test("a region's team takes people of regions there are", async () => {
  const who = { name: "Rosalind Pengelly", email: "rosalind@example.org" };
  const nowhere = { ...who, regionSlug: "atlantis" };
  expect(await appointToRegion(appoint, nowhere)).toMatchObject({ reason: "no-such-region" });
  const [west, north] = [
    must(await appointToRegion(appoint, { ...who, regionSlug: WEST })),
    must(await appointToRegion(appoint, { ...who, regionSlug: NORTH })),
  ];
  expect(north).toEqual({ userId: west.userId, firstPassword: null });
  expect(await countOf("region_appointment")).toBe(2);
});

test("an administrator is one once, and the second time leaves no line", async () => {
  const who = { name: "Alex Rowntree", email: "alex@example.org" };
  must(await appointAdministrator(appoint, who));
  must(await appointAdministrator(appoint, who));
  expect(await countOf("platform_appointment")).toBe(1);
  expect(await trailOf(superUrl, "administrator")).toHaveLength(1);
});

test("an account that already is somebody keeps its own id, whatever id is asked for", async () => {
  const userId = "00000000-0000-4000-8000-00000000ffff";
  const made = must(await appointToTrust(appoint, chair("priya@example.org"), { userId }));
  expect(made.userId).not.toBe(userId);
});

test.each([
  ["PRIYA@Example.ORG", "priya@example.org"],
  ["priya@example.org", "priya@example.org"],
])("the address %s is kept as %s", (typed, kept) => {
  expect(administrator.parse({ name: "Priya", email: typed }).email).toBe(kept);
});

test.each(["", "priya", "priya@", "@example.org", "priya＠example.org", "a b@example.org"])(
  "'%s' is no address",
  email => {
    expect(administrator.safeParse({ name: "Priya", email }).success).toBe(false);
  },
);

test.each([
  ["a role there is not", { role: "owner" }],
  ["no word on how they were confirmed", { confirmedBy: " " }],
  ["no name", { name: "" }],
  ["a trust that is no number", { trustUid: "9000001" }],
  ["one key too many", { id: "x" }],
])("an appointment with %s is refused", (_, some) => {
  expect(trustAppointment.safeParse(chair("priya@example.org", some)).success).toBe(false);
});

test("the database itself takes no address twice, whatever its capitals", async () => {
  const sql = "INSERT INTO user_account (id, email, name) VALUES (gen_random_uuid(), $1, 'X')";
  await expect(rowsOf(superUrl, sql, ["priya@example.org"])).rejects.toMatchObject({
    code: "23505",
  });
  await expect(rowsOf(superUrl, sql, ["PRIYA@example.org"])).rejects.toThrow();
});
