import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PAGES } from "@/tests/bench/pages";
import { twinSource } from "@/tests/bench/twin-source";

test.each(PAGES.map(page => [page.name, page] as const))(
  "%s has a twin that asks no gate and no query",
  (_, { name, folder, answers }) => {
    const source = readFileSync(`${folder}/page.tsx`, "utf8");
    const twin = twinSource(source, folder, name, Object.keys(answers));
    expect(twin).not.toMatch(/^import \{[^}]*\b(require|get)[A-Z]/m);
  },
);
