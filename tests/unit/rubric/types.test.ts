import { describe, expect, it } from "vitest";
import { type Cell, type Characteristic, CURRENT_RUBRIC, type Rubric } from "@/lib/rubric";
import type { Facts } from "@/lib/rubric/rsc-2015-08/facts/types";
import type { risk } from "@/lib/rubric/rsc-2015-08/risk";

const statement = {
  id: "risk.leading.example",
  kind: "in-place",
  seat: "trust",
  text: "An example.",
} as const;

describe("what does not compile", () => {
  it("is a framework without one of its rows", () => {
    const { networks, ...rest } = CURRENT_RUBRIC.characteristics;
    // @ts-expect-error a row is missing
    const characteristics: Rubric["characteristics"] = rest;
    expect(characteristics).not.toContain(networks);
  });

  it("is a row without one of its cells", () => {
    const { leading, ...rest } = CURRENT_RUBRIC.characteristics.risk.levels;
    // @ts-expect-error a cell is missing
    const levels: Characteristic<"risk">["levels"] = rest;
    expect(levels).not.toContain(leading);
  });

  it("is a cell with a single statement", () => {
    // @ts-expect-error two to five
    const cell: Cell<"risk", "leading"> = [statement];
    expect(cell).toHaveLength(1);
  });

  it("is a cell with six statements", () => {
    const six = [statement, statement, statement, statement, statement, statement] as const;
    // @ts-expect-error two to five
    const cell: Cell<"risk", "leading"> = six;
    expect(cell).toHaveLength(6);
  });

  it("is a statement in another level's cell", () => {
    // @ts-expect-error the id says leading
    const cell: Cell<"risk", "embedding"> = [statement, statement];
    expect(cell).toHaveLength(2);
  });

  it("is a statement in another row", () => {
    // @ts-expect-error the id says risk
    const cell: Cell<"vision", "leading"> = [statement, statement];
    expect(cell).toHaveLength(2);
  });

  it("is a fact tied to a statement that does not exist", () => {
    // @ts-expect-error no such statement
    const listed: Facts<typeof risk>["leading"] = { "a-fact": "risk.leading.gone" };
    expect(listed).toBeDefined();
  });
});

describe("what does compile", () => {
  it("is a framework with rows of its own", () => {
    type Other = Rubric<"first" | "second">["characteristics"]["first"]["key"];
    const key: Other = "first";
    expect(key).toBe("first");
  });
});
