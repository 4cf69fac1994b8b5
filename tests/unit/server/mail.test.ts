import { expect, test } from "vitest";
import { readSettings } from "@/lib/db/settings";
import { WAITS, waitAfter } from "@/lib/people/outbox/rules";
import { mailNotice } from "@/lib/server/mail";

const operator = {
  DATABASE_URL: "postgresql://app_login:word@db.example/waymark",
  WAYMARK_URL: "https://waymark.example",
  WAYMARK_SECRET: "c0rrect-h0rse-battery-staple-9481",
};
const mail = {
  WAYMARK_SMTP_URL: "smtps://user:word@mail.example:465",
  WAYMARK_MAIL_FROM: "post@waymark.example",
};

test("without a mail server the operator hears at the start that mail waits; the demo does not", () => {
  expect(mailNotice(readSettings(operator))).toContain("WAYMARK_SMTP_URL");
  expect(mailNotice(readSettings({ ...operator, ...mail }))).toBeNull();
  expect(mailNotice(readSettings({}))).toBeNull();
});

test.each([
  ["no sender", { ...mail, WAYMARK_MAIL_FROM: undefined }, "WAYMARK_MAIL_FROM is not set"],
  ["no server", { ...mail, WAYMARK_SMTP_URL: undefined }, "WAYMARK_SMTP_URL is not set"],
  ["a web address", { ...mail, WAYMARK_SMTP_URL: "https://mail.example" }, "WAYMARK_SMTP_URL is"],
  ["an option", { ...mail, WAYMARK_SMTP_URL: "smtp://m.example/?a=b" }, "WAYMARK_SMTP_URL is"],
  ["a name", { ...mail, WAYMARK_MAIL_FROM: "Jo <jo@m.example>" }, "WAYMARK_MAIL_FROM is not an"],
])("mail with %s is refused, by name", (_, some, says) => {
  expect(() => readSettings({ ...operator, ...some })).toThrow(says);
});

test("each failure waits longer than the one before, and the last is the end", () => {
  const waits = [...WAITS, null].map((_, index) => waitAfter(index + 1, false));
  expect(waits).toEqual([...WAITS, null]);
  expect([...WAITS].sort((a, b) => a - b)).toEqual([...WAITS]);
  expect(waitAfter(1, true)).toBeNull();
});
