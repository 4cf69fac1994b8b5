import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Busy, Queue } from "@/lib/db/queue";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const LIMITS = { slots: 2, waiting: 3, patience: 1_000 };

/** Work that is under way until it is told to end. */
function held(queue: Queue, began: string[], name: string) {
  let end: () => void = () => {};
  const whole = queue.run(async () => {
    began.push(name);
    await new Promise<void>(resolve => {
      end = resolve;
    });
  });
  return { whole, end: () => end() };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

test("so many are under way at a time, and who waits begins in the order of coming", async () => {
  const began: string[] = [];
  const queue = new Queue(LIMITS);
  const [a, b, c, d] = ["a", "b", "c", "d"].map(name => held(queue, began, name));
  await settled();
  expect(began).toEqual(["a", "b"]);
  b?.end();
  await settled();
  expect(began).toEqual(["a", "b", "c"]);
  a?.end();
  c?.end();
  await settled();
  expect(began).toEqual(["a", "b", "c", "d"]);
  d?.end();
  await Promise.all([a, b, c, d].map(one => one?.whole));
});

test("where too many wait already, the next is turned away at once and never begins", async () => {
  const began: string[] = [];
  const queue = new Queue(LIMITS);
  const all = ["a", "b", "c", "d", "e"].map(name => held(queue, began, name));
  const late = held(queue, began, "late").whole;
  await expect(late).rejects.toThrow(Busy);
  for (const one of all) {
    one.end();
    await settled();
  }
  await Promise.all(all.map(({ whole }) => whole));
  expect(began).toEqual(["a", "b", "c", "d", "e"]);
});

test("who has waited too long is turned away, never begins, and leaves its place to the next", async () => {
  const began: string[] = [];
  const queue = new Queue({ ...LIMITS, slots: 1 });
  const first = held(queue, began, "first");
  const impatient = expect(held(queue, began, "impatient").whole).rejects.toThrow(Busy);
  await vi.advanceTimersByTimeAsync(900);
  const patient = held(queue, began, "patient");
  await vi.advanceTimersByTimeAsync(200);
  await impatient;
  first.end();
  await settled();
  expect(began).toEqual(["first", "patient"]);
  patient.end();
  await patient.whole;
});

test("work that fails gives its place back", async () => {
  const queue = new Queue({ ...LIMITS, slots: 1 });
  await expect(queue.run(() => Promise.reject(new Error("on purpose")))).rejects.toThrow();
  await expect(queue.run(async () => "next")).resolves.toBe("next");
});
