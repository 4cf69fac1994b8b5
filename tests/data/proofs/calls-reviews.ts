import { grantFor, type Permission, type Person, scopeFor } from "@/lib/access";
import { answerVerdict } from "@/lib/assessments/review/commands";
import { getReview } from "@/lib/assessments/review/queries";
import { askForReview, endReview } from "@/lib/assessments/review-asking/commands";
import { getAskPage } from "@/lib/assessments/review-asking/queries";
import { openReview, openReviewFile } from "@/lib/assessments/review-reading/commands";
import { declareInterest, finishReview, recordVerdict } from "@/lib/assessments/reviewing/commands";
import { listOwnReviews } from "@/lib/assessments/reviewing/queries";
import { answerQuestion, askQuestion, recordRscView } from "@/lib/assessments/rsc-view/commands";
import { getQuestion, getSharedComments } from "@/lib/assessments/rsc-view/queries";
import {
  can,
  HARBOUR,
  momentAt,
  NORTH,
  NOW,
  PEOPLE,
  regionScope,
  trustScope,
} from "../../support/builders";
import { REVIEWER } from "./actors";
import type { Call } from "./calls";
import { EVIDENCE, QUESTIONS, REVIEWS } from "./world";

const { daniel, imran } = PEOPLE;
const harbour = () => trustScope(daniel, HARBOUR);
const asHarbour = (of: Call["of"]): Call => ({ as: "Harbour's chair", of });
const asNorth = (of: Call["of"]): Call => ({ as: "the team of the north", of });
const asReviewer = (of: Call["of"]): Call => ({ as: "Harbour's reader", of });

/** Tamar's reviewer, as if Harbour had appointed them. */
const elsewhere: Person = {
  userId: REVIEWER,
  name: "Leon Abara",
  appointments: [{ body: "trust", trustUid: HARBOUR, name: "", role: "reviewer" }],
};
function reviewing<P extends Permission>(permission: P) {
  const grant = grantFor(elsewhere, { approvedOf: HARBOUR }, permission, momentAt());
  if (grant === null) throw new Error(`A reviewer may not ${permission}`);
  return grant;
}
function reviewerScope() {
  const scope = scopeFor(elsewhere, { approvedOf: HARBOUR }, momentAt());
  if (scope === null) throw new Error("A reviewer reads nothing");
  return scope;
}

const review = REVIEWS.inHand;
const asked = {
  ...{ reviewer: REVIEWER, untilDate: NOW, purpose: "", rows: ["risk"] as const },
  ...{ withTitles: true, items: [EVIDENCE.last] },
};
const said = { verdict: "same", reason: "x" } as const;
const part = "a part of other queries and commands, by the scope's own trust";

/** The same for what others say of an approved version. */
export const REVIEW_CALLS: Readonly<Record<string, readonly Call[] | string>> = {
  "assessments/review-asking/queries getAskPage": [
    asHarbour(({ cycle, number }) => getAskPage(can(daniel, "review:ask"), cycle, number)),
  ],
  "assessments/review-asking/queries readInForce": part,
  "assessments/review-asking/queries readReviewers": part,
  "assessments/review-asking/queries readTitles": part,
  "assessments/review-asking/commands askForReview": [
    asHarbour(({ cycle, number }) =>
      askForReview(can(daniel, "review:ask"), { cycle, number }, asked),
    ),
  ],
  "assessments/review-asking/commands endReview": [
    asHarbour(({ cycle, number }) =>
      endReview(can(daniel, "review:ask"), { cycle, number, id: review }),
    ),
  ],
  "assessments/review/queries getReview": [
    asHarbour(({ cycle, number }) => getReview(harbour(), { cycle, number, id: review })),
  ],
  "assessments/review/queries inOrder": "asks nothing: it puts rows in order",
  "assessments/review/queries readReviews": part,
  "assessments/review/commands answerVerdict": [
    asHarbour(({ cycle, number }) => {
      const row = { cycle, number, id: REVIEWS.finished, characteristic: "vision" as const };
      return answerVerdict(can(daniel, "review:answer"), row, "x");
    }),
  ],
  "assessments/review-reading/commands openReview": [
    asReviewer(() => openReview(reviewing("review:read"), review)),
  ],
  "assessments/review-reading/commands openReviewFile": [
    asReviewer(() => openReviewFile(reviewing("review:read"), review, EVIDENCE.last)),
  ],
  "assessments/reviewing/queries listOwnReviews": [
    asReviewer(() => listOwnReviews(reviewerScope())),
  ],
  "assessments/reviewing/commands readInHand": part,
  "assessments/reviewing/commands declareInterest": [
    asReviewer(() => declareInterest(reviewing("review:give"), review, "")),
  ],
  "assessments/reviewing/commands recordVerdict": [
    asReviewer(() =>
      recordVerdict(reviewing("review:give"), { id: review, characteristic: "risk" }, said),
    ),
  ],
  "assessments/reviewing/commands finishReview": [
    asReviewer(() => finishReview(reviewing("review:give"), review)),
  ],
  "assessments/rsc-view/queries getSharedComments": [
    asNorth(({ trustUid, cycle }) => getSharedComments(regionScope(imran, NORTH), trustUid, cycle)),
  ],
  "assessments/rsc-view/queries readComments": part,
  "assessments/rsc-view/queries getQuestion": [
    asHarbour(({ cycle, number }) =>
      getQuestion(harbour(), { cycle, number, id: QUESTIONS.waits }),
    ),
  ],
  "assessments/rsc-view/commands askQuestion": [
    asNorth(({ trustUid, cycle }) => {
      const about = { characteristic: null, words: "x" };
      return askQuestion(can(imran, "share:comment"), { trustUid, cycle }, about);
    }),
  ],
  "assessments/rsc-view/commands recordRscView": [
    asNorth(({ trustUid, cycle }) => {
      const view = { ...said, characteristic: "risk" as const };
      return recordRscView(can(imran, "share:comment"), { trustUid, cycle }, view);
    }),
  ],
  "assessments/rsc-view/commands answerQuestion": [
    asHarbour(({ cycle, number }) => {
      const question = { cycle, number, id: QUESTIONS.waits };
      return answerQuestion(can(daniel, "review:answer"), question, "x");
    }),
  ],
  "assessments/last-time/queries findLastTime":
    "a part of findAssessment, by the scope's own trust",
  "assessments/last-time/queries readLastLevel": "a part of getViewPage, by the scope's own trust",
  "assessments/said/queries readSaidOfVersion": part,
  "assessments/said/queries readOthersMarks": part,
  "assessments/said/queries readMarksForReaders": part,
  "assessments/said/queries readMarksForTeam": part,
};
