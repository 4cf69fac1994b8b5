import { afterEach, describe, expect, inject, test } from "vitest";
import { callWith, resultOf } from "../support/http-action";
import { pathOf } from "../support/http-spots";
import { worldTables } from "../support/http-tables";
import { addressOf, askFor, partsOf, splitEntry } from "./asking";
import { at } from "./journey";

const tables = worldTables();
afterEach(() => tables.restore());

const FOLDER = "app/trusts/[uid]/[cycle]/prepare/[step]";
const MARKS = `action ${FOLDER}/actions.ts#marksAction`;
const ADD = `action ${FOLDER}/evidence/actions.ts#addEvidenceAction`;
const REUSE = `action ${FOLDER}/evidence/actions.ts#reuseEvidenceAction`;
const draft = at("draft");

/** The fields that an answer says something is wrong with. */
function errorsOf(result: ReturnType<typeof resultOf>): string[] {
  const { errors = {} } = (result ?? {}) as { readonly errors?: Readonly<Record<string, string>> };
  return Object.keys(errors);
}

type Changes = Readonly<Record<string, string | undefined>>;

/** The fields that would do it, with some changed, or taken away where they are undefined. */
function changed(entry: string, changes: Changes) {
  const sent = new Map(
    partsOf(entry, draft, "chair").fields.map(([name, value]) => [name, String(value)]),
  );
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) sent.delete(name);
    else sent.set(name, value);
  }
  return [...sent];
}

const WRONG: readonly (readonly [what: string, entry: string, changes: Changes, field: string])[] =
  [
    ["a link that is a script", ADD, { link: "javascript:alert(1)" }, "link"],
    [
      "a link that is a script in capitals",
      ADD,
      { link: "JaVaScRiPt://example.org/%0aalert(1)" },
      "link",
    ],
    ["a link that is data", ADD, { link: "data:text/html,<script>alert(1)</script>" }, "link"],
    ["a link to a file", ADD, { link: "file:///etc/passwd" }, "link"],
    ["a link with a password", ADD, { link: "https://me:secret@example.org/" }, "link"],
    ["a link with a blank", ADD, { link: "https://example.org/a b" }, "link"],
    ["a link without a host", ADD, { link: "https:///x" }, "link"],
    ["a title of 201 characters", ADD, { title: "a".repeat(201) }, "title"],
    ["a title of blanks", ADD, { title: "  " }, "title"],
    ["neither a file nor a link nor a note", ADD, { link: "", note: "" }, "file"],
    ["no word of whom it concerns", ADD, { concerns: undefined }, "concerns"],
    ["a text where the file is", ADD, { file: "register.pdf" }, "file"],
    ["a day that there is not", ADD, { "speaks-day": "30", "speaks-month": "2" }, "speaks"],
    ["a day to come", ADD, { "speaks-year": "2099" }, "speaks"],
    ["no day", ADD, { "speaks-day": "", "speaks-month": "", "speaks-year": "" }, "speaks"],
    [
      "an end before its day",
      ADD,
      { "expires-day": "2", "expires-month": "5", "expires-year": "2020" },
      "expires",
    ],
    ["no statement", ADD, { "risk.developing.register-in-use": undefined }, "shows"],
    [
      "a tick that is none",
      ADD,
      { "risk.developing.register-in-use": "1" },
      "risk.developing.register-in-use",
    ],
    ["a statement that there is not", ADD, { "risk.developing.made-up": "yes" }, "form"],
    ["a statement of another row", ADD, { "vision.leading.x": "yes" }, "form"],
    ["who added it", ADD, { addedBy: "somebody" }, "form"],
    ["evidence whose id is none", REUSE, { evidence: "1" }, "evidence"],
    [
      "a mark that there is not",
      MARKS,
      { "risk.beginning.continuity-plan": "yes" },
      "risk.beginning.continuity-plan",
    ],
    [
      "a mark of a statement that there is not",
      MARKS,
      { "risk.beginning.made-up": "in-place" },
      "form",
    ],
    ["a mark that every record has", MARKS, { constructor: "in-place" }, "form"],
  ];

test.each(WRONG)(
  "%s is refused beside its field, and nothing changes",
  async (_, entry, changes, field) => {
    const answer = await askFor(entry, draft, "chair", { fields: changed(entry, changes) });
    const result = resultOf(answer);
    expect(result?.code).toBe("invalid");
    expect(errorsOf(result)).toEqual([field]);
    expect(await tables.changed()).toEqual([]);
  },
);

const HIDDEN: readonly (readonly [what: string, entry: string, changes: Changes])[] = [
  ["evidence that there is not", REUSE, { evidence: "70000000-0000-4000-8000-000000000001" }],
  [
    "a limit, which needs no evidence",
    ADD,
    { "risk.developing.register-in-use": undefined, "risk.beginning.one-by-one": "yes" },
  ],
  ["a button that there is not", MARKS, { go: "approve" }],
  ["a button about a statement that there is not", MARKS, { go: "add risk.beginning.made-up" }],
  [
    "a button about evidence whose id is none",
    MARKS,
    { go: "take-away risk.beginning.continuity-plan 1" },
  ],
];

test.each(HIDDEN)("%s is not found, and nothing changes", async (_, entry, changes) => {
  const answer = await askFor(entry, draft, "chair", { fields: changed(entry, changes) });
  expect(answer.status).toBe(404);
  expect(await tables.changed()).toEqual([]);
});

describe.each([MARKS, ADD, REUSE])("%s", entry => {
  test("takes no field twice", async () => {
    const { fields } = partsOf(entry, draft, "chair");
    const twice = [...fields, ...fields.slice(0, 1)];
    const answer = await askFor(entry, draft, "chair", { fields: twice });
    expect(resultOf(answer)?.code).toBe("invalid");
    expect(await tables.changed()).toEqual([]);
  });

  test.each([null, {}, [], "risk", { uid: 1 }, { uid: "9100001", cycle: ["2026-27"], step: {} }])(
    "takes no address like %j",
    async bound => {
      const { fields } = partsOf(entry, draft, "chair");
      const page = pathOf(addressOf(entry), draft);
      const cookie = inject("served").cookies.chair;
      const call = { action: splitEntry(entry).at, page, cookie, fields };
      const answer = await callWith(call, [bound, {}, "$K1"]);
      expect(answer.status).toBe(404);
      expect(await tables.changed()).toEqual([]);
    },
  );
});

test("text that looks like markup is kept to the letter, and is inert on the page", async () => {
  const title = "<script>alert(1)</script>";
  const fields = changed(ADD, { title, link: "", note: `{{7*7}} <img src=x onerror="alert(1)">` });
  await askFor(ADD, draft, "chair", { fields });
  const { body } = await askFor("page /trusts/[uid]/[cycle]/prepare/[step]", draft, "chair");
  expect(body).not.toContain(title);
  expect(body).not.toContain("<img src=x");
  expect(body).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
});

test("the same evidence sent twice is one piece", async () => {
  await askFor(ADD, draft, "chair");
  await askFor(ADD, draft, "chair");
  const made = await tables.rows(
    "SELECT title FROM evidence EXCEPT ALL SELECT title FROM kept.evidence",
  );
  expect(made).toEqual([{ title: "Risk register" }]);
});
