import { expect, test } from "vitest";
import { nearness } from "@/lib/insights";

test.each([
  ["Primary", "Primary", "same"],
  ["Not applicable", "Not applicable", "same"],
  ["Primary", "All-through", "overlap"],
  ["All-through", "Secondary", "overlap"],
  ["Secondary", "16 plus", "overlap"],
  ["Middle deemed primary", "Middle deemed secondary", "overlap"],
  ["Middle deemed secondary", "Primary", "overlap"],
  ["Primary", "Secondary", "far"],
  ["Nursery", "All-through", "far"],
  ["Not applicable", "Primary", "far"],
  ["Not recorded", "Secondary", "far"],
  ["Some new phase", "Another new phase", "far"],
])("%s and %s are %s, whichever is asked of", (one, other, near) => {
  expect([nearness(one, other), nearness(other, one)]).toEqual([near, near]);
});
