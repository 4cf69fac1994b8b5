import { HARBOUR, PEOPLE, TAMAR, WHARFE } from "../../support/builders";
import { type ActorName, CLERK } from "./actors";
import { type Insert, insert, line, NEW, TAMARS } from "./inserts";
import { COMMITTEE, CYCLES, MEETINGS } from "./world";

const { priya, grace, owen } = PEOPLE;
const PRIYA: readonly ActorName[] = ["Priya giving her views"];
const GRACE: readonly ActorName[] = ["Grace giving her views"];

const meeting = {
  trust_uid: TAMAR,
  id: NEW,
  cycle: CYCLES.now,
  committee_id: COMMITTEE,
  rated_alone: "true",
  meeting_on: "2026-12-10",
  views_close_on: "2026-12-01",
  names_told: "false",
  planned_by: priya.userId,
  planned_by_name: "x",
  planned_at: "2026-11-21",
};
const participant = {
  trust_uid: TAMAR,
  meeting_id: MEETINGS.now,
  apart: "false",
  invited_at: "2026-11-21",
};
const view = {
  trust_uid: TAMAR,
  cycle: CYCLES.now,
  characteristic: "networks",
  meeting_id: MEETINGS.now,
  cannot_say: "true",
  reasoning: "x",
  would_need: "x",
  version: 1,
  given_at: "2026-11-21",
};
const shown = {
  trust_uid: TAMAR,
  id: NEW,
  meeting_id: MEETINGS.shown,
  cycle: CYCLES.tamarsDraft,
  characteristic: "risk",
  cannot_say: "true",
  reasoning: "x",
  would_need: "x",
  apart: "false",
  from_paper: "false",
  late: "false",
};

/** New rows of meetings and private views, and who may write them. */
export const VIEW_INSERTS: readonly Insert[] = [
  insert("meeting", "a committee's of Tamar's, planned by Priya", TAMARS, meeting),
  insert("meeting", "one planned in Owen's name", [], { ...meeting, planned_by: owen.userId }),
  insert("meeting", "one of Wharfe's", [], { ...meeting, trust_uid: WHARFE }),
  insert("meeting", "one of a cycle that is approved", [], { ...meeting, cycle: CYCLES.last }),
  insert("meeting", "one whose views were shown from the start", [], {
    ...meeting,
    ...{ shown_at: "2026-11-21", shown_by: priya.userId, shown_by_name: "x" },
  }),
  insert("meeting_step", "a row of a meeting of Tamar's", TAMARS, {
    ...{ trust_uid: TAMAR, cycle: CYCLES.now, characteristic: "new", meeting_id: MEETINGS.now },
  }),
  insert("participant", "Owen, asked by Tamar's chair", TAMARS, {
    ...participant,
    user_id: owen.userId,
  }),
  insert("participant", "somebody of another trust", [], {
    ...participant,
    user_id: PEOPLE.daniel.userId,
  }),
  insert("participant", "somebody who has finished from the start", [], {
    ...participant,
    ...{ user_id: owen.userId, finished_at: "2026-11-21" },
  }),
  insert("individual_view", "Grace's own", GRACE, { ...view, user_id: grace.userId }),
  insert("individual_view", "Priya's own", PRIYA, { ...view, user_id: priya.userId }),
  insert("individual_view", "Owen's, who is not asked", [], { ...view, user_id: owen.userId }),
  insert("individual_view", "Grace's, of a row that her meeting does not rate", [], {
    ...view,
    ...{ user_id: grace.userId, characteristic: "new" },
  }),
  insert("individual_view", "Grace's, of a cycle that is approved", [], {
    ...view,
    ...{ user_id: grace.userId, cycle: CYCLES.last },
  }),
  insert("individual_view", "Grace's from paper, entered by Priya", TAMARS, {
    ...view,
    ...{ user_id: grace.userId, entered_by: priya.userId },
  }),
  insert("individual_view", "Priya's own, as if from paper", [], {
    ...view,
    ...{ user_id: priya.userId, entered_by: priya.userId },
  }),
  insert("individual_view", "one that counts as shown from the start", [], {
    ...view,
    ...{ user_id: grace.userId, shown: "true" },
  }),
  insert("shown_view", "one that nobody gave", [], shown),
  insert("record_request", "one by Priya, who is no clerk", [], {
    ...{ trust_uid: TAMAR, id: NEW, words: "some words", why: "x" },
    ...{ made_by: priya.userId, made_by_name: "x" },
  }),
  insert("record_request", "Harbour's clerk's own", ["Harbour's clerk"], {
    ...{ trust_uid: HARBOUR, id: NEW, words: "some words", why: "x" },
    ...{ made_by: CLERK, made_by_name: "x" },
  }),
  insert("record_hold", "Harbour's, by Daniel", ["Harbour's chair"], {
    ...{ trust_uid: HARBOUR, id: NEW, why: "x", placed_by: PEOPLE.daniel.userId },
    ...{ placed_by_name: "x", placed_at: "2026-11-21" },
  }),
  insert("record_hold", "Wharfe's", [], {
    ...{ trust_uid: WHARFE, id: NEW, why: "x", placed_by: priya.userId },
    ...{ placed_by_name: "x", placed_at: "2026-11-21" },
  }),
  insert("audit_event", "that Grace worked on her views", GRACE, {
    ...line,
    ...{ trust_uid: TAMAR, user_id: grace.userId, action: "view:give" },
  }),
];
