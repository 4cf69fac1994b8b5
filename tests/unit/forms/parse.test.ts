import { expect, test } from "vitest";
import { z } from "zod";
import { parseForm } from "@/lib/forms";

const schema = z.object({
  level: z.enum(["beginning", "leading"], { error: "Choose one" }).optional(),
  reason: z.string().max(10, { error: "Too long" }),
});

function formOf(...fields: [string, string | Blob][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

/** The state of a form that must not parse. */
function refusal(...fields: [string, string | Blob][]) {
  const parsed = parseForm(schema, formOf(...fields));
  if (parsed.ok) throw new Error("The form was accepted");
  return parsed.state;
}

test("a form that fits gives its values", () => {
  const parsed = parseForm(schema, formOf(["level", "leading"], ["reason", "because"]));
  expect(parsed).toMatchObject({ ok: true, value: { level: "leading", reason: "because" } });
});

test("an optional field may be missing, and is not guessed", () => {
  expect(parseForm(schema, formOf(["reason", ""]))).toEqual({
    ok: true,
    value: { reason: "" },
    typed: { reason: "" },
  });
});

test("the framework's own hidden fields are passed over", () => {
  const form = formOf(["$ACTION_1:0", "{}"], ["$ACTION_KEY", "k"], ["reason", "because"]);
  expect(parseForm(schema, form).ok).toBe(true);
});

test("each field that does not fit has its first error, and all that was typed is kept", () => {
  expect(refusal(["level", "best"], ["reason", "a reason too long"])).toEqual({
    code: "invalid",
    errors: { level: "Choose one", reason: "Too long" },
    values: { level: "best", reason: "a reason too long" },
  });
});

test("a missing field is an error beside that field", () => {
  expect(Object.keys(refusal(["level", "leading"]).errors ?? {})).toEqual(["reason"]);
});

test("a field that came twice is refused, even with the same value, and the first is kept", () => {
  expect(refusal(["reason", "one"], ["reason", "one"])).toEqual({
    code: "invalid",
    errors: { reason: "Give one answer" },
    values: { reason: "one" },
  });
});

test("a file where text belongs is refused", () => {
  const state = refusal(["reason", new Blob(["text"])]);
  expect(state.errors?.reason).toBe("Give one answer");
  expect(state.values).toEqual({});
});

test("a field the schema does not know is refused for the whole form", () => {
  const state = refusal(["reason", "one"], ["role", "chair"]);
  expect(state.errors).toEqual({ form: "This form has changed. Reload the page" });
});

test.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])(
  "a field named %s is an unknown field and changes no other object",
  name => {
    const state = refusal(["reason", "one"], [name, "polluted"]);
    expect(state.errors).toEqual({ form: "This form has changed. Reload the page" });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.prototype.toString.call({})).toBe("[object Object]");
  },
);

test("a dangerous name that came twice changes no other object", () => {
  const state = refusal(["reason", "one"], ["__proto__", "a"], ["__proto__", "b"]);
  expect(state.code).toBe("invalid");
  expect(Object.getPrototypeOf(state.errors)).toBe(Object.prototype);
  expect(Object.getPrototypeOf(state.values)).toBe(Object.prototype);
});

test("what is answered are plain objects, since React sends a browser nothing else", () => {
  const state = refusal(["level", "best"], ["reason", "one"]);
  expect(Object.getPrototypeOf(state.errors)).toBe(Object.prototype);
  expect(Object.getPrototypeOf(state.values)).toBe(Object.prototype);
});

const upload = z.object({ document: z.file({ error: "Choose the document" }), note: z.string() });

test("a field for a file takes one, and what was typed beside it is kept", () => {
  const file = new File(["words"], "words.txt");
  const parsed = parseForm(upload, formOf(["document", file], ["note", "new"]));
  expect(parsed).toMatchObject({ ok: true, value: { note: "new" }, typed: { note: "new" } });
  expect(parsed.ok && parsed.value.document.name).toBe("words.txt");
});

test.each([
  ["text where a file belongs", [["document", "words"]], "document", "Choose the document"],
  ["no file at all", [], "document", "Choose the document"],
  [
    "two files",
    [
      ["document", new File(["a"], "a")],
      ["document", new File(["b"], "b")],
    ],
    "document",
    "Give one answer",
  ],
  [
    "a file that the form does not know",
    [["other", new File(["a"], "a")]],
    "other",
    "Give one answer",
  ],
  ["a file where text belongs", [["note", new File(["a"], "a")]], "note", "Give one answer"],
] as const)("%s is refused", (_, fields, name, message) => {
  const parsed = parseForm(
    upload,
    formOf(...fields.map(([of, value]) => [of, value] as [string, string | Blob])),
  );
  expect(parsed.ok ? {} : parsed.state.errors).toMatchObject({ [name]: message });
});
