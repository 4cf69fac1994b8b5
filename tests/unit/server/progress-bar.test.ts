import { expect, test, vi } from "vitest";
import { progressBar } from "@/lib/server/progress-bar";

function stream(isTTY: boolean) {
  const written: string[] = [];
  const stdout = { isTTY, columns: 80, write: (text: string) => written.push(text) > 0 };
  return { written, bar: progressBar(stdout as unknown as NodeJS.WriteStream) };
}

test("on a terminal one line is drawn over itself, and goes in the end", () => {
  const { written, bar } = stream(true);
  bar.show("Writing share", 40);
  bar.show("Writing share", 60);
  bar.end();
  expect(written).toEqual([
    `\r\u001b[2K${"█".repeat(10)}${"░".repeat(15)}  40%  Writing share`,
    `\r\u001b[2K${"█".repeat(15)}${"░".repeat(10)}  60%  Writing share`,
    "\r\u001b[2K",
  ]);
});

test("elsewhere it is a line for each thing begun, and one more every few seconds", () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const { written, bar } = stream(false);
  bar.show("Writing trust", 1);
  bar.show("Writing trust", 2);
  vi.advanceTimersByTime(5_000);
  bar.show("Writing trust", 3);
  bar.show("Writing academy", 4);
  bar.end();
  vi.useRealTimers();
  expect(written).toEqual([
    "  1%  Writing trust\n",
    "  3%  Writing trust\n",
    "  4%  Writing academy\n",
  ]);
});
