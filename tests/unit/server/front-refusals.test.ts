import { expect, it } from "vitest";
import { aFront, ask, ORIGIN, send } from "./a-front";

const form = { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": "1" };
const own = { Origin: ORIGIN };
const long = "a".repeat(9_000);

it.each([
  ["an address over 8 KB", `GET /${long}`, {}, 414, "too-long"],
  ["headers over 16 KB", "GET /", { Cookie: `${long}${long}` }, 431, undefined],
  ["a bad percent-encoding", "GET /%zz", {}, 400, "invalid"],
  ["a bad percent-encoding in the query", "GET /?q=%", {}, 400, "invalid"],
  ["a percent-encoding that is not UTF-8", "GET /%E9", {}, 400, "invalid"],
  ["%00 in the path", "GET /a%00b", {}, 400, "invalid"],
  ["%00 in the query", "GET /?q=%00", {}, 400, "invalid"],
  ["an encoded line end in the path", "GET /a%0d%0ab", {}, 400, "invalid"],
  ["a backslash", "GET /a\\b", {}, 400, "invalid"],
  ["an encoded backslash", "GET /a%5cb", {}, 400, "invalid"],
  ["an encoded slash after dots", "GET /..%2fetc", {}, 400, "invalid"],
  ["an encoded slash", "GET /a%2fb", {}, 400, "invalid"],
  ["dots as a part", "GET /a/../b", {}, 400, "invalid"],
  ["encoded dots as a part", "GET /a/%2e%2e/b", {}, 400, "invalid"],
  ["letters that were not encoded", "GET /é", {}, 400, undefined],
  ["another site's whole address", "GET http://evil.example/", {}, 400, "invalid"],
  ["//host", "GET //evil.example", {}, 404, "not-found"],
  ["a doubled slash", "GET /a//b", {}, 404, "not-found"],
  ["the image optimiser", "GET /_next/image?url=%2Fx", {}, 404, "not-found"],
  ["Next's failure page", "GET /_global-error", {}, 404, "not-found"],
  ["a router state that is none", "GET /", { "Next-Router-State-Tree": "%5B1%5D" }, 400, "invalid"],
  [
    "a router state that cannot be read",
    "GET /",
    { "Next-Router-State-Tree": "%" },
    400,
    "invalid",
  ],
  ["TRACE", "TRACE /", {}, 405, "method"],
  ["DELETE", "DELETE /", own, 405, "method"],
  ["OPTIONS *", "OPTIONS *", {}, 400, "invalid"],
  ["PATCH", "PATCH /a/answer", own, 405, "method"],
  ["PUT elsewhere than an answer", "PUT /a", own, 405, "method"],
  [
    "an override of the method",
    "POST /",
    { ...own, ...form, "X-HTTP-Method-Override": "PUT" },
    405,
    "method",
  ],
  ["a method nobody knows", "BREW /", {}, 405, undefined],
  ["CONNECT", "CONNECT evil.example:443", {}, 405, undefined],
  ["a body on GET", "GET /", { "Content-Length": "1" }, 400, "invalid"],
  ["a write without Origin", "POST /", form, 403, "origin"],
  ["a write with Origin null", "POST /", { ...form, Origin: "null" }, 403, "origin"],
  ["a write from elsewhere", "POST /", { ...form, Origin: "https://evil.example" }, 403, "origin"],
  [
    "a write from our host by http",
    "POST /",
    { ...form, Origin: "http://waymark.example" },
    403,
    "origin",
  ],
  [
    "a write from elsewhere that forges its target",
    "POST /",
    {
      ...form,
      Origin: "https://evil.example",
      "X-Forwarded-Host": "evil.example",
      Host: "evil.example",
    },
    403,
    "origin",
  ],
  [
    "a cross-site write with our Origin",
    "POST /",
    { ...form, ...own, "Sec-Fetch-Site": "cross-site" },
    403,
    "origin",
  ],
  [
    "a same-site write with our Origin",
    "POST /",
    { ...form, ...own, "Sec-Fetch-Site": "same-site" },
    403,
    "origin",
  ],
  [
    "a form over 1 MB",
    "POST /",
    { ...form, ...own, "Content-Length": "1048577" },
    413,
    "too-large",
  ],
  [
    "an answer over 256 KB",
    "PUT /a/answer",
    { ...own, "Content-Type": "application/json", "Content-Length": "262145" },
    413,
    "too-large",
  ],
  [
    "JSON to a page",
    "POST /",
    { ...own, "Content-Type": "application/json", "Content-Length": "2" },
    415,
    "type",
  ],
  ["a form to an answer", "PUT /a/answer", { ...own, ...form }, 415, "type"],
  ["a write without a type", "POST /", { ...own, "Content-Length": "1" }, 415, "type"],
  ["a packed body", "POST /", { ...own, ...form, "Content-Encoding": "gzip" }, 415, "type"],
])("%s is refused before the app: %s", async (_what, line, headers, status, code) => {
  const { port, asked } = await aFront();

  const answer = await ask(port, line, headers);

  expect(answer?.status).toBe(status);
  expect(answer?.headers["content-length"]).toBe(String(Buffer.byteLength(answer?.body ?? "")));
  if (code) expect(JSON.parse(answer?.body ?? "").error.code).toBe(code);
  expect(asked).toEqual([]);
});

it.each([
  ["GET /trusts/2053/2026-27/risk", {}, ""],
  ["GET /?q=50%25+of%20it&x=%F0%9F%8F%AB", {}, ""],
  ["HEAD /", {}, ""],
  ["POST /sign-in", { ...own, ...form }, "a"],
  ["POST /", { ...own, ...form, "Sec-Fetch-Site": "same-origin" }, "a"],
  [
    "PUT /trusts/2053/2026-27/risk/answer",
    { ...own, "Content-Type": "application/json; charset=utf-8", "Content-Length": "2" },
    "{}",
  ],
  [
    "PUT /trusts/2053/2026-27/risk/note",
    { ...own, "Content-Type": "application/json", "Content-Length": "2" },
    "{}",
  ],
])("%s reaches the app", async (line, headers, body) => {
  const { port, asked } = await aFront();

  const answer = await ask(port, line, headers, body);

  expect(answer?.status).toBe(200);
  expect(asked).toEqual([expect.objectContaining({ body })]);
});

it("405 names the methods that there are", async () => {
  const { port } = await aFront();

  const page = await ask(port, "DELETE /a");
  const answer = await ask(port, "DELETE /a/answer");

  expect(page?.headers.allow).toBe("GET, HEAD, POST");
  expect(answer?.headers.allow).toBe("GET, HEAD, POST, PUT");
});

it("a request without Host is refused with a page of ours", async () => {
  const { port } = await aFront();

  const answer = await send(
    port,
    "GET / HTTP/1.1\r\nConnection: close\r\nAccept: text/html\r\n\r\n",
  );

  expect(answer?.status).toBe(400);
  expect(answer?.body).toContain("<h1>This address or request cannot be read</h1>");
});

it("what is not HTTP is answered whole, with our headers, and closed", async () => {
  const { port } = await aFront();

  const answer = await send(port, "GET / HTTP/1.1\r\nno header\r\n\r\n");

  expect(answer?.status).toBe(400);
  expect(answer?.headers).toMatchObject({ connection: "close", "cache-control": "no-store" });
  expect(answer?.headers["content-security-policy"]).toContain("default-src 'none'");
});

it("localhost leads to the demo's own address, where forms can be sent", async () => {
  const { port, asked } = await aFront(undefined, {
    origin: "http://127.0.0.1:3000",
    secure: false,
  });

  const answer = await ask(port, "GET /a?b=c", { Host: "localhost:3000" });

  expect(answer?.status).toBe(307);
  expect(answer?.headers.location).toBe("http://127.0.0.1:3000/a?b=c");
  expect(asked).toEqual([]);
});
