import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { errorAnswer } from "@/lib/server/front/error-page";
import { type Code, refusals } from "@/lib/server/front/refusals";
import { root } from "@/lib/server/steps.mjs";

const codes = Object.keys(refusals) as Code[];

it.each(codes)("the page for %s is whole and stands without scripts or inline styles", code => {
  const { type, body } = errorAnswer(code, "abc123", "person");

  expect(type).toBe("text/html; charset=utf-8");
  expect(body).toMatch(/^<!doctype html>\n<html lang="en-GB">.*<\/html>\n$/s);
  expect(body.match(/<h1>/g)).toHaveLength(1);
  expect(body).toContain(`<title>${refusals[code].title} – Waymark</title>`);
  expect(body).toContain('href="/errors.css"');
  expect(body).toContain('rel="icon" href="/icon.svg"');
  expect(body).toContain("Reference: abc123");
  expect(body).toContain('<footer><a href="/help">Help</a></footer>');
  expect(body).not.toMatch(/<script|<style|style=| on\w+=/);
});

it.each(codes)("the words for %s say what to do and scold nobody", code => {
  const { title, text } = refusals[code];

  expect(`${title} ${text}`).not.toMatch(/please|invalid|sorry|oops|error|\d{3}/i);
  expect(text).toMatch(/\.$/);
});

it("styles come from one file that loads nothing else", () => {
  const css = readFileSync(join(root, "public/errors.css"), "utf8");

  expect(css).not.toMatch(/url\(|@import/);
});
