import { expect, test } from "vitest";
import { comparePredecessors } from "@/lib/register/importer/predecessors";

const ALDER = { urn: 140001, predecessorUrn: 100001, name: "Alder", linkType: "Predecessor" };
const BIRCH = { urn: 140002, predecessorUrn: 100002, name: "Birch", linkType: "Predecessor" };
const HERE = new Map([[140001, {}]]);

test("a link that an extract lists and that is stored stays as it is", () => {
  expect(comparePredecessors([ALDER], [ALDER], HERE)).toEqual({ gone: [], added: [] });
});

test("a link that an extract no longer lists goes", () => {
  expect(comparePredecessors([ALDER], [], HERE)).toEqual({ gone: [ALDER], added: [] });
});

test("the links of an academy that the extract does not have stay", () => {
  expect(comparePredecessors([BIRCH], [], HERE)).toEqual({ gone: [], added: [] });
});

test("a link under another name is replaced", () => {
  const renamed = { ...ALDER, name: "Alder Primary School" };
  expect(comparePredecessors([ALDER], [renamed], HERE)).toEqual({
    gone: [ALDER],
    added: [renamed],
  });
});
