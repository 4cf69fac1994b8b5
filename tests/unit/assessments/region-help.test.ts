import { expect, test } from "vitest";
import { helpByStep } from "@/lib/assessments/region-help/rules";

const line = (trustUid: number, kind: string, characteristic: string) => ({
  ...{ trustUid, name: `Trust ${trustUid}`, cycle: "2026-27", kind, characteristic },
  sharedAt: "2026-11-20T10:00:00Z",
});

test("trusts that offer stand beside trusts that asked, step by step in framework order", () => {
  const steps = helpByStep([
    line(1, "asks", "risk"),
    line(1, "offers", "vision"),
    line(2, "offers", "risk"),
    line(3, "offers", "risk"),
  ]);
  expect(
    steps.map(({ step, offers, asks }) => [step, offers.map(of), asks.map(of)] as const),
  ).toEqual([
    ["vision", [1], []],
    ["risk", [2, 3], [1]],
  ]);
});

test("a step that nobody speaks of is not there, and a kind that there is not says nothing", () => {
  expect(helpByStep([])).toEqual([]);
  expect(helpByStep([line(1, "gives", "risk"), line(1, "offers", "overall")])).toEqual([]);
});

const of = ({ trustUid }: { trustUid: number }) => trustUid;
