import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { aFront, ask, ORIGIN, send, write } from "./a-front";

const PATH = "POST /admin/register/upload/files";
const form = { "Content-Type": "multipart/form-data; boundary=x" };
const MB = 1024 * 1024;
const LIMIT = 100 * MB + 64 * 1024;
const head = (lines: string) =>
  `${PATH} HTTP/1.1\r\nHost: waymark.example\r\nOrigin: ${ORIGIN}\r\nAccept: application/json\r\nContent-Type: multipart/form-data; boundary=x\r\n${lines}\r\n`;

describe("files that are uploaded", () => {
  it("reach the app whole, though they are larger than any form", async () => {
    const { port, asked } = await aFront();
    const body = "0123456789abcdef".repeat((12 * MB) / 16);

    const answer = await write(port, PATH, form, body);

    expect(answer?.status).toBe(200);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.body === body).toBe(true);
    expect(asked[0]?.headers["content-length"]).toBe(String(body.length));
  });

  it("reach it whole in pieces of no known length too", async () => {
    const { port, asked } = await aFront();

    const answer = await send(
      port,
      `${head("Transfer-Encoding: chunked\r\n")}2\r\na=\r\n1\r\nb\r\n0\r\n\r\n`,
    );

    expect(answer?.status).toBe(200);
    expect(asked[0]?.body).toBe("a=b");
  });

  it("are refused before they are sent where they say that they are too many", async () => {
    const { port, asked } = await aFront();

    const length = String(LIMIT + 1);
    const answer = await ask(port, PATH, { Origin: ORIGIN, ...form, "Content-Length": length });

    expect(answer?.status).toBe(413);
    expect(asked).toEqual([]);
  });

  it("are refused as too large where they grow past the limit, whatever the app answers", async () => {
    const { port } = await aFront(undefined, {
      handler: async (request, response) => {
        for await (const _ of request);
        response.end("page");
      },
    });
    const piece = `100000\r\n${"a".repeat(MB)}\r\n`;

    const answer = await send(port, head("Transfer-Encoding: chunked\r\n") + piece.repeat(102));

    expect(answer?.status).toBe(413);
    expect(answer?.body).toContain("too-large");
  });

  it("that are cut are answered as truncated, and their reader hears of it", async () => {
    let heard = "";
    const { port, logged, front } = await aFront(undefined, {
      handler: async (request, response) => {
        try {
          for await (const _ of request);
        } catch (error) {
          heard = String(error);
        }
        response.statusCode = 303;
        response.setHeader("Location", "/elsewhere").end();
      },
    });

    const answer = await send(port, `${head("Content-Length: 10\r\n")}a=b`, { half: true });
    await new Promise(resolve => front.close(resolve));

    expect(heard).toContain("did not arrive whole");
    expect(answer?.status).toBe(400);
    expect(answer?.body).toContain("truncated");
    expect(answer?.headers).not.toHaveProperty("location");
    expect(logged.map(({ level }) => level)).toEqual(["info"]);
  });

  it("are taken in no faster than the app reads them", async () => {
    let release = () => {};
    const wait = new Promise<void>(resolve => {
      release = resolve;
    });
    let taken = 0;
    const { port } = await aFront(undefined, {
      handler: async (request, response) => {
        await wait;
        for await (const chunk of request) taken += (chunk as Buffer).length;
        response.end("page");
      },
    });
    const size = 40 * MB;
    const socket = connect(port, "127.0.0.1");
    socket.write(head(`Content-Length: ${size}\r\n`));
    let isSent = false;
    socket.write(Buffer.alloc(size, "a"), () => {
      isSent = true;
    });

    await new Promise(resolve => setTimeout(resolve, 500));
    expect(isSent).toBe(false);

    const answered = new Promise<string>(resolve =>
      socket.once("data", data => resolve(`${data}`)),
    );
    release();
    expect(await answered).toContain("200");
    expect(taken).toBe(size);
    socket.destroy();
  });

  it("that the app will not read are let go, after its answer", async () => {
    const { port } = await aFront(undefined, {
      handler: (_request, response) => {
        response.statusCode = 303;
        response.setHeader("Location", "/sign-in").end();
      },
    });
    const socket = connect(port, "127.0.0.1").setEncoding("utf8");
    let text = "";
    socket.on("data", chunk => {
      text += chunk;
    });
    const closed = new Promise(resolve => socket.once("close", resolve));

    socket.write(`${head(`Content-Length: ${10 * MB}\r\n`)}a`);
    await closed;

    expect(text).toMatch(/^HTTP\/1\.1 303 /);
  });

  it.each([
    ["of another kind", PATH, { "Content-Type": "text/csv" }, 415],
    ["as an ordinary form", PATH, { "Content-Type": "application/x-www-form-urlencoded" }, 415],
    ["to another page", "POST /admin", form, 413],
    ["to an address like it", "POST /admin/register/upload/files/", form, 413],
  ])("%s are refused", async (_what, line, headers, status) => {
    const { port, asked } = await aFront();

    const answer = await write(port, line, headers, "a".repeat(2 * MB));

    expect(answer?.status).toBe(status);
    expect(asked).toEqual([]);
  });

  it("from another site are refused before any is read", async () => {
    const { port, asked } = await aFront();

    const evil = { Origin: "https://evil.example", ...form };
    const answer = await ask(port, PATH, { ...evil, "Content-Length": "100" });

    expect(answer?.status).toBe(403);
    expect(asked).toEqual([]);
  });

  it.each(["GET", "HEAD", "PUT"])("are not asked for by %s", async method => {
    const { port, asked } = await aFront();

    const answer = await ask(port, `${method} /admin/register/upload/files`, { Origin: ORIGIN });

    expect(answer?.status).toBe(405);
    expect(answer?.headers.allow).toBe("POST");
    expect(asked).toEqual([]);
  });
});
