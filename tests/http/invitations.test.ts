import { createHash, randomBytes, randomUUID } from "node:crypto";
import { afterEach, expect, inject, test } from "vitest";
import { withClient } from "@/lib/db/embedded";
import { askAt, cookieOf, postForm } from "../support/http-ask";
import { filled, formWith } from "../support/http-forms";
import { worldTables } from "../support/http-tables";
import { OWN } from "../support/world";

const { origin, superUrl, cookies } = inject("served");
const tables = worldTables();
afterEach(() => tables.restore());

const sql = (text: string, values: unknown[] = []) =>
  withClient(superUrl, client => client.query(text, values));

/** An invitation of our own trust, with the token that only its letter would hold. */
async function invitation(email: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await sql(
    `INSERT INTO invitation (trust_uid, id, email, name, role, invited_by, invited_by_name, token_hash)
      SELECT $1, $2, $3, '', 'trustee', id, 'Owen', $4 FROM user_account LIMIT 1`,
    [OWN, randomUUID(), email, createHash("sha256").update(token).digest()],
  );
  return token;
}

/** A page without what differs from one request to the next, and without its own address. */
function bare(body: string, token: string): string {
  return body
    .replaceAll(token, "")
    .replaceAll(/nonce(=|\\?":\\?)"?[^" >]+"?/g, "")
    .replaceAll(/[\w-]{8}-[\w-]{4}-[\w-]{4}-[\w-]{4}-[\w-]{12}/g, "");
}

test("however often a scanner opens a link, whoever it was sent to joins by it, once", async () => {
  const token = await invitation("scanned@matrix.example");
  const path = `/invitation/${token}`;
  for (const method of ["HEAD", "GET", "HEAD", "GET", "GET"]) {
    expect((await askAt(origin, path, { method })).status).toBe(200);
  }
  const page = await askAt(origin, path);
  const fields = filled(formWith(page, "password"), {
    name: "Sam Hill",
    password: "otters borrow umbrellas",
  });
  const joined = await postForm(origin, path, fields);
  expect(joined.headers.location).toBe(`/trusts/${OWN}`);
  const home = await askAt(origin, `/trusts/${OWN}`, { cookie: cookieOf(joined) });
  expect(home.status).toBe(200);
  const again = await postForm(origin, path, fields);
  expect(again.headers.location).toBe(path);
  expect(cookieOf(again)).toBeUndefined();
  expect((await askAt(origin, path)).body).toContain("does not open an invitation");
});

test("a password that will not do uses nothing up, and is not sent back", async () => {
  const token = await invitation("weak@matrix.example");
  const path = `/invitation/${token}`;
  const page = await askAt(origin, path);
  const answer = await postForm(
    origin,
    path,
    filled(formWith(page, "password"), { name: "Sam Hill", password: "tooshort-x9" }),
  );
  expect(answer.body).toContain("12 characters or more");
  expect(answer.body).not.toContain("tooshort-x9");
  expect((await askAt(origin, path)).body).toContain("Choose a password");
});

test("a link that was withdrawn and one that never was get the same page to the last byte", async () => {
  const withdrawn = await invitation("withdrawn@matrix.example");
  await sql("UPDATE invitation SET withdrawn_at = now() WHERE email = 'withdrawn@matrix.example'");
  const madeUp = randomBytes(32).toString("base64url");
  const [one, other] = await Promise.all(
    [withdrawn, madeUp].map(token => askAt(origin, `/invitation/${token}`)),
  );
  expect(bare(one?.body ?? "", withdrawn)).toBe(bare(other?.body ?? "", madeUp));
  expect(one?.status).toBe(other?.status);
});

test("an account that is signed in elsewhere is not what the link was sent to: no button, no change", async () => {
  const token = await invitation("somebody@matrix.example");
  const page = await askAt(origin, `/invitation/${token}`, { cookie: cookies.trustee });
  expect(page.body).toContain("This invitation is for another account");
  expect(page.body).not.toContain("Accept the invitation");
});

test("after many links from one address none is looked up, and none is used up", async () => {
  const token = await invitation("guessed@matrix.example");
  const key = `link:${createHash("sha256").update("127.0.0.1").digest("base64url")}`;
  await sql("INSERT INTO sign_in_try (key) SELECT $1 FROM generate_series(1, 60)", [key]);
  expect((await askAt(origin, `/invitation/${token}`)).body).toContain("Too many links");
  await sql("DELETE FROM sign_in_try");
  expect((await askAt(origin, `/invitation/${token}`)).body).toContain("Choose a password");
});
