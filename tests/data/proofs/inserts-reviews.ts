import { HARBOUR, PEOPLE, TAMAR, WEST } from "../../support/builders";
import { CLERK, REVIEWER } from "./actors";
import { type Insert, insert, NEW, TAMARS } from "./inserts";
import { CYCLES, EVIDENCE, QUESTIONS, REVIEWS, SHARES } from "./world";

const { priya, owen, grace, rosalind } = PEOPLE;
const LEON = ["Leon, who reviews for Tamar"] as const;
const IN_WEST = ["the RSC team of the west"] as const;

const today = new Date().toISOString();
const review = {
  ...{ trust_uid: TAMAR, id: NEW, cycle: CYCLES.last, number: 1, reviewer: REVIEWER },
  ...{ reviewer_name: "x", purpose: "", with_titles: "true", until_date: today.slice(0, 10) },
  ...{ asked_by: priya.userId, asked_by_name: "x", asked_at: today },
};
const ofReview = (review_id: string) => ({ trust_uid: TAMAR, review_id });
const step = { ...ofReview(REVIEWS.asked), characteristic: "quality" };
const item = { ...ofReview(REVIEWS.asked), evidence_id: EVIDENCE.last };
const said = { verdict: "same", reason: "x", recorded_at: today };
const verdict = { ...ofReview(REVIEWS.inHand), ...said, characteristic: "vision" };
const answered = {
  words: "x",
  answered_by: priya.userId,
  answered_by_name: "x",
  answered_at: today,
};
const answer = { ...ofReview(REVIEWS.finished), ...answered, characteristic: "vision" };
const about = { trust_uid: TAMAR, id: NEW, share_id: SHARES.tamars, region_slug: WEST };
const question = { ...about, words: "x", asked_by: rosalind.userId, asked_at: today };
const view = {
  ...{ ...about, characteristic: "risk", verdict: "same", reason: "x" },
  ...{ recorded_by: rosalind.userId, recorded_at: today },
};
const withdrawn = { trust_uid: HARBOUR, share_id: SHARES.withdrawn };
const told = { trust_uid: TAMAR, question_id: QUESTIONS.waits, ...answered };

/** New rows of a review and of an RSC team, and who may write them. */
export const REVIEW_INSERTS: readonly Insert[] = [
  insert("external_review", "one of Tamar's", TAMARS, review),
  insert("external_review", "one in Owen's name", [], { ...review, asked_by: owen.userId }),
  insert("external_review", "one by somebody who is no reviewer", [], {
    ...{ ...review, reviewer: grace.userId },
  }),
  insert("external_review", "one of a version that is not in force", [], { ...review, number: 2 }),
  insert("external_review", "one that is finished from the first", [], {
    ...{ ...review, declared_at: today, conflict: "", finished_at: today },
  }),
  insert("external_review", "one of Harbour's by its clerk", [], {
    ...{ ...review, trust_uid: HARBOUR, asked_by: CLERK },
  }),
  insert("review_step", "a row of a review that was just asked for", TAMARS, step),
  insert("review_step", "a row added to one that has begun", [], {
    ...{ ...step, review_id: REVIEWS.inHand },
  }),
  insert("review_item", "a piece of evidence of a given row", TAMARS, item),
  insert("review_item", "one that stands in no given row", [], {
    ...{ ...item, evidence_id: EVIDENCE.owens },
  }),
  insert("review_item", "one added to a review that has begun", [], {
    ...{ ...item, review_id: REVIEWS.finished },
  }),
  insert("review_verdict", "Leon's of a row he was given", LEON, verdict),
  insert("review_verdict", "one in a finished review", [], {
    ...{ ...verdict, review_id: REVIEWS.finished },
  }),
  insert("review_verdict", "one in a review that was ended", [], {
    ...{ ...verdict, review_id: REVIEWS.ended },
  }),
  insert("review_verdict", "one after its last day", [], { ...verdict, review_id: REVIEWS.over }),
  insert("review_answer", "Tamar's to a finished review", TAMARS, answer),
  insert("review_answer", "one in Owen's name", [], { ...answer, answered_by: owen.userId }),
  insert("review_answer", "one to a reviewer at work", [], {
    ...{ ...answer, review_id: REVIEWS.inHand },
  }),
  insert("rsc_question", "the west's about what Tamar shares", IN_WEST, question),
  insert("rsc_question", "one in another's name", [], { ...question, asked_by: priya.userId }),
  insert("rsc_question", "one about a share that was withdrawn", [], { ...question, ...withdrawn }),
  insert("rsc_view", "the west's of what Tamar shares", IN_WEST, view),
  insert("rsc_view", "one in another's name", [], { ...view, recorded_by: priya.userId }),
  insert("rsc_view", "one of a share that was withdrawn", [], { ...view, ...withdrawn }),
  insert("rsc_answer", "Tamar's to a question that waits", TAMARS, told),
  insert("rsc_answer", "one in Owen's name", [], { ...told, answered_by: owen.userId }),
];
