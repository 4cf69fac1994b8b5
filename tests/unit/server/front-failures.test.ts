import { EventEmitter, once } from "node:events";
import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { Busy } from "@/lib/db/queue";
import { noteFault } from "@/lib/server/faults";
import { aFront, ask, write } from "./a-front";

const person = { Accept: "text/html,*/*;q=0.8" };
const form = { "Content-Type": "application/x-www-form-urlencoded" };

it("a failed page is replaced whole: nothing of it, and none of its headers, leaves", async () => {
  const { port } = await aFront((_request, response) => {
    response.writeHead(500, { "Content-Encoding": "br", ETag: "x", "Content-Type": "text/html" });
    response.write("secret stack");
    response.end("more of it");
  });

  const answer = await ask(port, "GET /", person);

  expect(answer?.status).toBe(500);
  expect(answer?.body).toMatch(/^<!doctype html>.*<\/html>\n$/s);
  expect(answer?.body).toContain("<h1>Something went wrong on our side</h1>");
  expect(answer?.body).toContain(`Reference: ${answer?.headers["x-request-id"]}`);
  expect(answer?.body).not.toContain("secret");
  expect(answer?.headers).not.toHaveProperty("content-encoding");
  expect(answer?.headers).not.toHaveProperty("etag");
});

it("a failed page that streams is replaced too, and its writer is not kept waiting", async () => {
  const { port } = await aFront(async (_request, response) => {
    response.statusCode = 500;
    response.flushHeaders();
    await new Promise(resolve => response.write("a", resolve));
    const page = new PassThrough();
    page.pipe(response);
    page.end("a".repeat(200_000));
  });

  const answer = await ask(port, "GET /", person);

  expect(answer?.status).toBe(500);
  expect(answer?.body).toContain("Something went wrong on our side");
});

it.each([
  ["a script", { Accept: "*/*" }],
  ["Next's own script", { ...person, RSC: "1" }],
])("%s gets a short answer in JSON when the app fails", async (_what, headers) => {
  const { port } = await aFront((_request, response) => {
    response.statusCode = 500;
    response.end("secret stack");
  });

  const answer = await ask(port, "GET /", headers);

  expect(answer?.headers["content-type"]).toBe("application/json; charset=utf-8");
  expect(JSON.parse(answer?.body ?? "")).toEqual({
    error: {
      code: "internal",
      message: expect.stringContaining("Something went wrong on our side"),
      requestId: answer?.headers["x-request-id"],
    },
  });
});

it("a call of an action is told its reference, in the words that the error page reads", async () => {
  const { port } = await aFront((_request, response) => {
    response.statusCode = 500;
    response.end("secret stack");
  });

  const answer = await ask(port, "GET /", { ...person, "Next-Action": "60ff" });

  expect(answer?.headers["content-type"]).toBe("text/plain");
  expect(answer?.body).toBe(`Reference: ${answer?.headers["x-request-id"]}`);
});

it("an app that throws is a failure like any other, logged once under its request id", async () => {
  const { port, logged, front } = await aFront(() => {
    throw new Error("broken for jo@trust.example");
  });

  const answer = await ask(port, "GET /a?secret=1", person);
  await new Promise(resolve => front.close(resolve));

  expect(answer?.status).toBe(500);
  expect(logged).toHaveLength(1);
  expect(logged[0]).toMatchObject({
    level: "error",
    fields: {
      requestId: answer?.headers["x-request-id"],
      path: "/a",
      status: 500,
      faults: [{ name: "Error" }],
    },
  });
  expect(JSON.stringify(logged)).toContain("front-failures.test.ts");
  expect(JSON.stringify(logged)).not.toContain("jo@trust.example");
});

it("an error inside a page that was answered all the same is logged under its request", async () => {
  const { port, logged, front } = await aFront(async (_request, response) => {
    await new Promise(resolve => setImmediate(resolve));
    noteFault(new TypeError("late"));
    response.end("page");
  });

  const answer = await ask(port, "GET /");
  await new Promise(resolve => front.close(resolve));

  expect(answer?.status).toBe(200);
  expect(logged).toMatchObject([
    { level: "error", fields: { status: 200, faults: [{ name: "TypeError" }] } },
  ]);
});

it("what there is no room for is answered at once, and what the app says of it goes nowhere", async () => {
  const answered = new EventEmitter();
  const { port, logged, front } = await aFront(async (_request, response, putOff) => {
    putOff(new Busy("It waited too long"));
    putOff(new Busy("It waited too long"));
    await once(answered, "read");
    response.writeHead(200, { "Content-Type": "text/html" });
    await new Promise(done => response.write("late", done));
    response.end("later still");
    throw new Error("and it fails besides");
  });

  const fields = "reason=We+looked+twice";
  const answer = await write(port, "POST /a", { ...person, ...form }, fields);
  answered.emit("read");
  await new Promise(done => front.close(done));

  expect(answer?.status).toBe(503);
  expect(answer?.headers["retry-after"]).toBe("5");
  expect(answer?.body).toMatch(/^<!doctype html>.*We looked twice.*<\/html>\n$/s);
  expect(answer?.body).not.toContain("late");
  expect(logged).toMatchObject([{ fields: { status: 503, faults: [{ name: "Busy" }] } }]);
});

