import { afterAll, beforeAll } from "vitest";
import { worldTables } from "../support/http-tables";
import { askMatrix } from "./ask-matrix";
import { MATRIX } from "./matrix";

/**
 * One of the three proofs of isolation: with every policy of the database off, the code alone keeps
 * people apart. Asked by those who have a place of their own, and for what has a place in its address.
 */
const tables = worldTables();

beforeAll(() => tables.withoutPolicies(true));
afterAll(() => tables.withoutPolicies(false));

askMatrix({
  tables,
  rows: MATRIX.filter(({ grid }) => !grid.has("always") || grid.size > 1),
  // Of those who have a place elsewhere, whoever has the most rights there.
  actors: ["chair", "trustee here who chairs the neighbour", "other RSC team"],
});
