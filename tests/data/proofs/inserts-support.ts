import { HARBOUR, PEOPLE, TAMAR } from "../../support/builders";
import { type ActorName, HEAD, SIBLING } from "./actors";
import { type Insert, insert, NEW, TAMARS } from "./inserts";
import { CYCLES, SUPPORT, URNS } from "./world";

const { priya, owen } = PEOPLE;
const SIBLING_ACTOR: ActorName = "the sibling's local chair";
const HEADS: ActorName = "Tamar's head for her academy";

const support = {
  trust_uid: TAMAR,
  id: NEW,
  cycle: CYCLES.last,
  characteristic: "networks",
  to_urn: URNS.helped,
  from_urn: URNS.helping,
  what: "x",
  who: "x",
  starts_on: "2026-11-21",
  until_on: "2027-07-16",
  proposed_by: priya.userId,
  proposed_by_name: "x",
  proposed_at: "2026-11-21",
  version: 1,
};
const agreed = { agreed_by: priya.userId, agreed_by_name: "x", agreed_at: "2026-11-21" };
const outcome = {
  trust_uid: TAMAR,
  support_id: SUPPORT.agreed,
  number: 9,
  verdict: "helped",
  words: "x",
  by_user: priya.userId,
  by_name: "x",
  at: "2026-11-21",
};

/** Support that is proposed and what is said of it, and who may write them. */
export const SUPPORT_INSERTS: readonly Insert[] = [
  insert("support", "Priya's", TAMARS, support),
  insert("support", "one in Owen's name", [], { ...support, proposed_by: owen.userId }),
  insert("support", "one that is agreed already", [], { ...support, ...agreed }),
  insert("support", "one that has ended already", [], { ...support, closed_at: "2026-11-21" }),
  insert("support", "one of Harbour's", [], { ...support, trust_uid: HARBOUR }),
  insert("support_outcome", "Priya's, who ends what is agreed", TAMARS, outcome),
  insert("support_outcome", "the same, too soon to tell", TAMARS, {
    ...{ ...outcome, verdict: "too-soon", next_on: "2027-10-31" },
  }),
  insert("support_outcome", "one in Owen's name", [], { ...outcome, by_user: owen.userId }),
  insert("support_outcome", "Priya's, who drops a proposal", TAMARS, {
    ...{ ...outcome, support_id: SUPPORT.proposed, verdict: "dropped" },
  }),
  insert("support_outcome", "Priya's, who would say that a proposal helped", [], {
    ...{ ...outcome, support_id: SUPPORT.proposed },
  }),
  insert("support_outcome", "Priya's of what has ended", [], {
    ...{ ...outcome, support_id: SUPPORT.ended },
  }),
  insert("support_outcome", "Priya's, as if the academy said it", [], {
    ...{ ...outcome, verdict: null, by_urn: URNS.helped },
  }),
  insert("support_outcome", "what the academy that is helped says", [SIBLING_ACTOR], {
    ...{ ...outcome, verdict: null, by_urn: URNS.helped, by_user: SIBLING },
  }),
  insert("support_outcome", "the same once it has ended, by whoever is helped there", [HEADS], {
    ...{ ...outcome, support_id: SUPPORT.ended, verdict: null },
    ...{ by_urn: URNS.helping, by_user: HEAD },
  }),
  insert("support_outcome", "what the academy that helps would say", [], {
    ...{ ...outcome, verdict: null, by_urn: URNS.helping, by_user: HEAD },
  }),
  insert("support_outcome", "what an academy would say of a proposal", [], {
    ...{ ...outcome, support_id: SUPPORT.proposed, verdict: null },
    ...{ by_urn: URNS.helped, by_user: SIBLING },
  }),
  insert("support_outcome", "an academy's verdict", [], { ...outcome, by_user: SIBLING }),
  insert("support_outcome", "one that Tamar's chair writes into Harbour", [], {
    ...{ ...outcome, trust_uid: HARBOUR, support_id: SUPPORT.harbours },
  }),
];