it("an answer that has begun is the app's to end", async () => {
  const { port } = await aFront((_request, response, putOff) => {
    response.writeHead(200, { "Content-Type": "text/html", "Content-Length": 9 });
    response.write("half ");
    putOff(new Busy("It waited too long"));
    response.end("more");
  });

  const answer = await ask(port, "GET /", person);

  expect([answer?.status, answer?.body]).toEqual([200, "half more"]);
});

it("a failure while the database is away says that Waymark is not available", async () => {
  const fails = (_request: unknown, response: import("node:http").ServerResponse) =>
    response.writeHead(500).end();
  const down = await aFront(fails, { ready: async () => Promise.reject(new Error("down")) });

  const answer = await ask(down.port, "GET /", person);

  expect(answer?.status).toBe(503);
  expect(answer?.headers["retry-after"]).toBe("5");
  expect(answer?.body).toContain("<h1>Waymark is not available at the moment</h1>");
});

it("an answer that asks to come back later in the app's own words passes", async () => {
  const { port } = await aFront((_request, response) => {
    response.writeHead(503, { "Content-Type": "application/json", "Retry-After": "3" });
    response.end('{"error":{"code":"busy"}}');
  });

  const answer = await ask(port, "GET /");

  expect(answer?.status).toBe(503);
  expect(answer?.body).toContain('{"error":{"code":"busy"}}');
  expect(answer?.headers["retry-after"]).toBe("3");
});

it.each([
  [400, "", 400, "This address or request cannot be read"],
  [405, "", 405, "This page cannot be used in that way"],
  [409, "text/plain", 404, "Waymark was updated while this page was open"],
])("a bare %i of the app becomes a whole page", async (status, type, shown, title) => {
  const { port } = await aFront((_request, response) => {
    response.statusCode = status;
    if (type) response.setHeader("content-type", type);
    response.end("bare");
  });

  const answer = await ask(port, "GET /", person);

  expect(answer?.status).toBe(shown);
  expect(answer?.body).toContain(`<h1>${title}</h1>`);
});

it("Next's script is told in Next's words that its page is out of date", async () => {
  const { port } = await aFront((_request, response) => {
    response.writeHead(409, { "x-nextjs-action-not-found": "1", "content-type": "text/plain" });
    response.end("Server Action unavailable.");
  });

  const answer = await write(port, "POST /", { ...form, "Next-Action": "60ff" }, "");

  expect(answer?.status).toBe(409);
  expect(answer?.headers["x-nextjs-action-not-found"]).toBe("1");
});

it("the app's own page for 409 passes as it is", async () => {
  const { port } = await aFront((_request, response) => {
    response.statusCode = 409;
    response.setHeader("Content-Type", "text/html").end("own page");
  });

  const answer = await ask(port, "GET /b", person);

  expect(answer).toMatchObject({ status: 409, body: "own page" });
});

it("a 404 of the app, blank until a script has run, becomes a whole page", async () => {
  const { port } = await aFront((_request, response) => {
    response.statusCode = 404;
    response.setHeader("Content-Type", "text/html; charset=utf-8").end("<html></html>");
  });

  const answer = await ask(port, "GET /a", person);

  expect(answer?.status).toBe(404);
  expect(answer?.body).toContain("<h1>Page not found</h1>");
});

it("what Next's script asks for is told not found in Next's own words", async () => {
  const { port } = await aFront((_request, response) => {
    response.statusCode = 404;
    response.setHeader("Content-Type", "text/x-component").end("0:{}");
  });

  const answer = await ask(port, "GET /a?_rsc=1", { ...person, RSC: "1" });

  expect(answer).toMatchObject({ status: 404, body: "0:{}" });
});

it("one line a request is logged: no query, no cookie, no body", async () => {
  const { port, logged, front } = await aFront();

  const answer = await write(port, "POST /a?q=canary", { ...form, Cookie: "s=canary" }, "b=canary");
  await new Promise(resolve => front.close(resolve));

  expect(logged).toEqual([
    {
      level: "info",
      fields: {
        requestId: answer?.headers["x-request-id"],
        method: "POST",
        path: "/a",
        status: 200,
        isWhole: true,
        ms: expect.any(Number),
      },
    },
  ]);
});

it.each([
  ["there was no room for its work", Object.assign(new Error("busy"), { code: "BUSY" })],
  ["no connection came in time", Object.assign(new Error("late"), { code: "P2028" })],
  ["a row was locked for too long", Object.assign(new Error("lock"), { meta: { code: "55P03" } })],
])("a failure because %s asks to come back, though the database answers", async (_what, error) => {
  const { port } = await aFront(async (_request, response) => {
    noteFault(error);
    response.writeHead(500).end();
  });
  const thrown = await aFront(() => {
    throw error;
  });

  const answers = [await ask(port, "GET /", person), await ask(thrown.port, "GET /", person)];

  expect(answers.map(answer => [answer?.status, answer?.headers["retry-after"]])).toEqual([
    [503, "5"],
    [503, "5"],
  ]);
});
