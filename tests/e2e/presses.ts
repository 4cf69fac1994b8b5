import type { Page } from "@playwright/test";

/**
 * Counts what somebody presses on a page from its next address on: with the mouse, or with Enter or
 * Space where that does not type. Typing itself is not counted, and nothing is without scripts.
 * @returns the count so far
 */
export async function countPresses(page: Page): Promise<() => number> {
  let presses = 0;
  await page.exposeFunction("notePress", () => {
    presses += 1;
  });
  await page.addInitScript(() => {
    const { notePress } = globalThis as unknown as { notePress(): void };
    const types = (target: EventTarget | null) =>
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && !["radio", "checkbox"].includes(target.type));
    addEventListener("pointerdown", notePress, true);
    addEventListener(
      "keydown",
      ({ key, target }) => {
        if (
          key === "Enter" ? !(target instanceof HTMLTextAreaElement) : key === " " && !types(target)
        )
          notePress();
      },
      true,
    );
  });
  return () => presses;
}
