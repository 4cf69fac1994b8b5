import { HARBOUR, PEOPLE, TAMAR } from "../../support/builders";
import { HEAD } from "./actors";
import { type Insert, insert, NEW, TAMARS } from "./inserts";
import { CYCLES, STEPS } from "./world";

const { priya, owen, miriam, daniel } = PEOPLE;

const step = {
  trust_uid: TAMAR,
  id: NEW,
  cycle: CYCLES.last,
  rubric_version: "rsc-2015-08",
  characteristic: "vision",
  statement: "vision.leading.new",
  owner: HEAD,
  owner_name: "x",
  due_on: "2027-01-31",
  intended_effect: "x",
  set_by: priya.userId,
  set_by_name: "x",
  set_at: "2026-11-21",
  version: 1,
};
const review = {
  trust_uid: TAMAR,
  step_id: STEPS.heads,
  number: 9,
  reviewed_on: "2026-11-21",
  verdict: "worked",
  words: "x",
  by_user: HEAD,
  by_name: "x",
  at: "2026-11-21",
};
const tooSoon = { verdict: "too-soon", next_on: "2027-01-31" };

/** New next steps and reviews of them, and who may write them. */
export const STEP_INSERTS: readonly Insert[] = [
  insert("next_step", "Priya's for a principal", TAMARS, step),
  insert("next_step", "Priya's for the clerk", TAMARS, { ...step, owner: owen.userId }),
  insert("next_step", "one in Owen's name", [], { ...step, set_by: owen.userId }),
  insert("next_step", "one for a reader", [], { ...step, owner: miriam.userId }),
  insert("next_step", "one for somebody of another trust", [], { ...step, owner: daniel.userId }),
  insert("next_step", "one of Harbour's", [], { ...step, trust_uid: HARBOUR }),
  insert("next_step", "one that is closed already", [], { ...step, closed_at: "2026-11-21" }),
  insert("next_step_review", "a principal's of their own", ["Tamar's principal"], review),
  insert("next_step_review", "the same, too soon to tell", ["Tamar's principal"], {
    ...review,
    ...tooSoon,
  }),
  insert("next_step_review", "a principal's of the chair's", [], {
    ...review,
    step_id: STEPS.chairs,
  }),
  insert("next_step_review", "a principal's of one that is closed", [], {
    ...review,
    step_id: STEPS.closed,
  }),
  insert("next_step_review", "Priya's, who closes a principal's", TAMARS, {
    ...review,
    by_user: priya.userId,
  }),
  insert("next_step_review", "Priya's, who would put a principal's off", [], {
    ...{ ...review, ...tooSoon },
    by_user: priya.userId,
  }),
  insert("next_step_review", "Priya's of her own, put off", TAMARS, {
    ...{ ...review, ...tooSoon, step_id: STEPS.chairs },
    by_user: priya.userId,
  }),
  insert("next_step_review", "a reader's of one that names them", [], {
    ...{ ...review, step_id: STEPS.readers },
    by_user: miriam.userId,
  }),
  insert("next_step_review", "one that Tamar's chair writes into Harbour", [], {
    ...{ ...review, trust_uid: HARBOUR, step_id: STEPS.harbours },
    by_user: priya.userId,
  }),
];
