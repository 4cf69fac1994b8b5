import { describe, expect, it } from "vitest";
import { filesBelow, stylesheetFor, textOf } from "./stylesheet";

const SCREENS = [...filesBelow("app", /\.tsx$/), ...filesBelow("components", /\.tsx$/)];
/** They paint nothing themselves: what stands inside looks at them. */
const MARKERS = ["group", "peer"];

/** Class names of plain className="…" attributes, each with a file that uses it. */
function classesUsed(): Map<string, string> {
  const used = new Map<string, string>();
  for (const file of SCREENS) {
    for (const [, names] of textOf(file).matchAll(/className="([^"]+)"/g)) {
      for (const name of names?.split(/\s+/) ?? []) used.set(name, file);
    }
  }
  return used;
}

/** Whether the stylesheet has a rule for the class, and not only for a longer one. */
function paints(css: string, name: string): boolean {
  const literal = name.replace(/[^\w-]/g, "\\$&");
  return new RegExp(`\\.${literal}(?![\\w-])`).test(css);
}

describe("the classes of the screens", () => {
  it("each paint something, so that none is left from another palette", async () => {
    const used = classesUsed();
    const css = (await stylesheetFor([...used.keys()])).replaceAll("\\", "");
    const idle = [...used].filter(([name]) => !MARKERS.includes(name) && !paints(css, name));
    expect(idle).toEqual([]);
    expect(used.size).toBeGreaterThan(100);
  });

  it.each([
    "bg-red-500",
    "text-gray-700",
    "bg-white",
    "text-sm",
    "shadow-md",
    "rounded-lg",
    "font-bold",
  ])("know nothing of %s", async name => {
    expect(await stylesheetFor([name])).toBe(await stylesheetFor([]));
  });

  it("know the tokens", async () => {
    expect(paints(await stylesheetFor(["bg-brand"]), "bg-brand")).toBe(true);
  });
});

describe("the files of the screens", () => {
  it.each([
    ...SCREENS,
    ...filesBelow("app", /\.css$/),
    ...filesBelow("components", /\.css$/),
    ...filesBelow("public", /\.svg$/),
  ])("%s borrows nothing of the government’s own look", file => {
    expect(textOf(file)).not.toMatch(/#1d70b8|GDS Transport|govuk-/i);
  });
});
