import { expect, it } from "vitest";
import { isReady } from "@/lib/server/front/health";
import { aFront, ask } from "./a-front";

it("liveness asks nobody: neither the app nor the database", async () => {
  let questions = 0;
  const { port, asked } = await aFront(undefined, {
    ready: async () => {
      questions += 1;
      return true;
    },
  });

  const answer = await ask(port, "GET /healthz");

  expect(answer).toMatchObject({ status: 200, body: '{"ok":true}' });
  expect(questions).toBe(0);
  expect(asked).toEqual([]);
});

it.each([
  ["can work", async () => true, 200, '{"ok":true}'],
  ["cannot work", async () => false, 503, '{"ok":false}'],
  ["fails", async () => Promise.reject(new Error("postgres at db.internal")), 503, '{"ok":false}'],
])(
  "readiness of a server that %s says so and names nothing internal",
  async (_what, ready, status, body) => {
    const { port } = await aFront(undefined, { ready });

    const answer = await ask(port, "GET /readyz");

    expect(answer).toMatchObject({ status, body });
    expect(answer?.headers["content-type"]).toBe("application/json; charset=utf-8");
  },
);

it("no answer in time is not ready", async () => {
  expect(await isReady(() => new Promise(() => {}), 1)).toBe(false);
});
