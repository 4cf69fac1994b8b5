import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { EVIDENCE_MAX, NO_ROOM } from "@/lib/assessments/rating/rules";
import { ledTo } from "../support/http-action";
import { type Answer, askAt, postForm } from "../support/http-ask";
import { filled, formWith } from "../support/http-forms";
import { pathOf } from "../support/http-spots";
import { worldTables } from "../support/http-tables";
import { canary, cycleOf, OWN } from "../support/world";
import { addressOf } from "./asking";
import { at, RATE } from "./journey";

const { origin, cookies } = inject("served");
const tables = worldTables();
afterEach(() => tables.restore());

const PAGE = pathOf(addressOf(RATE), at("draft"));
const LAST = canary(OWN, "approved", "evidence-risk");
const OFFER = 'value="evidence"';

/** Presses "Use last time's evidence" in the page's own form, with nothing chosen and this typed. */
async function press(evidenceNote: string): Promise<Answer> {
  const form = formWith(await askAt(origin, PAGE, { cookie: cookies.chair }), OFFER);
  const fields = filled(form, { reason: "Because", evidenceNote, go: "evidence" });
  const sent = fields.filter(([name]) => name !== "level");
  return postForm(origin, PAGE, sent, { cookie: cookies.chair });
}

const noteIn = (answer: Answer) =>
  Object.fromEntries(formWith(answer, "evidenceNote").fields).evidenceNote;

async function standing() {
  const [row] = await tables.rows<{ level: string | null; evidence_note: string }>(
    "SELECT level, evidence_note FROM rating WHERE trust_uid = $1 AND cycle = $2 AND characteristic = 'risk'",
    [OWN, cycleOf(OWN, "draft")],
  );
  return row;
}

test("last time's evidence stands below what was typed, both are saved, and no level is", async () => {
  const answer = await press("Typed now – “café”");
  expect(answer.status).toBe(200);
  const both = `Typed now – “café”\n\n${LAST}`;
  expect(noteIn(answer)).toBe(both);
  expect(answer.body).toContain("All changes saved at");
  expect(answer.body).not.toContain(OFFER);
  expect(await standing()).toEqual({ level: null, evidence_note: both });
});

test("where it does not fit that is said beside the field, and what was typed is saved", async () => {
  const typed = "t".repeat(EVIDENCE_MAX - LAST.length - 1);
  const answer = await press(typed);
  expect(noteIn(answer)).toBe(typed);
  expect(answer.body).toMatch(new RegExp(`id="evidenceNote-error".*${NO_ROOM}`));
  expect(await standing()).toEqual({ level: null, evidence_note: typed });
});

describe("confirming last time's answer without a script", () => {
  beforeEach(() =>
    tables.rows(
      `UPDATE rating SET level = NULL, not_agreed = false, reason = '', evidence_note = ''
        WHERE trust_uid = $1 AND cycle = $2 AND characteristic = 'risk'`,
      [OWN, cycleOf(OWN, "draft")],
    ),
  );

  const CONFIRMS = 'value="confirm"';

  async function confirm(typed: Readonly<Record<string, string>>): Promise<Answer> {
    const form = formWith(await askAt(origin, PAGE, { cookie: cookies.chair }), CONFIRMS);
    const fields = filled(form, { ...typed, go: "confirm" });
    const sent = fields.filter(([name]) => name !== "level");
    return postForm(origin, PAGE, sent, { cookie: cookies.chair });
  }

  test("saves it and leads on", async () => {
    expect(ledTo(await confirm({}))).toMatch(/\/succession$/);
    expect(await standing()).toMatchObject({ evidence_note: LAST });
  });

  test("comes to nothing where something is typed below, which stays on the page", async () => {
    const answer = await confirm({ evidenceNote: "Typed and not saved" });
    expect(answer.body).toContain("This row has words of this year already");
    expect(noteIn(answer)).toBe("Typed and not saved");
    expect(await standing()).toEqual({ level: null, evidence_note: "" });
  });
});
