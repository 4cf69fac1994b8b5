import { expect, test, vi } from "vitest";
import { asOneRequest, forRequest } from "@/lib/db/one-request";
import { Busy } from "@/lib/db/queue";

const putOff = () => Promise.reject(new Busy("It waited too long"));
const settled = (asks: Promise<unknown>[]) => Promise.allSettled(asks);

test("once the database had no room for it, a request asks it nothing more", async () => {
  const later = vi.fn(async () => "asked");
  await asOneRequest(async () => {
    await settled([forRequest(putOff)]);
    await expect(forRequest(later)).rejects.toThrow(Busy);
  });
  expect(later).not.toHaveBeenCalled();
});

test("that it is put off is told at once, with why, and once", async () => {
  const told: unknown[] = [];
  const ask = () => settled([forRequest(putOff), forRequest(putOff)]);
  await asOneRequest(
    () => ask(),
    fault => told.push(fault),
  );
  expect(told).toEqual([new Busy("It waited too long")]);
});

test("a request that was put off puts off no other", async () => {
  const later = async () => "asked";
  await asOneRequest(() => settled([forRequest(putOff)]));
  await expect(asOneRequest(() => forRequest(later))).resolves.toBe("asked");
  await expect(forRequest(later)).resolves.toBe("asked");
});

test("a request goes on after what no waiting would mend", async () => {
  const broken = () => Promise.reject(new Error("a bug"));
  await asOneRequest(async () => {
    await settled([forRequest(broken)]);
    await expect(forRequest(async () => "asked")).resolves.toBe("asked");
  });
});
