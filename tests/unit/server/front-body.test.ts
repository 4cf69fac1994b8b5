import { connect } from "node:net";
import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { readBody } from "@/lib/server/front/body";
import { aFront, ask, ORIGIN, send, write } from "./a-front";

const form = { "Content-Type": "application/x-www-form-urlencoded" };
const json = { "Content-Type": "application/json" };
const BOUNDARY = "----WebKitFormBoundary0123456789abcdef";
const head = (lines: string) =>
  `POST / HTTP/1.1\r\nHost: waymark.example\r\nOrigin: ${ORIGIN}\r\nAccept: application/json\r\nContent-Type: application/x-www-form-urlencoded\r\n${lines}\r\n`;

it.each([
  ["a form", "POST /", form, "a=b"],
  ["an empty form", "POST /", form, ""],
  ["a form of exactly 1 MB", "POST /", form, "a".repeat(1024 * 1024)],
  ["an answer of exactly 256 KB", "PUT /answer", json, `"${"a".repeat(256 * 1024 - 2)}"`],
])("%s reaches the app whole", async (_what, line, headers, body) => {
  const { port, asked } = await aFront();

  const answer = await write(port, line, headers, body);

  expect(answer?.status).toBe(200);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.body).toBe(body);
  expect(asked[0]?.headers["content-length"]).toBe(String(body.length));
});

it("a body in pieces reaches the app as one of known length", async () => {
  const { port, asked } = await aFront();

  const answer = await send(
    port,
    `${head("Transfer-Encoding: chunked\r\n")}2\r\na=\r\n1\r\nb\r\n0\r\n\r\n`,
  );

  expect(answer?.status).toBe(200);
  expect(asked[0]).toMatchObject({ body: "a=b", headers: { "content-length": "3" } });
  expect(asked[0]?.headers).not.toHaveProperty("transfer-encoding");
});

it("a body in pieces that grows over the limit is refused, whatever it declared", async () => {
  const { port, asked } = await aFront();
  const piece = `40000\r\n${"a".repeat(0x40000)}\r\n`;

  const answer = await send(port, head("Transfer-Encoding: chunked\r\n") + piece.repeat(5));

  expect(answer?.status).toBe(413);
  expect(answer?.headers.connection).toBe("close");
  expect(asked).toEqual([]);
});

it("whoever sends too much gets to read why, and is not cut off while sending", async () => {
  const { port, asked } = await aFront();
  const socket = connect(port, "127.0.0.1").setEncoding("utf8");
  const next = () => new Promise(resolve => socket.once("data", resolve));
  const closed = new Promise(resolve => socket.once("close", resolve));

  socket.write(head("Content-Length: 4000000\r\n"));
  const answer = await next();
  socket.write("a".repeat(4_000_000));
  const hadError = await closed;

  expect(answer).toMatch(/^HTTP\/1\.1 413 .*"too-large"/s);
  expect(hadError).toBe(false);
  expect(asked).toEqual([]);
});

it("nonsense after a request that the app has is cut off, and no answer of ours is mixed in", async () => {
  let release = () => {};
  const begun = new Promise<void>(resolve => {
    release = resolve;
  });
  const { port } = await aFront(() => {
    release();
    return new Promise(() => {});
  });
  const socket = connect(port, "127.0.0.1").setEncoding("utf8");
  let text = "";
  socket.on("data", chunk => {
    text += chunk;
  });
  const closed = new Promise(resolve => socket.once("close", resolve));

  socket.write(`${head("Content-Length: 3\r\n")}a=b`);
  await begun;
  socket.write("nonsense\r\n\r\n");
  await closed;

  expect(text).toBe("");
});

it("a body cut before its end is refused as truncated and never passed on", async () => {
  const { port, asked } = await aFront();

  const answer = await send(port, `${head("Content-Length: 10\r\n")}a=b`, { half: true });

  expect(answer?.status).toBe(400);
  expect(answer?.body).toContain("did not arrive whole");
  expect(answer?.headers.connection).toBe("close");
  expect(asked).toEqual([]);
});

it("a body longer than it declared is refused as truncated and never passed on", async () => {
  const { port, asked } = await aFront();

  const answer = await send(port, `${head("Content-Length: 3\r\n")}a=b and more`);

  expect(answer?.status).toBe(400);
  expect(answer?.body).toContain("did not arrive whole");
  expect(asked).toEqual([]);
});

it("a body with both a length and pieces is refused", async () => {
  const { port, asked } = await aFront();

  const answer = await send(
    port,
    `${head("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n")}0\r\n\r\n`,
  );

  expect(answer?.status).toBe(400);
  expect(asked).toEqual([]);
});

it("a sender who leaves in the middle is never passed on", async () => {
  const { port, asked, front } = await aFront();
  const closed = new Promise(resolve => front.once("connection", it => it.once("close", resolve)));

  const socket = connect(port, "127.0.0.1", () => {
    socket.write(`${head("Content-Length: 10\r\n")}a=b`, () => socket.resetAndDestroy());
  });
  await closed;

  expect(asked).toEqual([]);
});

it("who waits to be told to go on is told", async () => {
  const { port, asked } = await aFront();
  const socket = connect(port, "127.0.0.1").setEncoding("utf8");
  const next = () => new Promise(resolve => socket.once("data", resolve));

  socket.write(head("Content-Length: 3\r\nExpect: 100-continue\r\n"));
  const told = await next();
  socket.write("a=b");
  const answer = await next();

  expect(told).toBe("HTTP/1.1 100 Continue\r\n\r\n");
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(asked.map(({ body }) => body)).toEqual(["a=b"]);
});

it("who waits to be told to go on and may not is refused without sending", async () => {
  const { port, asked } = await aFront();

  const refused = await ask(port, "POST /", { Expect: "100-continue", "Content-Length": "3" });

  expect(refused?.status).toBe(403);
  expect(asked).toEqual([]);
});

it.each([
  ["broken JSON to an answer", "PUT /answer", json, '{"a":'],
  [
    "a form that ends before its boundary",
    "POST /",
    { "Content-Type": `multipart/form-data; boundary=${BOUNDARY}` },
    `--${BOUNDARY}\r\n`,
  ],
  ["a form without a boundary", "POST /", { "Content-Type": "multipart/form-data" }, "a"],
  [
    "a call whose arguments are not JSON",
    "POST /",
    { "Content-Type": "text/plain", "Next-Action": "60ff" },
    '["x"',
  ],
  ["plain text that is no call", "POST /", { "Content-Type": "text/plain" }, "[]"],
])("%s is refused before the app", async (_what, line, headers, body) => {
  const { port, asked } = await aFront();

  const answer = await write(port, line, headers, body);

  expect(answer?.status).toBe(400);
  expect(JSON.parse(answer?.body ?? "").error.code).toBe("invalid");
  expect(asked).toEqual([]);
});

it("a body that does not come to its end in time is given up", async () => {
  const request = new PassThrough();
  request.write("a");

  const body = await readBody(request as never, 10, 1);

  expect(body).toBe("timeout");
});

it("unfinished headers are closed within 15 seconds, and other limits are set", async () => {
  const { front } = await aFront();

  expect(front.headersTimeout + 2_000).toBeLessThanOrEqual(15_000);
  expect(front.headersTimeout).toBeGreaterThan(0);
  expect(front.requestTimeout).toBeGreaterThan(0);
  expect(front.keepAliveTimeout).toBeGreaterThan(0);
  expect(front.timeout).toBeGreaterThan(0);
});
