import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { mailGrant } from "@/lib/access";
import { read, write } from "@/lib/db";
import { done, refused } from "@/lib/forms";
import { getAdminPeople } from "@/lib/people/first-people/queries";
import { queueMail, sweepMail, takeMail } from "@/lib/people/outbox/commands";
import { listKeptMail } from "@/lib/people/outbox/queries";
import { WAITS } from "@/lib/people/outbox/rules";
import type { Mail } from "@/lib/people/outbox/schema";
import { sendDue } from "@/lib/server/mail/send";
import { smtpTransport, type Transport } from "@/lib/server/mail/transport";
import { aRegisterWithPeople, can, must, PEOPLE, workOn } from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { aMailServer, type MailServer } from "../../support/mail-server";
import { rowsOf } from "../assessments/trail";

const database = await freshDatabase();
const { superUrl } = database;
workOn(database);

const BASE = "https://waymark.example";
const FROM = "post@waymark.example";
const invitation: Mail = {
  to: "jo@example.org",
  subject: "Tamar Valley Trust: you have been invited",
  paragraphs: ["Owen Trevithick has invited you.", "The invitation ends on 28 November 2026."],
  link: { words: "See the invitation", path: "/invitation/abc_DEF-123" },
  code: "123 456",
};

let server: MailServer;
let transport: Transport;
const logged: object[] = [];
const log = { info: () => {}, error: (fields: object) => void logged.push(fields) };
const send = () => sendDue(transport, BASE, log);

beforeAll(async () => {
  await aRegisterWithPeople();
  server = await aMailServer();
  transport = smtpTransport(server.url, FROM);
});
afterAll(() => server.close());
beforeEach(async () => {
  await rowsOf(superUrl, "DELETE FROM outbox");
  server.raw.length = 0;
  server.answer(250);
  logged.length = 0;
});

const queue = (mail: Partial<Mail> = {}) =>
  write(can(PEOPLE.owen, "trust:settings"), "a letter", async tx => {
    await queueMail(tx, { ...invitation, ...mail });
    return done();
  });
const rows = () =>
  rowsOf<{
    body: unknown;
    tries: number;
    sent: boolean;
    given_up: boolean;
    problem: string | null;
  }>(
    superUrl,
    `SELECT body, tries, sent_at IS NOT NULL AS sent, given_up_at IS NOT NULL AS given_up, problem
      FROM outbox ORDER BY created_at`,
  );
const allDue = () =>
  rowsOf(superUrl, "UPDATE outbox SET next_try_at = now() - interval '1 second'");

test("a letter arrives whole: sender, subject, text and HTML, one link with its address to be seen", async () => {
  must(await queue());
  await send();
  const [letter] = await server.read();
  expect(letter).toMatchObject({
    from: { name: "Waymark", address: FROM },
    to: [{ name: "", address: "jo@example.org" }],
    subject: invitation.subject,
  });
  const url = `${BASE}/invitation/abc_DEF-123`;
  expect(letter?.text).toContain(`See the invitation:\n${url}`);
  expect(letter?.text).toContain("123 456");
  expect(letter?.html).toContain('<html lang="en-GB">');
  expect(letter?.html?.match(/<a /g)).toHaveLength(1);
  expect(letter?.html).toContain(`<a href="${url}">${url}</a>`);
  expect(letter?.html).not.toMatch(/<img|https?:\/\/(?!waymark\.example)/);
});

test("two senders at once deliver each letter once, and erase what it said", async () => {
  for (let index = 0; index < 7; index += 1) must(await queue({ to: `p${index}@example.org` }));
  await Promise.all([send(), send(), send()]);
  while ((await send()) > 0);
  const letters = await server.read();
  const receivers = letters.flatMap(({ to }) => to?.map(({ address }) => address) ?? []);
  expect(receivers.sort()).toEqual([0, 1, 2, 3, 4, 5, 6].map(index => `p${index}@example.org`));
  expect((await rows()).map(({ body, sent }) => ({ body, sent }))).toEqual(
    Array(7).fill({ body: null, sent: true }),
  );
});

