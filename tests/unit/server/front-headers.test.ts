import { expect, it } from "vitest";
import { aFront, ask, ORIGIN, write } from "./a-front";

const safe = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-frame-options": "DENY",
  "permissions-policy": expect.stringContaining("camera=()"),
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-request-id": expect.stringMatching(/^[\w-]{12}$/),
};

it.each([
  ["a page", "GET /"],
  ["a file of the build", "GET /_next/static/a.js"],
  ["a refusal", "GET /%zz"],
  ["a method refused", "DELETE /"],
  ["a failure of the app", "GET /fails"],
  ["health", "GET /healthz"],
  ["what never became a request", "BREW /"],
])("%s carries every safety header", async (_what, line) => {
  const { port } = await aFront((request, response) => {
    response.statusCode = request.url === "/fails" ? 500 : 200;
    response.setHeader("X-Powered-By", "something");
    response.end("page");
  });

  const answer = await ask(port, line);

  expect(answer?.headers).toMatchObject(safe);
  expect(answer?.headers).not.toHaveProperty("x-powered-by");
  const policy = answer?.headers["content-security-policy"] ?? "";
  expect(policy).toMatch(/script-src 'nonce-[\w+/=]{22,}' 'strict-dynamic';/);
  expect(policy).not.toContain(answer?.headers["x-request-id"]);
  expect(policy).not.toMatch(/unsafe|\*/);
  expect(policy.split("; ")).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "form-action 'self'",
      "base-uri 'none'",
      "object-src 'none'",
      "frame-ancestors 'none'",
      "upgrade-insecure-requests",
    ]),
  );
});

it("without https nothing promises https", async () => {
  const { port } = await aFront(undefined, { origin: "http://127.0.0.1:3000", secure: false });

  const answer = await ask(port, "GET /");

  expect(answer?.headers).not.toHaveProperty("strict-transport-security");
  expect(answer?.headers["content-security-policy"]).not.toContain("upgrade-insecure-requests");
});

it("the app reads the same nonce and request id that the answer carries, and they change", async () => {
  const { port, asked } = await aFront();

  const first = await ask(port, "GET /");
  const second = await ask(port, "GET /", { "X-Request-Id": "mine", "X-Nonce": "mine" });

  expect(asked[0]?.headers["content-security-policy"]).toBe(
    first?.headers["content-security-policy"],
  );
  expect(asked[1]?.headers["x-request-id"]).toBe(second?.headers["x-request-id"]);
  expect(second?.headers["x-request-id"]).not.toBe("mine");
  expect(second?.headers["content-security-policy"]).not.toBe(
    first?.headers["content-security-policy"],
  );
});

it.each([
  ["X-Forwarded-Host", "evil.example", "waymark.example"],
  ["X-Forwarded-Proto", "http", "https"],
  ["X-Forwarded-For", "203.0.113.9", "127.0.0.1"],
  ["Host", "evil.example", "waymark.example"],
  ["X-Waymark-Address", "203.0.113.9", "127.0.0.1"],
  ["X-Waymark-Path", "/elsewhere", "/a?b=c"],
  ["X-Forwarded-Port", "1", undefined],
  ["Forwarded", "host=evil.example", undefined],
  ["X-Real-IP", "203.0.113.9", undefined],
  ["X-Middleware-Subrequest", "middleware", undefined],
  ["X-Middleware-Rewrite", "/x", undefined],
  ["X-Nextjs-Data", "1", undefined],
  ["X-Matched-Path", "/x", undefined],
  ["X-Now-Route-Matches", "1", undefined],
  ["X-Action-Forwarded", "1", undefined],
  ["X-Nonce", "abc", undefined],
  ["Next-Resume", "1", undefined],
])("what a client says in %s is not believed", async (name, said, believed) => {
  const { port, asked } = await aFront();

  await ask(port, "GET /a?b=c&_rsc=1x2", { [name]: said });

  expect(asked[0]?.headers[name.toLowerCase()]).toBe(believed);
});

it("headers of the app's own pages pass", async () => {
  const { port, asked } = await aFront();
  const headers = { Cookie: "a=b", RSC: "1", "Next-Action": "60ff", "If-Match": "3" };

  await write(port, "POST /", { ...headers, "Content-Type": "text/plain" }, "[]");

  expect(asked[0]?.headers).toMatchObject({
    cookie: "a=b",
    rsc: "1",
    "next-action": "60ff",
    "if-match": "3",
    origin: ORIGIN,
  });
});

it.each([
  ["/", 200, "no-store"],
  ["/_next/static/chunks/a.js", 200, "public, max-age=31536000, immutable"],
  ["/_next/static/chunks/a.js", 404, "no-store"],
  ["/_next/static/chunks/a.js", 304, "public, max-age=31536000, immutable"],
  ["/icon.svg", 200, "public, max-age=0, must-revalidate"],
  ["/icon.svg", 404, "no-store"],
  ["/evidence.svg", 200, "no-store"],
])("%s with status %i is answered with Cache-Control %s", async (path, status, control) => {
  const { port } = await aFront(
    (_request, response) => response.writeHead(status, { "Cache-Control": "s-maxage=9" }).end(),
    { publicFiles: new Set(["/icon.svg"]) },
  );

  const answer = await ask(port, `GET ${path}`);

  expect(answer?.headers["cache-control"]).toBe(control);
});
