import { PEOPLE, TAMAR, WHARFE } from "../../support/builders";
import { type Insert, insert, NEW, TAMARS } from "./inserts";
import { CYCLES, EVIDENCE } from "./world";

const { priya, owen } = PEOPLE;

const evidence = {
  trust_uid: TAMAR,
  id: NEW,
  title: "x",
  kind: "note",
  speaks_for: "2026-05-03",
  added_by: priya.userId,
  added_by_name: "x",
  added_at: "2026-11-21",
};
const content = { trust_uid: TAMAR, evidence_id: EVIDENCE.wordless, note: "x", link: "" };
const use = {
  trust_uid: TAMAR,
  cycle: CYCLES.now,
  statement: "vision.beginning.new",
  characteristic: "vision",
  evidence_id: EVIDENCE.now,
  by_user: priya.userId,
  at: "2026-11-21",
};
const mark = {
  trust_uid: TAMAR,
  cycle: CYCLES.now,
  statement: "vision.beginning.new",
  characteristic: "vision",
  mark: "in-place",
  by_user: priya.userId,
  by_name: "x",
  at: "2026-11-21",
};

/** New evidence and marks, and who may write them. */
export const EVIDENCE_INSERTS: readonly Insert[] = [
  insert("evidence", "Priya's", TAMARS, evidence),
  insert("evidence", "one in Owen's name", [], { ...evidence, added_by: owen.userId }),
  insert("evidence", "one of Wharfe's", [], { ...evidence, trust_uid: WHARFE }),
  insert("evidence", "one that is removed already", [], { ...evidence, removed_at: "2026-11-21" }),
  insert("evidence_content", "what Priya's own says", TAMARS, content),
  insert("evidence_content", "what Owen's says", [], { ...content, evidence_id: EVIDENCE.owens }),
  insert("evidence_content", "what Wharfe's says", [], { ...content, trust_uid: WHARFE }),
  insert("evidence_use", "by Priya", TAMARS, use),
  insert("evidence_use", "in Owen's name", [], { ...use, by_user: owen.userId }),
  insert("evidence_use", "in a trust of others", [], { ...use, trust_uid: WHARFE }),
  insert("evidence_use", "in a cycle that is approved", [], { ...use, cycle: CYCLES.last }),
  insert("statement_mark", "Priya's", TAMARS, mark),
  insert("statement_mark", "one in Owen's name", [], { ...mark, by_user: owen.userId }),
  insert("statement_mark", "one of Wharfe's", [], { ...mark, trust_uid: WHARFE }),
  insert("statement_mark", "one of a cycle that is approved", [], { ...mark, cycle: CYCLES.last }),
];
