import { describe, expect, it } from "vitest";
import { contrast, greyDifference } from "./colour";
import { filesBelow, GLOBALS, textOf, token } from "./stylesheet";

describe("the contrast of the tokens", () => {
  it.each([
    ["ink", "paper", 15.84],
    ["ink", "canvas", 14.73],
    ["ink-2", "paper", 7.13],
    ["ink-2", "canvas", 6.63],
    ["ink-3", "paper", 5.59],
    ["ink-3", "canvas", 5.2],
    ["brand", "paper", 7.56],
    ["brand", "canvas", 7.03],
    ["brand-strong", "paper", 10.86],
    ["brand-strong", "canvas", 10.09],
    ["link", "paper", 7.75],
    ["link", "canvas", 7.2],
    ["visited", "paper", 8.77],
    ["visited", "canvas", 8.16],
    ["error", "paper", 6.54],
    ["error", "canvas", 6.08],
    ["error", "error-tint", 5.67],
    ["success", "paper", 6.52],
    ["success", "canvas", 6.07],
    ["success", "success-tint", 5.77],
    ["warning", "paper", 7.48],
    ["warning", "canvas", 6.96],
    ["warning", "warning-tint", 6.85],
    ["focus-ring", "paper", 15.84],
    ["focus-halo", "focus-ring", 10.02],
    ["focus-halo", "brand-strong", 6.87],
    ["focus-halo", "brand", 4.79],
    ["level-0-text", "level-0", 7.13],
    ["level-0-edge", "paper", 5.59],
    ["level-1-text", "level-1", 14.09],
    ["level-1-edge", "paper", 5.06],
    ["level-2-text", "level-2", 7.28],
    ["level-2-edge", "paper", 5.5],
    ["level-3-text", "level-3", 5.67],
    ["level-3-edge", "paper", 5.67],
    ["level-4-text", "level-4", 14.53],
    ["level-4-edge", "paper", 14.53],
    ["level-1", "level-2", 1.94],
    ["level-2", "level-3", 2.6],
    ["level-3", "level-4", 2.56],
  ])("%s on %s is %d to 1", (one, other, ratio) => {
    expect(contrast(token(one), token(other))).toBe(ratio);
  });

  it.each(["ink", "ink-2", "link", "brand-strong"])(
    "%s reads well on the tint of a chosen card",
    name => {
      expect(contrast(token(name), token("brand-tint"))).toBeGreaterThanOrEqual(4.5);
    },
  );
});

describe("the levels printed in grey", () => {
  it.each([
    ["level-1", "level-2"],
    ["level-1", "level-3"],
    ["level-1", "level-4"],
    ["level-2", "level-3"],
    ["level-2", "level-4"],
    ["level-3", "level-4"],
  ])("%s and %s stay apart", (one, other) => {
    expect(greyDifference(token(one), token(other))).toBeGreaterThanOrEqual(15);
  });
});

describe("the type", () => {
  it("never goes under 13 pixels", () => {
    const sizes = [...GLOBALS.matchAll(/--text-[a-z0-9]+: ([\d.]+)rem/g)].map(
      it => Number(it[1]) * 16,
    );
    expect(Math.min(...sizes)).toBe(13);
  });

  it("takes equal-width figures in the number cells of a table only", () => {
    const sheets = ["app", "components"].flatMap(folder => filesBelow(folder, /\.css$/));
    const rules = sheets.flatMap(file => textOf(file).match(/[^{}]+\{[^{}]*tabular-nums/g) ?? []);
    expect(rules.map(rule => rule.split("{")[0]?.trim())).toEqual([".table .numeric"]);
  });
});