test("a letter that was not taken is tried again later, and no sooner", async () => {
  must(await queue());
  server.answer(451);
  await send();
  expect(await rows()).toMatchObject([{ tries: 1, sent: false, problem: "EENVELOPE 451" }]);
  server.answer(250);
  expect(await send()).toBe(0);
  await allDue();
  await send();
  expect(server.raw).toHaveLength(1);
  expect(await rows()).toMatchObject([{ tries: 2, sent: true, body: null, problem: null }]);
});

test("after its last try a letter is given up, which the administrator sees as a number", async () => {
  must(await queue());
  server.answer(451);
  for (const _ of [...WAITS, "the last"]) {
    await allDue();
    await send();
  }
  expect(await rows()).toMatchObject([{ tries: WAITS.length + 1, given_up: true, body: null }]);
  await allDue();
  expect(await send()).toBe(0);
  expect(await getAdminPeople(can(PEOPLE.alex, "people:appoint"))).toMatchObject({
    undelivered: 1,
  });
});

test("an address that there is not is given up at once", async () => {
  must(await queue());
  server.answer(550);
  await send();
  expect(await rows()).toMatchObject([{ given_up: true, problem: "EENVELOPE 550", body: null }]);
});

test("what the log says of a failure names nobody and holds no link", async () => {
  must(await queue());
  server.answer(451);
  await send();
  expect(logged).toHaveLength(1);
  expect(JSON.stringify(logged)).not.toMatch(/jo@|invitation/);
});

test.each(["\r\nBcc: all@example.org", "\nBcc: all@example.org", "\u2028Bcc: x", "\u0000Bcc: x"])(
  "a subject with %j stays one header",
  async end => {
    must(await queue({ subject: `Tamar${end}`, paragraphs: [`Hello${end}`] }));
    await send();
    const [letter] = await server.read();
    expect(letter?.headers.map(({ key }) => key)).not.toContain("bcc");
    expect(letter?.subject).toMatch(/^Tamar Bcc: /);
  },
);

test.each(["jo@example.org\r\nBcc: all@example.org", "jo@example.org, all@example.org", "jo"])(
  "the database refuses %j as an address",
  async to => {
    await expect(queue({ to })).rejects.toThrow(/outbox/);
  },
);

test("a link that leads off our own address is refused", async () => {
  await expect(queue({ link: { words: "x", path: "//evil.example/" } })).rejects.toThrow();
  await expect(queue({ link: { words: "x", path: "https://evil.example/" } })).rejects.toThrow();
});

test("what people typed is text in the HTML part", async () => {
  must(await queue({ paragraphs: ['<img src=x onerror="alert(1)"> & more'] }));
  await send();
  const [letter] = await server.read();
  expect(letter?.html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; more");
});

test("a letter is not sent after its time, nor one whose transaction was refused", async () => {
  must(await queue({ until: new Date(Date.now() - 1_000) }));
  await write(can(PEOPLE.owen, "trust:settings"), "a letter", async tx => {
    await queueMail(tx, invitation);
    return refused("no");
  });
  expect(await send()).toBe(0);
  await sweepMail(mailGrant());
  expect(await rows()).toMatchObject([{ given_up: true, problem: "late", body: null }]);
});

test("whoever puts a letter in cannot take it out again", async () => {
  must(await queue());
  const scope = can(PEOPLE.owen, "trust:settings");
  await expect(read(scope, tx => tx.outbox.findMany())).rejects.toThrow(/permission denied/);
  expect((await listKeptMail(mailGrant())).map(({ to }) => to)).toEqual(["jo@example.org"]);
});

test("what was sent a month ago is forgotten, and what waits is kept", async () => {
  must(await queue());
  must(await queue());
  await takeMail(mailGrant(), 1);
  await rowsOf(
    superUrl,
    `UPDATE outbox SET body = NULL, sent_at = now() - interval '31 days' WHERE tries = 1`,
  );
  await sweepMail(mailGrant());
  expect(await rows()).toMatchObject([{ tries: 0, sent: false }]);
});
