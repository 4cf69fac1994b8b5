import { randomUUID } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { inject } from "vitest";
import { actionId } from "../support/http-action";
import { type Answer, askAt, type Fields, multipart } from "../support/http-ask";
import { pathOf, type Spot } from "../support/http-spots";
import { addressOf, askFor, CHANGED, partsOf, splitEntry } from "./asking";

/** Where, and as whom, an entry point is asked. */
export interface Target {
  readonly entry: string;
  readonly spot: Spot;
  readonly who: string;
}

/** One thing that nobody of good will sends. */
export interface Bad {
  readonly what: string;
  ask(target: Target): Promise<Answer>;
  /** What must be answered, whoever asks; else any answer that is no failure will do. */
  readonly status?: number;
}

/** Whatever bad is sent is answered by one of these: nothing of it is a failure of ours. */
export const ANSWERS: readonly number[] = [
  ...[200, 204, 303, 304, 307, 308],
  ...[400, 401, 403, 404, 405, 409, 413, 414, 415, 422, 428, 429, 431],
];

const long = (length: number) => "w".repeat(length);

// ── What any request may carry ──

const HEADERS: readonly (readonly [string, OutgoingHttpHeaders, number?])[] = [
  ["a cookie that is no token", { Cookie: "waymark=x; __Host-waymark=x" }],
  ["a cookie that cannot be decoded", { Cookie: "waymark=%; __Host-waymark=%" }],
  ["a token that nobody signed", { Cookie: `waymark=${unsigned()}; __Host-waymark=${unsigned()}` }],
  ["Bearer %", { Authorization: "Bearer %" }],
  [
    "somebody's id in a header",
    { "X-User-Id": "1", "X-Waymark-User": "1", "X-Forwarded-User": "admin" },
  ],
  [
    "a header that skips middleware",
    { "X-Middleware-Subrequest": "middleware:middleware:middleware" },
  ],
  ["an address of the outside", { "X-Original-URL": "/admin", "X-Rewrite-URL": "/admin" }],
  ["another host", { "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "http" }],
  ["a look ahead", { RSC: "1", "Next-Router-Prefetch": "1", Accept: "*/*" }],
  [
    "a look ahead at a segment",
    { RSC: "1", "Next-Router-Prefetch": "1", "Next-Router-Segment-Prefetch": "/_tree" },
  ],
  [
    "a state of the router that is none",
    { RSC: "1", "Next-Router-State-Tree": "%5B%22__proto__%22%5D" },
    400,
  ],
  ["a state of the router that cannot be read", { RSC: "1", "Next-Router-State-Tree": "%" }, 400],
  ["what Next's own script asks for", { RSC: "1", Accept: "*/*" }],
  ["another method by its name", { "X-HTTP-Method-Override": "DELETE" }, 405],
  ["more headers than anybody needs", { "X-Long": long(17_000) }, 431],
  ["a range", { Range: "bytes=0-1,5-9", "If-None-Match": "*" }],
];

/** A token in the form of next-auth's with no signature at all, for whoever believes it. */
function unsigned(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none" })}.${part({ sub: "1", sid: "x", exp: 9_999_999_999 })}.`;
}

const PARTS: readonly (readonly [string, number?])[] = [
  ["%00", 400],
  ["..%2f..", 400],
  ["%5c", 400],
  ["%zz", 400],
  ["__proto__"],
  ["constructor"],
  ["-1"],
  ["1e309"],
  ["NaN"],
  ["9007199254740993"],
  ["99999999999999999999"],
  ["2026-02-30"],
  ["1'%20OR%20'1'='1"],
  ["%3Cscript%3E"],
  ["%E2%80%AE%F0%9F%92%A9"],
  ["%EF%BC%8F"],
  [long(300)],
];

/** Whatever a page may look for in its address, all at once. */
const NAMES = [
  ...[
    "page",
    "q",
    "next",
    "from",
    "to",
    "with",
    "step",
    "level",
    "year",
    "cycle",
    "number",
    "sort",
  ],
  ...[
    "reference",
    "region",
    "trust",
    "text",
    "about",
    "show",
    "filter",
    "group",
    "as",
    "marks",
    "size",
  ],
];
const everywhere = (value: string) => `?${NAMES.map(name => `${name}=${value}`).join("&")}`;

const QUERIES: readonly (readonly [string, string, number?])[] = [
  ["a query with NUL", "?q=%00", 400],
  ["a query that cannot be decoded", "?q=%", 400],
  ["a query without an end", `?q=${long(9_000)}`, 414],
  ["queries named like a prototype", "?__proto__=1&__proto__[x]=1&constructor[prototype][x]=1"],
  ["the same query twice", `${everywhere("1")}&${everywhere("2").slice(1)}`],
  ["a list for every query", `?${NAMES.map(name => `${name}[]=1&${name}[gt]=`).join("&")}`],
  ["nothing for every query", everywhere("")],
  ["-1 for every query", everywhere("-1")],
  ["1e309 for every query", everywhere("1e309")],
  ["2^53+1 for every query", everywhere("9007199254740993")],
  ["no number for every query", everywhere("NaN")],
  ["a prototype for every query", everywhere("__proto__")],
  ["SQL for every query", everywhere("1%27%29%3B--")],
  ["markup for every query", everywhere("%3Cscript%3Ealert(1)%3C/script%3E")],
  ["another site for every query", everywhere("//evil.example")],
  ["another site's whole address for every query", everywhere("https://evil.example/")],
  ["a long word for every query", everywhere(long(300))],
  ["letters that turn the line for every query", everywhere("%E2%80%AE%F0%9F%92%A9")],
];

// ── What a form may carry ──

/** In place of what stands in one field after the other. */
const VALUES: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["spaces", "   "],
  ["NUL", "a\0b"],
  ["letters that turn and hide", "\u202ea\u200bb\u2066"],
  ["letters of four bytes", "💩👩‍👩‍👧"],
  ["a letter and its twin in parts", "é e\u0301"],
  ["ten thousand letters", long(10_000)],
  ["SQL", "'); DROP TABLE rating; --"],
  ["markup", `"><script>alert(1)</script>`],
  ["a template", "{{7*7}}<%= 7*7 %>#{7*7}"],
  ["a path", "../../../../etc/passwd"],
  ["a header", "a\r\nSet-Cookie: waymark=x"],
  ["a formula", '=HYPERLINK("https://evil.example")'],
  ["no number", "NaN"],
  ["no end", "Infinity"],
  ["nothing below nothing", "-0"],
  ["1e309", "1e309"],
  ["2^53+1", "9007199254740993"],
  ["a day that there is not", "2026-02-30"],
  ["a record", '{"$gt":"","contains":""}'],
  ["a list", "[]"],
  ["a prototype", "__proto__"],
  ["a constructor", "constructor"],
  ["an id of nobody", "00000000-0000-4000-8000-00000000dead"],
];

type Change = (fields: Fields) => Fields;

const eachField =
  (value: string): Change =>
  fields =>
    fields.map(([name]) => [name, value]);

/** Changes of a whole form. */
const FORMS: readonly (readonly [string, Change])[] = [
  ["no field at all", () => []],
  ["every field twice", fields => [...fields, ...fields]],
  ["a file for every field", fields => fields.map(([name]) => [name, new File(["x"], "x.txt")])],
  ["a list for every field", fields => fields.map(([name, value]) => [`${name}[]`, value])],
  [
    "a record for every field",
    fields => fields.map(([name, value]) => [`${name}[contains]`, value]),
  ],
  [
    "two hundred fields more",
    fields => [...fields, ...Array.from({ length: 201 }, (_, n) => [`k${n}`, "1"] as const)],
  ],
  [
    "fields named like a prototype",
    fields => [...fields, ["__proto__", "1"], ["constructor", "1"], ["prototype", "1"]],
  ],
  [
    "fields of somebody else's",
    fields => [...fields, ["trustUid", "9100002"], ["userId", "1"], ["role", "administrator"]],
  ],
];

/** In place of what the page bound: as React's script writes what is not plain. */
const BOUND: readonly (readonly [string, unknown])[] = [
  ["null", null],
  ["undefined", "$undefined"],
  ["a list", []],
  ["an empty record", {}],
  ["a number", 1],
  ["no number", "$NaN"],
  ["no end", "$Infinity"],
  ["nothing below nothing", "$-0"],
  ["a whole number without end", `$n${"9".repeat(250)}`],
  ["a date that is none", "$Dnever"],
  ["a way to any row", { uid: { not: 0 }, id: { not: "" }, cycle: { contains: "" } }],
  ["numbers for texts", { uid: 9100001, id: 1, cycle: 2026, number: 1, step: 1 }],
  ["lists for texts", { uid: ["9100001"], id: [], cycle: ["2026-27"], number: ["1"] }],
  ["NUL in texts", { uid: "9100001\0", id: "\0", cycle: "\0", step: "\0" }],
  [
    "prototypes for texts",
    { uid: "__proto__", id: "__proto__", step: "constructor", cycle: "constructor" },
  ],
  ["a record of twenty floors", deep(20)],
  ["a record of a thousand floors", deep(1_000)],
];

function deep(floors: number): unknown {
  return floors === 0 ? 1 : { a: deep(floors - 1) };
}

// ── Bodies that cannot be read ──

interface Body {
  readonly type?: string | undefined;
  readonly body: string | Buffer;
  readonly status?: number;
}

const MULTIPART = "multipart/form-data; boundary=x";
const part = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

const CALLS: readonly (readonly [string, Body])[] = [
  ["a call without arguments", { type: MULTIPART, body: "--x--\r\n" }],
  ["a call that is no JSON", { type: MULTIPART, body: `${part("0", "[{")}--x--\r\n`, status: 400 }],
  [
    "a call cut in the middle",
    { type: MULTIPART, body: part("0", "[]").slice(0, 40), status: 400 },
  ],
  ["a form without a boundary", { type: "multipart/form-data", body: "x", status: 400 }],
  [
    "a call of what is not there",
    { type: MULTIPART, body: `${part("0", '["$K1","$F9","$7"]')}--x--\r\n`, status: 400 },
  ],
  [
    "a call by way of a prototype",
    {
      type: MULTIPART,
      body: `${part("0", '["$1:__proto__:constructor:constructor"]')}${part("1", "{}")}--x--\r\n`,
    },
  ],
  [
    "a call by way of a thing's own then",
    {
      type: MULTIPART,
      body: `${part("0", '["$@1"]')}${part("1", '{"then":"$1:constructor:constructor"}')}--x--\r\n`,
    },
  ],
  [
    "arguments that hold themselves",
    { type: MULTIPART, body: `${part("0", '["$1"]')}${part("1", '["$1"]')}--x--\r\n` },
  ],
  ["JSON for a form", { type: "application/json", body: "[]", status: 415 }],
  [
    "XML for a form",
    { type: "application/xml", body: "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><x/>", status: 415 },
  ],
  ["no kind of body", { type: undefined, body: "x", status: 415 }],
  ["plain text that is no call", { type: "text/plain", body: "x", status: 400 }],
  ["a form that is sealed", { type: "application/x-www-form-urlencoded", body: "a=%zz&b=%FF" }],
  ["seven megabytes", { type: MULTIPART, body: Buffer.alloc(7 * 1024 * 1024, 0x61), status: 413 }],
];

const CALL: Body = { type: MULTIPART, body: `${part("0", "[]")}--x--\r\n` };

/** As a browser without JavaScript sends a form. */
const PLAIN: readonly (readonly [string, Body])[] = [
  ["a form of no action", { type: MULTIPART, body: `${part("a", "1")}--x--\r\n` }],
  [
    "a form of an action that there is not",
    { type: MULTIPART, body: `${part("$ACTION_ID_60ff", "")}--x--\r\n` },
  ],
  [
    "a form of an action that is not named",
    { type: MULTIPART, body: `${part("$ACTION_REF_1", "")}--x--\r\n` },
  ],
  [
    "a form of a prototype's action",
    {
      type: MULTIPART,
      body: `${part("$ACTION_REF_1", "")}${part("$ACTION_1:0", '{"id":"__proto__","bound":null}')}--x--\r\n`,
    },
  ],
  [
    "a form of an action named by a list",
    {
      type: MULTIPART,
      body: `${part("$ACTION_REF_1", "")}${part("$ACTION_1:0", '{"id":[],"bound":{}}')}--x--\r\n`,
    },
  ],
];

const put = (change: object) => JSON.stringify({ ...CHANGED, ...change });

const PUTS: readonly (readonly [string, Body, OutgoingHttpHeaders?])[] = [
  ["broken JSON", { body: "{", status: 400 }],
  ["nothing at all", { body: "", status: 400 }],
  ["bytes that are no text", { body: Buffer.from([0x7b, 0xff, 0x7d]), status: 400 }],
  ["JSON that is no record", { body: "[]" }],
  ["a number", { body: "1" }],
  ["a name that is not known", { body: put({ trustUid: 9100002 }) }],
  ["names like a prototype", { body: '{"__proto__":{"x":1},"constructor":{"prototype":{}}}' }],
  ["lists for texts", { body: put({ reason: ["a"], reasoning: ["a"], note: ["a"] }) }],
  ["a way to any row", { body: put({ reason: { contains: "" }, note: { not: "" } }) }],
  ["1e309", { body: '{"level":1e309}' }],
  ["NUL", { body: put({ reason: "\0", reasoning: "\0", note: "\0" }) }],
  ["half a letter", { body: '{"level":null,"reason":"\\ud83d","note":"\\ud83d"}' }],
  [
    "ten thousand letters",
    { body: put({ reason: long(10_000), reasoning: long(10_000), note: long(10_000) }) },
  ],
  ["a record of a thousand floors", { body: JSON.stringify(deep(1_000)) }],
  ["more than any answer", { body: long(257 * 1024), status: 413 }],
  ["a form", { type: "application/x-www-form-urlencoded", body: "level=1", status: 415 }],
  ["no version", { body: put({}) }, { "If-Match": undefined }],
  ["a version of letters", { body: put({}) }, { "If-Match": '"one"' }],
  ["a version beyond counting", { body: put({}) }, { "If-Match": "9007199254740993" }],
  ["no key", { body: put({}) }, { "Idempotency-Key": undefined }],
  ["a key of letters", { body: put({}) }, { "Idempotency-Key": "one" }],
];

// ── How each is sent ──

const cookieOf = (who: string) => inject("served").cookies[who];
const originOf = () => inject("served").origin;

/** A write's request with a body of its own. */
function sendBody(
  { entry, spot, who }: Target,
  { type, body }: Body,
  headers: OutgoingHttpHeaders = {},
) {
  const { kind, at } = splitEntry(entry);
  const usual: OutgoingHttpHeaders = {
    Origin: originOf(),
    ...(kind === "action"
      ? { "Next-Action": actionId(at), Accept: "text/x-component" }
      : { Accept: "application/json" }),
    ...(kind === "PUT" ? { "If-Match": "1", "Idempotency-Key": randomUUID() } : {}),
    "Content-Type": type ?? (kind === "PUT" ? "application/json" : undefined),
  };
  const path = pathOf(addressOf(entry), spot);
  const method = kind === "PUT" ? "PUT" : "POST";
  return askAt(originOf(), path, {
    method,
    headers: { ...usual, ...headers },
    body,
    cookie: cookieOf(who),
  });
}

/** The same thing at another address. */
async function sendTo(target: Target, path: string): Promise<Answer> {
  const { entry, spot, who } = target;
  const { kind, at } = splitEntry(entry);
  const cookie = cookieOf(who);
  if (kind === "PUT" || kind === "POST" || at === "/csp-report") {
    const body = kind === "PUT" ? put({}) : "a=1";
    const type = kind === "PUT" ? "application/json" : "application/x-www-form-urlencoded";
    const headers = {
      Origin: originOf(),
      "Content-Type": type,
      "If-Match": "1",
      "Idempotency-Key": randomUUID(),
    };
    return askAt(originOf(), path, {
      method: kind === "PUT" ? "PUT" : "POST",
      headers,
      body,
      cookie,
    });
  }
  if (kind !== "action") return askAt(originOf(), path, { cookie });
  const { bound, fields } = partsOf(entry, spot, who);
  const parts = fields.map(([name, value]) => [`_1_${name}`, value] as const);
  const form = await multipart([...parts, ["0", JSON.stringify([...bound, "$K1"])]]);
  const headers = { Origin: originOf(), "Content-Type": form.type, "Next-Action": actionId(at) };
  return askAt(originOf(), path, { method: "POST", headers, body: form.body, cookie });
}

async function callBound({ entry, spot, who }: Target, bound: unknown): Promise<Answer> {
  const parts = partsOf(entry, spot, who);
  // The last is the state of the form; what stands before it is what the page bound.
  const args = [...parts.bound.map((each, at) => (at === 0 ? bound : each)), "$K1"];
  const fields = parts.fields.map(([name, value]) => [`_1_${name}`, value] as const);
  const { type, body } = await multipart([...fields, ["0", JSON.stringify(args)]]);
  return sendBody({ entry, spot, who }, { type, body });
}

const withHeaders: readonly Bad[] = HEADERS.map(([what, headers, status]) => ({
  what,
  ask: ({ entry, spot, who }) => askFor(entry, spot, who, { headers }),
  ...(status === undefined ? {} : { status }),
}));

const withQueries: readonly Bad[] = QUERIES.map(([what, query, status]) => ({
  what,
  ask: target =>
    sendTo(target, `${pathOf(addressOf(target.entry), target.spot).split("?")[0]}${query}`),
  ...(status === undefined ? {} : { status }),
}));

/** One part of the address after the other is another. */
function withParts(entry: string): Bad[] {
  const open = addressOf(entry)
    .split("/")
    .flatMap((part, at) => (part.startsWith("[") ? [at] : []));
  if (open.length === 0) return [];
  return PARTS.map(([value, status], nth) => ({
    what: `${value.slice(0, 30)} for a part of the address`,
    ask: target => {
      const parts = pathOf(addressOf(target.entry), target.spot).split("/");
      return sendTo(target, parts.with(open[nth % open.length] ?? 0, value).join("/"));
    },
    ...(status === undefined ? {} : { status }),
  }));
}

const withForms = (): Bad[] =>
  [
    ...VALUES.map(([what, value]) => [`${what} in every field`, eachField(value)] as const),
    ...FORMS,
  ].map(([what, change]) => ({
    what,
    ask: ({ entry, spot, who }) =>
      askFor(entry, spot, who, { fields: change(partsOf(entry, spot, who).fields) }),
  }));

const ADDRESSES: readonly Bad[] = [
  {
    what: "a doubled slash",
    status: 404,
    ask: target => sendTo(target, `/${pathOf(addressOf(target.entry), target.spot)}`),
  },
  {
    what: "the address of its payload",
    ask: target => sendTo(target, `${pathOf(addressOf(target.entry), target.spot)}.rsc`),
  },
  {
    what: "the address of a segment",
    ask: target =>
      sendTo(target, `${pathOf(addressOf(target.entry), target.spot)}.segments/_tree.segment.rsc`),
  },
  {
    what: "an encoded slash",
    status: 400,
    ask: target =>
      sendTo(target, pathOf(addressOf(target.entry), target.spot).replace(/\/(?=[^/]*$)/, "/%2f")),
  },
];

/** All that is tried at an entry point. */
export function badInputsFor(entry: string): readonly Bad[] {
  const { kind } = splitEntry(entry);
  const all = [...withHeaders, ...ADDRESSES, ...withParts(entry)];
  if (kind === "PUT") {
    return [...all, ...PUTS.map(([what, body, headers]) => bodyOf(what, body, headers))];
  }
  if (kind === "POST")
    return [...all, ...CALLS.map(([what, { type, body }]) => bodyOf(what, { type, body }))];
  if (kind !== "action") return [...all, ...withQueries];
  return [
    ...all,
    ...withForms(),
    ...BOUND.map(([what, bound]) => ({
      what: `${what} for what the page bound`,
      ask: (target: Target) => callBound(target, bound),
    })),
    ...CALLS.map(([what, body]) => bodyOf(what, body)),
    ...PLAIN.map(([what, body]) =>
      bodyOf(what, body, { "Next-Action": undefined, Accept: "text/html" }),
    ),
    {
      what: "the name of an action that there is not",
      ask: target => sendBody(target, CALL, { "Next-Action": `60${"f".repeat(40)}` }),
      // The page is out of date, and is to be opened again.
      status: 409,
    },
  ];
}

function bodyOf(what: string, body: Body, headers: OutgoingHttpHeaders = {}): Bad {
  const { status } = body;
  const ask = (target: Target) => sendBody(target, body, headers);
  return status === undefined ? { what, ask } : { what, ask, status };
}
