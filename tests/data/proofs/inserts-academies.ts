import { HARBOUR, PEOPLE, TAMAR } from "../../support/builders";
import { ACADEMY, type ActorName, HEAD, SIBLING } from "./actors";
import { type Insert, insert, line, NEW, TAMARS } from "./inserts";
import { ACADEMY_EVIDENCE, CYCLES } from "./world";

const { priya, owen } = PEOPLE;
const HEADS: readonly ActorName[] = ["Tamar's head for her academy"];
/** Whoever acts in Tamar as this person: a line says who, and not for which academy. */
const LINES: readonly ActorName[] = [
  ...HEADS,
  ...(["Tamar's head for a sibling", "Tamar's principal"] as const),
];

const view = {
  ...{ trust_uid: TAMAR, cycle: CYCLES.before, urn: ACADEMY.heads, due_on: "2026-12-11" },
  ...{ opened_by: priya.userId, opened_by_name: "x", opened_at: "2026-11-21", version: 1 },
};
const at = { trust_uid: TAMAR, cycle: CYCLES.now, urn: ACADEMY.heads, characteristic: "vision" };
const answer = {
  ...at,
  ...{ cannot_see: "true", reason: "x", version: 1 },
  ...{ updated_by: HEAD, updated_by_name: "x", updated_at: "2026-11-21" },
};
const mark = {
  ...{ ...at, statement: "vision.beginning.new", mark: "in-place" },
  ...{ by_user: HEAD, by_name: "x", at: "2026-11-21" },
};
const evidence = {
  ...{ trust_uid: TAMAR, id: NEW, urn: ACADEMY.heads, title: "x", kind: "note" },
  ...{ speaks_for: "2026-05-03", added_by: HEAD, added_by_name: "x", added_at: "2026-11-21" },
};
const use = {
  ...{ ...at, statement: "vision.beginning.new", evidence_id: ACADEMY_EVIDENCE.open },
  ...{ by_user: HEAD, at: "2026-11-21" },
};
const words = { trust_uid: TAMAR, evidence_id: ACADEMY_EVIDENCE.wordless };
const file = {
  ...{ ...words, name: "x.pdf", media_type: "application/pdf" },
  ...{ size: 1, sha256: "0".repeat(64), content: "x" },
};
const place = {
  trust_uid: TAMAR,
  urn: ACADEMY.siblings,
  cluster: "x",
  counted: "true",
  version: 1,
};
const opening = {
  ...{ trust_uid: TAMAR, cycle: CYCLES.now, opened_at: "2026-11-21" },
  ...{ opened_by: priya.userId, opened_by_name: "x" },
};
const herLine = {
  ...{ ...line, user_id: HEAD, role: "principal", trust_uid: TAMAR, action: "academy:answer" },
};
const siblings = { urn: ACADEMY.siblings };
const sent = { cycle: CYCLES.last };

/** What academies say, what they are asked and how they are arranged, and who may write it. */
export const ACADEMY_INSERTS: readonly Insert[] = [
  insert("academy_view", "one that Priya opens", TAMARS, view),
  insert("academy_view", "one in Owen's name", [], { ...view, opened_by: owen.userId }),
  insert("academy_view", "one of Harbour's", [], { ...view, trust_uid: HARBOUR }),
  insert("academy_view", "one that is sent already", [], {
    ...{ ...view, sent_at: "2026-11-21", sent_by: priya.userId, sent_by_name: "x" },
  }),
  insert("academy_answer", "the head's", HEADS, answer),
  insert("academy_answer", "one in the sibling's name", [], { ...answer, updated_by: SIBLING }),
  insert("academy_answer", "one of the sibling's academy", [], { ...answer, ...siblings }),
  insert("academy_answer", "one of a view that is sent", [], { ...answer, ...sent }),
  insert("academy_mark", "the head's", HEADS, mark),
  insert("academy_mark", "one in the sibling's name", [], { ...mark, by_user: SIBLING }),
  insert("academy_mark", "one of the sibling's academy", [], { ...mark, ...siblings }),
  insert("academy_mark", "one of a view that is sent", [], { ...mark, ...sent }),
  insert("evidence", "the head's for her academy", HEADS, evidence),
  insert("evidence", "the head's for a sibling", [], { ...evidence, ...siblings }),
  insert("evidence", "the head's, restricted", [], { ...evidence, restricted: "true" }),
  insert("evidence", "the head's, as the trust's own", [], { ...evidence, urn: null }),
  insert("evidence", "Priya's, as an academy's", [], { ...evidence, added_by: priya.userId }),
  insert("evidence_content", "the words of the head's", HEADS, { ...words, note: "x", link: "" }),
  insert("evidence_file", "the file of the head's", HEADS, file),
  insert("academy_evidence_use", "the head's of her own", HEADS, use),
  insert("academy_evidence_use", "one in the sibling's name", [], { ...use, by_user: SIBLING }),
  insert("academy_evidence_use", "one of a sibling's evidence", [], {
    ...{ ...use, evidence_id: ACADEMY_EVIDENCE.sent },
  }),
  insert("academy_evidence_use", "one of a view that is sent", [], { ...use, ...sent }),
  insert("audit_event", "a line about herself", LINES, herLine),
  insert("audit_event", "one about the sibling", ["the sibling's local chair"], {
    ...{ ...herLine, user_id: SIBLING },
  }),
  insert("academy_place", "a sibling's, by the chair", TAMARS, place),
  insert("academy_place", "one of Harbour's", ["Harbour's chair", "Harbour's clerk"], {
    ...place,
    trust_uid: HARBOUR,
    urn: 9_000_107,
  }),
  insert("academy_matrix_opening", "Priya's", TAMARS, opening),
  insert("academy_matrix_opening", "one in Owen's name", [], {
    ...{ ...opening, opened_by: owen.userId },
  }),
  insert("academy_matrix_opening", "one of Harbour's", [], { ...opening, trust_uid: HARBOUR }),
];
