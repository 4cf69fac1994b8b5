import { expect, test } from "vitest";
import { HELP_KINDS, helpField, helpIn, stepsOf } from "@/lib/assessments/share/rules";
import { shareForm, withdrawForm } from "@/lib/assessments/share/schema";

test("a share must say whether the evidence leaves: nothing is chosen beforehand", () => {
  const form = { purpose: "", region: "south-west-england" };
  expect(shareForm([]).safeParse({ ...form, evidence: "without" }).success).toBe(true);
  expect(shareForm([]).safeParse(form).success).toBe(false);
  expect(shareForm([]).safeParse({ ...form, evidence: "yes" }).success).toBe(false);
});

test("a share is withdrawn by its own number", () => {
  expect(withdrawForm.safeParse({ share: "1" }).success).toBe(false);
});

test("help is ticked step by step, and nothing of it has to be", () => {
  const form = { purpose: "", region: "south-west-england", evidence: "with" };
  const ticked = { ...form, "tick-offers-risk": "yes", "tick-asks-risk": "yes" };
  expect(shareForm([]).strict().safeParse(ticked).success).toBe(true);
  expect(helpIn(ticked)).toEqual(HELP_KINDS.map(kind => ({ kind, step: "risk" })));
  expect(helpIn(form)).toEqual([]);
});

test.each(["tick-offers-overall", "tick-offers-finance", "tick-gives-risk", "tick-offers-"])(
  "%s is no field of the form",
  field => {
    const form = { purpose: "", region: "x", evidence: "with", [field]: "yes" };
    expect(shareForm([]).strict().safeParse(form).success).toBe(false);
    expect(helpIn(form)).toEqual([]);
  },
);

test("a tick says yes and nothing else", () => {
  const field = helpField({ kind: "asks", step: "vision" });
  const form = { purpose: "", region: "x", evidence: "with", [field]: "no" };
  expect(shareForm([]).safeParse(form).success).toBe(false);
  expect(helpIn(form)).toEqual([]);
});

test("what is stored is read in framework order, and a step that there is no more is left out", () => {
  const rows = ["succession", "vision", "gone"].map(characteristic => {
    return { kind: "offers", characteristic };
  });
  expect(stepsOf("offers", rows)).toEqual(["vision", "succession"]);
  expect(stepsOf("asks", rows)).toEqual([]);
});
