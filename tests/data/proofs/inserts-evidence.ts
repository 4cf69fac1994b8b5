import { HARBOUR, NORTH, PEOPLE, TAMAR, WHARFE } from "../../support/builders";
import { type Insert, insert, NEW, TAMARS } from "./inserts";
import { CYCLES, EVIDENCE, SHARES, STEPS } from "./world";

const { priya, owen, alex } = PEOPLE;

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

const file = {
  ...{ trust_uid: TAMAR, evidence_id: EVIDENCE.file, name: "x.pdf", media_type: "application/pdf" },
  ...{ size: 1, sha256: "0".repeat(64), content: "x" },
};
const reader = {
  ...{ trust_uid: TAMAR, evidence_id: EVIDENCE.restricted, user_id: owen.userId },
  ...{ named_by: priya.userId, named_at: "2026-11-21" },
};
const item = { trust_uid: TAMAR, share_id: SHARES.tamars, evidence_id: EVIDENCE.last };
const step = {
  ...{ trust_uid: TAMAR, share_id: SHARES.tamars, step_id: STEPS.chairs, characteristic: "risk" },
  ...{ statement: "x", due_on: "2026-12-01", intended_effect: "x" },
};
const help = {
  trust_uid: TAMAR,
  share_id: SHARES.tamars,
  characteristic: "networks",
  kind: "asks",
};
const standing = {
  ...{ trust_uid: TAMAR, region_slug: NORTH, share_id: SHARES.tamars, cycle: CYCLES.last },
  ...{ number: 1, rubric_version: "x", shared_at: "2026-11-21" },
};
const title = {
  ...{ trust_uid: TAMAR, cycle: CYCLES.now, number: 1, characteristic: "risk" },
  ...{ evidence_id: EVIDENCE.now, title: "x", kind: "note", speaks_for: "2026-05-03" },
  statements: "{x}",
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
  insert("evidence_file", "of Priya's own", TAMARS, file),
  insert("evidence_file", "of Priya's own note", [], { ...file, evidence_id: EVIDENCE.wordless }),
  insert("evidence_file", "of Owen's", [], { ...file, evidence_id: EVIDENCE.owens }),
  insert("evidence_file", "of Wharfe's", [], { ...file, trust_uid: WHARFE }),
  insert("evidence_reader", "Owen, named by Priya", TAMARS, reader),
  insert("evidence_reader", "Owen, in his own name", [], { ...reader, named_by: owen.userId }),
  insert("evidence_reader", "somebody of no trust", [], { ...reader, user_id: alex.userId }),
  insert("evidence_reader", "in a trust of others", [], { ...reader, trust_uid: WHARFE }),
  insert("approved_title", "of Tamar's draft", TAMARS, title),
  insert("approved_title", "of what Tamar has approved already", [], {
    ...title,
    cycle: CYCLES.last,
    characteristic: "vision",
    evidence_id: EVIDENCE.last,
  }),
  insert("approved_title", "of Wharfe's draft", [], { ...title, trust_uid: WHARFE }),
  insert("region_standing", "with a region that nothing is shared with", [], standing),
  insert("share_step", "one that is open", TAMARS, step),
  insert("share_step", "one that is closed", [], { ...step, step_id: STEPS.closed }),
  insert("share_step", "in a trust of others", [], { ...step, trust_uid: WHARFE }),
  insert("share_help", "with a step of it", TAMARS, help),
  insert("share_help", "with what is no step of it", [], { ...help, characteristic: "finance" }),
  insert("share_help", "with a share that is withdrawn", [], {
    ...help,
    trust_uid: HARBOUR,
    share_id: SHARES.withdrawn,
  }),
  insert("share_help", "in a trust of others", [], { ...help, trust_uid: WHARFE }),
  insert("share_item", "what the version names", TAMARS, item),
  insert("share_item", "what it does not name", [], { ...item, evidence_id: EVIDENCE.owens }),
  insert("share_item", "what is restricted", [], { ...item, evidence_id: EVIDENCE.restricted }),
  insert("share_item", "in a trust of others", [], { ...item, trust_uid: WHARFE }),
  insert("evidence_use", "by Priya", TAMARS, use),
  insert("evidence_use", "in Owen's name", [], { ...use, by_user: owen.userId }),
  insert("evidence_use", "in a trust of others", [], { ...use, trust_uid: WHARFE }),
  insert("evidence_use", "in a cycle that is approved", [], { ...use, cycle: CYCLES.last }),
  insert("statement_mark", "Priya's", TAMARS, mark),
  insert("statement_mark", "one in Owen's name", [], { ...mark, by_user: owen.userId }),
  insert("statement_mark", "one of Wharfe's", [], { ...mark, trust_uid: WHARFE }),
  insert("statement_mark", "one of a cycle that is approved", [], { ...mark, cycle: CYCLES.last }),
];
