import { TestRunner } from "vitest";

declare module "vitest" {
  interface TaskMeta {
    tried?: number;
  }
}

/** Notes that the test under way has tried so much more: what is said of it when it is counted. */
export function tried(more: number): void {
  const test = TestRunner.getCurrentTest();
  if (test !== undefined) test.meta.tried = (test.meta.tried ?? 0) + more;
}
