import { HARBOUR, PEOPLE, TAMAR } from "../../support/builders";
import { type Insert, insert, NEW, TAMARS } from "./inserts";
import { CYCLES, MEETINGS, PROPOSES } from "./world";

const { priya, grace, owen, daniel } = PEOPLE;

const row = { trust_uid: TAMAR, cycle: CYCLES.now, characteristic: "quality" };
const note = { ...row, note: "x", version: 1, updated_by: priya.userId, updated_at: "2026-11-21" };
const presence = {
  trust_uid: TAMAR,
  meeting_id: MEETINGS.shown,
  also_present: "",
  version: 1,
  recorded_by: priya.userId,
  recorded_by_name: "x",
  recorded_at: "2026-11-21",
};
const attendance = {
  trust_uid: TAMAR,
  meeting_id: MEETINGS.now,
  user_id: owen.userId,
  name: "x",
};
const differs = {
  ...row,
  id: NEW,
  holder: grace.userId,
  holder_name: "x",
  words: "x",
  recorded_by: priya.userId,
  recorded_at: "2026-11-21",
};
const proposal = {
  ...row,
  committee_id: PROPOSES,
  level: "leading",
  not_agreed: "false",
  reason: "",
  version: 1,
  proposed_by: priya.userId,
  proposed_by_name: "x",
  proposed_at: "2026-11-21",
};
const approved = { cycle: CYCLES.last };
const present = {
  trust_uid: TAMAR,
  cycle: CYCLES.now,
  number: 1,
  user_ids: "{}",
  names: "{x}",
  also_present: "",
};
const again = { ...approved, number: 2 };
const differed = {
  ...{ ...row, number: 1, id: NEW, holder: grace.userId },
  ...{ holder_name: "x", words: "x", recorded_at: "2026-11-21" },
};
const noted = { ...row, number: 1, note: "x" };

/** New rows beside an agreement, and who may write them. */
export const AGREEMENT_INSERTS: readonly Insert[] = [
  insert("step_note", "Priya's in Tamar's draft", TAMARS, note),
  insert("step_note", "one in Owen's name", [], { ...note, updated_by: owen.userId }),
  insert("step_note", "one of a cycle that is approved", [], { ...note, ...approved }),
  insert("presence", "who was present at a meeting of Tamar's", TAMARS, presence),
  insert("presence", "the same in Owen's name", [], { ...presence, recorded_by: owen.userId }),
  insert("presence", "who was present at a meeting that there is not", [], {
    ...presence,
    meeting_id: NEW,
  }),
  insert("attendance", "Owen's", TAMARS, attendance),
  insert("attendance", "that of somebody of another trust", [], {
    ...attendance,
    user_id: daniel.userId,
  }),
  insert("attendance", "one at a meeting that there is not", [], {
    ...attendance,
    meeting_id: NEW,
  }),
  insert("attendance", "one that Tamar's chair writes into Harbour", [], {
    ...attendance,
    ...{ trust_uid: HARBOUR, user_id: priya.userId },
  }),
  insert("different_view", "Grace's, recorded by Priya", TAMARS, differs),
  insert("different_view", "Grace's, as if Owen had recorded it", [], {
    ...differs,
    recorded_by: owen.userId,
  }),
  insert("different_view", "that of somebody of another trust", [], {
    ...differs,
    holder: daniel.userId,
  }),
  insert("different_view", "one of a cycle that is approved", [], { ...differs, ...approved }),
  insert("different_view", "one that is withdrawn from the start", [], {
    ...differs,
    withdrawn_at: "2026-11-21",
  }),
  insert("approved_present", "of Tamar's draft", TAMARS, present),
  insert("approved_present", "of what Tamar has approved already", [], { ...present, ...again }),
  insert("approved_present", "of Harbour's draft", [], { ...present, trust_uid: HARBOUR }),
  insert("approved_different_view", "of Tamar's draft", TAMARS, differed),
  insert("approved_different_view", "of what Tamar has approved already", [], {
    ...differed,
    ...approved,
  }),
  insert("approved_note", "of Tamar's draft", TAMARS, noted),
  insert("approved_note", "of what Tamar has approved already", [], { ...noted, ...approved }),
  insert("proposal", "the committee's, recorded by Priya", TAMARS, proposal),
  insert("proposal", "one in Owen's name", [], { ...proposal, proposed_by: owen.userId }),
  insert("proposal", "one for a row that the board rates itself", [], {
    ...proposal,
    characteristic: "networks",
  }),
  insert("proposal", "one of a cycle that is approved", [], { ...proposal, ...approved }),
];
