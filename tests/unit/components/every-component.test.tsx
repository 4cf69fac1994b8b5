import { describe, expect, it } from "vitest";
import { filesBelow, textOf } from "../look/stylesheet";

const COMPONENTS = filesBelow("components", /\.tsx$/);

describe("a component", () => {
  it.each(COMPONENTS)("%s writes no style attribute: the page's policy forbids it", file => {
    expect(textOf(file)).not.toMatch(/\bstyle=\{/);
  });

  it.each(filesBelow("components/ui", /\.tsx?$/))(
    "%s runs nothing of this product's rooms: it may know their types",
    file => {
      expect(textOf(file)).not.toMatch(/^import (?!type )[^;]*from "@\/(lib|app)\//m);
    },
  );
});
