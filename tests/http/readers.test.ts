import { expect, inject, test } from "vitest";
import { askAt } from "../support/http-ask";
import { worldTables } from "../support/http-tables";
import { canary, cycleOf, JOB, OWN } from "../support/world";

const { origin, cookies } = inject("served");
worldTables();

const TWICE = "reader who is a trustee too";
const ask = (path: string, who: string) => askAt(origin, path, { cookie: cookies[who] });
const draft = `/trusts/${OWN}/${cycleOf(OWN, "draft")}/risk`;
const approved = (room: string) => `/${room}/${OWN}/${cycleOf(OWN, "approved")}`;

test("whoever is a reader and a trustee of one trust reads its drafts, as a trustee does", async () => {
  const answer = await ask(draft, TWICE);
  expect(answer.status).toBe(200);
  expect(answer.body).toContain(canary(OWN, "draft", "reason-risk"));
  expect((await ask(draft, "reader")).status).toBe(404);
});

test("and as a reader sees what readers see: reasons, without evidence and names", async () => {
  const { status, body } = await ask(`${approved("reading")}/1`, TWICE);
  expect(status).toBe(200);
  expect(body).toContain(canary(OWN, "approved", "reason-risk"));
  expect(body).not.toContain(canary(OWN, "approved", "evidence-risk"));
  expect(body).not.toContain("chair-name");
});

test("the choice of where to work leads to both", async () => {
  const { body } = await ask("/bodies", TWICE);
  expect(body).toContain(`href="/trusts/${OWN}"`);
  expect(body).toContain(`href="/reading/${OWN}"`);
});

test("a reader takes a version away as a file, without evidence and names, and says whose it is", async () => {
  const { status, headers, body } = await ask(`${approved("reading")}/1/download`, "reader");
  expect([status, headers["content-type"]]).toEqual([200, "text/csv; charset=utf-8"]);
  expect(headers["content-disposition"]).toMatch(/^attachment; filename="WM-/);
  expect(body).toContain(canary(OWN, "approved", "reason-risk"));
  expect(body).toContain("A self-assessment, not a DfE judgement.");
  expect(body).not.toContain(canary(OWN, "approved", "evidence-risk"));
  expect(body).not.toContain("chair-name");
});

test("the trust’s own people take it away with its evidence, and the file says that nobody else has it", async () => {
  const { body } = await ask(`${approved("trusts")}/versions/1/download`, "trustee");
  expect(body).toContain(canary(OWN, "approved", "evidence-risk"));
  expect(body).toContain("Not shared with anybody outside the trust.");
});

test("a reader’s home opens the latest version, and lists the earlier ones", async () => {
  const { body } = await ask(`/reading/${OWN}`, "reader");
  expect(body).toContain(canary(OWN, "approved", "reason-risk"));
  expect(body).toContain(`href="/reading/${OWN}/${cycleOf(OWN, "withdrawn")}/1"`);
  expect(body).not.toContain(cycleOf(OWN, "draft"));
});

test("a reader of a trust that has approved nothing is told so, and nothing of its draft", async () => {
  const { status, body } = await ask("/reading/9100004", "reader of spare trust");
  expect(status).toBe(200);
  expect(body).toContain("The board has not approved a self-assessment yet");
  expect(body.toLowerCase()).not.toContain("canary-9100004-draft");
});

test("a reviewer opens no approved version, but the rows of it that were given", async () => {
  const home = await ask(`/reading/${OWN}`, "reviewer");
  expect(home.status).toBe(200);
  expect(home.body).toContain("Your reviews");
  expect(home.body).not.toContain(canary(OWN, "approved", "reason-risk"));
  expect((await ask(`${approved("reading")}/1`, "reviewer")).status).toBe(404);
  const review = `/reading/${OWN}/reviews/${JOB}`;
  const { body } = await ask(`${review}/risk`, "reviewer");
  expect(body).toContain(canary(OWN, "approved", "reason-risk"));
  expect((await ask(`${review}/vision`, "reviewer")).status).toBe(404);
  expect((await ask(`/trusts/${OWN}/people`, "reviewer")).status).toBe(404);
});

test.each(["local chair", "co-opted"])("a %s reads what is approved, and no draft", async who => {
  const { body } = await ask(`${approved("reading")}/1`, who);
  expect(body).toContain(canary(OWN, "approved", "reason-risk"));
  expect((await ask(draft, who)).status).toBe(404);
});

test("whoever is co-opted and not asked for a view learns nothing of anybody’s", async () => {
  const room = (state: "draft" | "approved") => `/views/${OWN}/${cycleOf(OWN, state)}`;
  for (const path of ["", "/risk", "/spread"]) {
    expect((await ask(`${room("draft")}${path}`, "co-opted")).status).toBe(404);
    expect((await ask(`${room("approved")}${path}`, "co-opted")).status).toBe(404);
  }
});
