import { expect, it } from "vitest";
import { isReadable } from "@/lib/server/front/form";

const BOUNDARY = "----WebKitFormBoundary0123456789abcdef";

function multipart(fields: Record<string, string>) {
  const parts = Object.entries(fields).map(
    ([name, value]) =>
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return Buffer.from(`${parts.join("")}--${BOUNDARY}--\r\n`);
}

const type = { "content-type": `multipart/form-data; boundary=${BOUNDARY}` };
const call = { ...type, "next-action": "60ff" };

it.each([
  [
    "a form sent without scripts",
    type,
    {
      $ACTION_REF_0: "",
      "$ACTION_0:0": '{"id":"60","bound":"$@1"}',
      "$ACTION_0:1": '["x"]',
      a: "{",
    },
  ],
  ["a form sent by scripts", call, { "_1_$ACTION_0:0": "{", _1_0: "{", "0": '["x","$K1"]' }],
  [
    "a call with what JSON cannot say",
    call,
    {
      "1": '[["a",1]]',
      "0": '[{"d":"$D1970-01-01T00:00:00.000Z","m":"$Q1","u":"$undefined","n":"$n12","s":"$$5"}]',
    },
  ],
  ["a thing that stands twice", call, { "0": '[{"a":[1]},"$0:0","$0:0:a"]' }],
  ["a field named by a number, without a call", type, { $ACTION_REF_0: "", "0": "not JSON" }],
])("%s is readable", async (_what, headers, fields) => {
  expect(await isReadable(headers, multipart(fields))).toBe(true);
});

it.each([
  ["a call without arguments", call, { "1": "[]" }],
  ["arguments that are not JSON", call, { "0": '["x"' }],
  ["bound arguments that are not JSON", type, { "$ACTION_0:0": "{" }],
  ["a reference to a part that is not there", call, { "0": '["$F1"]', "1": "[]", "2": '["$Q9"]' }],
  ["a bound part that is not there", type, { "$ACTION_0:0": '{"id":"60","bound":"$@1"}' }],
  ["a whole number that is none", call, { "0": '["$n1x"]' }],
  ["a leftover of another call", call, { "0": '["$T"]' }],
  ["a way through a prototype", call, { "0": '["$1:__proto__:x"]', "1": "{}" }],
  ["a way to what makes a thing", call, { "0": '["$1:constructor:constructor"]', "1": "{}" }],
  ["a part that holds itself", call, { "0": '["$1"]', "1": '["$1"]' }],
  ["a part that holds its own whole", call, { "0": '[{"a":["$0:0"]}]' }],
  ["parts that hold each other", call, { "0": '["$1"]', "1": '["$2"]', "2": '[{"a":"$1"}]' }],
  ["a promise of itself", call, { "0": '["$@0"]' }],
  ["what is nested deeper than any page's", call, { "0": `${"[".repeat(150)}${"]".repeat(150)}` }],
  ["what is nested deeper than a reader can follow", call, { "0": "[".repeat(100_000) }],
])("%s is not readable", async (_what, headers, fields) => {
  expect(await isReadable(headers, multipart(fields))).toBe(false);
});

it("bytes that are not UTF-8 are not readable as JSON", async () => {
  const body = Buffer.from([0x22, 0xff, 0x22]);

  expect(await isReadable({ "content-type": "application/json" }, body)).toBe(false);
});
