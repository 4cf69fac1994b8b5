import { connect, type Socket } from "node:net";
import { expect, it } from "vitest";
import { aFront } from "./a-front";

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: waymark.example\r\n\r\n`;

/** A connection that stays open; `next` waits for the next bytes, `closed` for its end. */
async function connection(port: number) {
  const socket: Socket = connect(port, "127.0.0.1").setEncoding("utf8");
  await new Promise(resolve => socket.once("connect", resolve));
  const closed = new Promise<string>(resolve => {
    let text = "";
    socket.on("data", chunk => {
      text += chunk;
    });
    socket.once("close", () => resolve(text));
  });
  const next = () => new Promise<string>(resolve => socket.once("data", resolve));
  return { socket, closed, next };
}

function gate() {
  let release = () => {};
  const opened = new Promise<void>(resolve => {
    release = resolve;
  });
  return { opened, release };
}

it("what was begun is answered, and then the connection closes", async () => {
  const { opened, release } = gate();
  const arrived = gate();
  const { port, front } = await aFront(async (_request, response) => {
    arrived.release();
    await opened;
    response.end("saved");
  });
  const { socket, closed } = await connection(port);
  socket.write(get("/slow"));
  await arrived.opened;

  const drained = front.drain(60_000);
  release();
  await drained;

  const answer = await closed;
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).toMatch(/connection: close/i);
  expect(answer).toContain("saved");
});

it("a new request on an open connection is told to come back, and not passed on", async () => {
  const { port, front, asked } = await aFront((_request, response) => response.end("first"));
  const { socket, closed, next } = await connection(port);
  socket.write(get("/first"));
  await next();

  const drained = front.drain(60_000);
  socket.write(get("/second"));
  await drained;

  const [, second = ""] = (await closed).split("first");
  expect(second).toMatch(/^HTTP\/1\.1 503 /);
  expect(second).toMatch(/retry-after: 5/i);
  expect(second).toMatch(/connection: close/i);
  expect(asked.map(({ url }) => url)).toEqual(["/first"]);
});

it("a draining server is alive but not ready", async () => {
  const { port, front } = await aFront();
  const first = await connection(port);
  const second = await connection(port);

  const drained = front.drain(60_000);
  first.socket.write(get("/healthz"));
  second.socket.write(get("/readyz"));
  await drained;

  expect(await first.closed).toMatch(/^HTTP\/1\.1 200 /);
  expect(await second.closed).toMatch(/^HTTP\/1\.1 503 /);
});

it("new connections are refused at once", async () => {
  const { port, front } = await aFront();

  await front.drain(60_000);

  const failure = await new Promise(resolve => connect(port, "127.0.0.1").once("error", resolve));
  expect(failure).toMatchObject({ code: "ECONNREFUSED" });
});

it("a connection that says nothing does not hold the server up", async () => {
  const { port, front } = await aFront();
  const { closed } = await connection(port);

  await front.drain(60_000);

  expect(await closed).toBe("");
});

it("what does not end in time is cut", async () => {
  const arrived = gate();
  const { port, front } = await aFront(() => {
    arrived.release();
    return new Promise(() => {});
  });
  const { socket, closed } = await connection(port);
  socket.write(get("/never"));
  await arrived.opened;

  await front.drain(1);

  expect(await closed).toBe("");
});
