import { REGION_SETS } from "../regions";
import type { Comparison } from "./compare";
import type { Extract, PredecessorFacts, RowCounts } from "./facts";
import * as put from "./write-rows";

const REGIONS = REGION_SETS.flatMap(set =>
  set.regions.map(({ slug, name }) => ({ slug, name, region_set: set.id })),
);

/** What has to be written so that the stored register says what the comparison found. */
export function factSteps(asAt: string, { trusts, academies, stays, regions }: Comparison) {
  const { left, joined, corrected } = stays;
  return [
    { label: "Regions", rows: REGIONS, statement: put.putRegions },
    { label: "Trusts", rows: trusts.written, statement: put.putTrusts(asAt) },
    { label: "Academies", rows: academies.written, statement: put.putAcademies },
    { label: "Academies that left", rows: left, statement: put.endStays },
    { label: "Academies in trusts", rows: joined, statement: put.putPairs },
    { label: "Joined dates", rows: joined, statement: put.beginStays(asAt) },
    { label: "Joined dates", rows: corrected, statement: put.correctStays },
    { label: "Regions of trusts", rows: regions.ended, statement: put.endPlacings(asAt) },
    { label: "Regions of trusts", rows: regions.started, statement: put.beginPlacings(asAt) },
    { label: "Regions of trusts", rows: regions.respanned, statement: put.respanPlacings },
  ] satisfies put.Step[];
}

/** What an extract of the public register leaves beside the facts: itself, and what it changed. */
export function historySteps(
  extract: Extract,
  size: RowCounts,
  { changes }: Comparison,
  links: { gone: PredecessorFacts[]; added: PredecessorFacts[] },
) {
  return [
    { label: "Predecessors", rows: links.gone, statement: put.dropPredecessors },
    { label: "Predecessors", rows: links.added, statement: put.addPredecessors },
    { label: "Extract", rows: [{ asAt: extract.asAt, rows: size }], statement: put.putExtract },
    { label: "Changes", rows: changes, statement: put.addChanges(extract.asAt) },
  ] satisfies put.Step[];
}
