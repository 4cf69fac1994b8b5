import { randomUUID } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { inject } from "vitest";
import { LABEL_KEYS, LABELS } from "@/lib/access";
import { academyTick } from "@/lib/assessments/academy-asking/schema";
import { clusterField } from "@/lib/assessments/academy-places/rules";
import { statementsSeen } from "@/lib/assessments/academy-view/rules";
import { knownToAcademies } from "@/lib/assessments/academy-view/schema";
import { CHARACTERISTIC_KEYS, CURRENT_RUBRIC, STEP_KEYS } from "@/lib/rubric";
import { callAction, ledTo, postAction, resultOf } from "../support/http-action";
import { type Answer, type Ask, askAt, type Fields, postForm } from "../support/http-ask";
import type { Word } from "../support/http-grid";
import { pathOf, type Spot } from "../support/http-spots";
import { aDocument } from "../support/published-document";
import {
  AGREED_SUPPORT,
  academyOf,
  appointmentOf,
  committeeOf,
  cycleOf,
  FAR,
  HERE,
  helperOf,
  JOB,
  NOBODY,
  NOWHERE,
  OWN,
  OWN_PIECE,
  PASSWORD,
  person,
  REGION_OF,
  reviewOf,
  seatOf,
  userOf,
} from "../support/world";
import { postFiles } from "./uploading";

/** How each action of the matrix is called in earnest: with what would do it, were it allowed. */
const CALLS: Readonly<Record<string, (spot: Spot, who: string) => Parts>> = {
  signInAction: (_, who) => ({
    bound: [{}],
    fields: [
      ["email", person(isNobody(who) ? "chair" : who).email],
      ["password", PASSWORD],
      ["next", ""],
    ],
  }),
  demoSignInAction: () => ({ bound: [person("chair").email], fields: [] }),
  unlinkAction: () => ({ bound: [JOB], fields: [] }),
  forgottenAction: (_, who) => ({ bound: [{}], fields: [["email", emailFor(who)]] }),
  byLinkAction: () => ({
    bound: [{}],
    fields: [
      ["token", "A".repeat(43)],
      ["password", NEW_PASSWORD],
    ],
  }),
  byCodeAction: (_, who) => ({
    bound: [{}],
    fields: [
      ["email", emailFor(who)],
      ["code", "000000"],
      ["password", NEW_PASSWORD],
    ],
  }),
  codeAction: () => ({
    bound: [{}],
    fields: [
      ["code", "000000"],
      ["next", ""],
    ],
  }),
  proveAgainAction: () => ({
    bound: [{}],
    fields: [
      ["password", PASSWORD],
      ["next", ""],
    ],
  }),
  endSessionAction: () => ({ bound: ["0123456789abcdef"], fields: [] }),
  endElsewhereAction: () => ({ bound: [], fields: [] }),
  changePasswordAction: () => ({
    bound: [{}],
    fields: [
      ["present", PASSWORD],
      ["password", NEW_PASSWORD],
    ],
  }),
  beginAction: () => ({ bound: [{}], fields: [] }),
  confirmAppAction: () => ({ bound: [{}], fields: [["code", "000000"]] }),
  newCodesAction: () => ({ bound: [{}], fields: [] }),
  removeAppAction: () => ({ bound: [{}], fields: [] }),
  signOutAction: () => ({ bound: [], fields: [] }),
  openAssessmentAction: spot => ({ bound: [uidOf(spot), {}], fields: [] }),
  rateAction: spot => ({
    bound: [{ uid: uidOf(spot), cycle: cycleAt(spot), step: "risk", from: null }, {}],
    fields: [
      ["level", "embedding"],
      ["reason", "Changed"],
      ["evidenceNote", ""],
      ["version", "1"],
      ["go", "continue"],
    ],
  }),
  viewAction: spot => ({
    bound: [{ uid: uidOf(spot), cycle: cycleAt(spot), step: "risk", next: null }, {}],
    fields: [...VIEW_FIELDS, ["version", "1"], ["go", "continue"]],
  }),
  lateViewAction: spot => ({
    bound: [{ uid: uidOf(spot), cycle: cycleAt(spot), step: "risk", next: null }, {}],
    fields: VIEW_FIELDS,
  }),
  marksAction: spot => ({
    bound: [{ uid: uidOf(spot), cycle: cycleAt(spot), step: "risk" }, {}],
    fields: [
      ["risk.beginning.continuity-plan", "not-in-place"],
      ["was risk.beginning.continuity-plan", "in-place"],
      ["go", "save"],
    ],
  }),
  addEvidenceAction: spot => ({
    bound: [{ uid: uidOf(spot), cycle: cycleAt(spot), step: "risk" }, {}],
    fields: [
      ["title", "Risk register"],
      ["concerns", "nobody"],
      ["link", "https://example.org/register"],
      ["note", ""],
      ...dated("speaks", ["3", "5", "2020"]),
      ...dated("expires", ["", "", ""]),
      ["risk.developing.register-in-use", "yes"],
    ],
  }),
  changeEvidenceAction: spot => ({
    bound: [{ uid: uidOf(spot), id: JOB }, {}],
    fields: [
      ["title", "Changed"],
      ["concerns", "somebody"],
      ...dated("speaks", ["3", "5", "2020"]),
      ...dated("expires", ["", "", ""]),
      ["version", "1"],
    ],
  }),
  removeEvidenceAction: spot => ({ bound: [{ uid: uidOf(spot), id: JOB }], fields: [] }),
  nameReadersAction: spot => ({ bound: [{ uid: uidOf(spot), id: JOB }, {}], fields: [] }),
  shareWithReaderAction: spot => ({
    bound: [{ uid: uidOf(spot), cycle: cycleAt(spot), number: "1" }, {}],
    fields: [
      ["reader", userOf(spot.trustUid ?? NOWHERE, "reader")],
      ["purpose", ""],
    ],
  }),
  reuseEvidenceAction: spot => ({
    bound: [{ uid: uidOf(spot), cycle: cycleAt(spot), step: "risk" }, {}],
    fields: [
      ["evidence", JOB],
      ["risk.developing.register-in-use", "yes"],
    ],
  }),
  confirmAction: spot => ({
    bound: [{ uid: uidOf(spot), cycle: cycleAt(spot), step: "risk", from: null }, {}],
    fields: [],
  }),
  saveNoteAction: spot => ({
    bound: [{ uid: uidOf(spot), cycle: cycleAt(spot), step: "risk", from: null }, {}],
    fields: [
      ["note", "Changed"],
      ["targetLevel", "leading"],
      ["targetYear", cycleAt(spot)],
      ["version", "0"],
      ["go", "save"],
    ],
  }),
  agreeProposalAction: spot => ({
    bound: [
      { uid: uidOf(spot), cycle: cycleAt(spot), step: "risk", from: null },
      { proposal: 1, rating: 1 },
      {},
    ],
    fields: [],
  }),
  proposeAction: spot => ({
    bound: [stepAt(spot), {}],
    fields: [
      ["level", "embedding"],
      ["reason", "Changed"],
      ["version", "0"],
    ],
  }),
  // One's own: no holder is named.
  recordDifferentAction: spot => ({
    bound: [stepAt(spot), {}],
    fields: [
      ["level", "none"],
      ["words", "Changed"],
    ],
  }),
  withdrawDifferentAction: spot => ({ bound: [stepAt(spot), JOB, {}], fields: [] }),
  recordPresentAction: spot => ({
    bound: [meetingAt(spot), {}],
    fields: [
      ["alsoPresent", "Changed"],
      ["version", "0"],
    ],
  }),
  proposeSupportAction: spot => ({
    bound: [uidOf(spot), {}],
    fields: [
      ["step", "risk"],
      ["to", String(academyOf(spot.trustUid ?? NOWHERE))],
      ["from", String(helperOf(spot.trustUid ?? NOWHERE))],
      ...SUPPORT_FIELDS,
    ],
  }),
  agreeSupportAction: spot => ({
    bound: [{ uid: uidOf(spot), id: JOB }, 1, {}],
    fields: SUPPORT_FIELDS,
  }),
  endSupportAction: spot => ({
    bound: [{ uid: uidOf(spot), id: JOB }, 1, {}],
    fields: [["verdict", "dropped"], ["words", "Changed"], ...dated("next", ["", "", ""])],
  }),
  sayWhatChangedAction: spot => ({
    bound: [
      {
        uid: uidOf(spot),
        urn: String(academyOf(spot.trustUid ?? NOWHERE)),
        id: AGREED_SUPPORT,
      },
      {},
    ],
    fields: [["words", "Changed"]],
  }),
  setStepAction: spot => ({
    bound: [{ uid: uidOf(spot), step: "risk" }, {}],
    fields: [
      ["statement", "risk.leading.plan-under-review"],
      ["owner", userOf(spot.trustUid ?? NOWHERE, "trustee")],
      ...dated("due", ["31", "1", "2030"]),
      ["effect", "Changed"],
    ],
  }),
  changeStepAction: spot => ({
    bound: [{ uid: uidOf(spot), id: JOB }, 1, {}],
    fields: [
      ["owner", userOf(spot.trustUid ?? NOWHERE, "trustee")],
      ...dated("due", ["31", "1", "2030"]),
    ],
  }),
  closeStepAction: spot => ({
    bound: [{ uid: uidOf(spot), id: JOB }, 1, {}],
    fields: [
      ["verdict", "dropped"],
      ["words", "Changed"],
    ],
  }),
  reviewStepAction: stepReviewOf,
  reviewOwnStepAction: stepReviewOf,
  reopenAction: spot => ({
    bound: [{ uid: uidOf(spot), cycle: cycleAt(spot), number: "1" }, {}],
    fields: [["reason", "A level was recorded wrongly"]],
  }),
  revisitAction: spot => ({
    bound: [{ uid: uidOf(spot), cycle: cycleAt(spot), number: "1", step: "risk" }, {}],
    fields: [
      ["level", "embedding"],
      ["reason", "Changed"],
      ["evidenceNote", ""],
      ["meeting-day", "1"],
      ["meeting-month", "9"],
      ["meeting-year", "2020"],
      ["minuteReference", "7.2"],
    ],
  }),
  chooseWordsAction: spot => ({
    bound: [uidOf(spot), {}],
    fields: LABEL_KEYS.flatMap(label => [
      [label, LABELS[label][1]],
      [`${label}-word`, ""],
    ]),
  }),
  academyAnswerAction: spot => ({
    bound: [{ ...academyStepAt(spot), next: null }, {}],
    fields: [
      ["level", "embedding"],
      ["reason", "Changed"],
      ["version", "1"],
      ["go", "continue"],
    ],
  }),
  addAcademyEvidenceAction: spot => ({
    bound: [academyStepAt(spot), {}],
    fields: [
      ["title", "Risk register"],
      ["link", "https://example.org/register"],
      ["note", ""],
      ...dated("speaks", ["3", "5", "2020"]),
      ...dated("expires", ["", "", ""]),
      [SEEN, "yes"],
    ],
  }),
  reuseAcademyEvidenceAction: spot => ({
    bound: [academyStepAt(spot), {}],
    fields: [
      ["evidence", JOB],
      [SEEN, "yes"],
    ],
  }),
  sendViewAction: spot => ({
    bound: [academyAt(spot), {}],
    fields: [["seen", STEP_KEYS.map(step => `${step}:1`).join(" ")]],
  }),
  openAcademiesAction: spot => ({
    bound: [uidOf(spot), {}],
    fields: [[academyTick(academyOf(spot.trustUid ?? NOWHERE)), "yes"], ...inAMonth("due")],
  }),
  remindAcademiesAction: spot => ({
    bound: [uidOf(spot), {}],
    fields: [[academyTick(academyOf(spot.trustUid ?? NOWHERE)), "yes"]],
  }),
  moveDueDayAction: spot => ({
    bound: [uidOf(spot), {}],
    fields: [[academyTick(academyOf(spot.trustUid ?? NOWHERE)), "yes"], ...inAMonth("due")],
  }),
  removeAcademyEvidenceAction: spot => {
    const { uid, urn } = academyAt(spot);
    return { bound: [{ uid, urn, id: OWN_PIECE }], fields: [] };
  },
  sendBackAction: spot => ({
    bound: [{ uid: uidOf(spot), urn: String(academyOf(spot.trustUid ?? NOWHERE)) }, {}],
    fields: [["reason", "Changed"]],
  }),
  arrangeAction: spot => ({
    bound: [uidOf(spot), {}],
    fields: [[clusterField(academyOf(spot.trustUid ?? NOWHERE)), "Changed"]],
  }),
  openToHeadsAction: spot => ({ bound: [uidOf(spot), {}], fields: [] }),
  remindAction: spot => ({
    bound: [{ uid: uidOf(spot), cycle: cycleAt(spot) }, {}],
    fields: [["body", "board"]],
  }),
  planAction: spot => ({
    bound: [meetingAt(spot), {}],
    fields: [
      ["way", "alone"],
      ...dateFields("meeting", "10", "12", "2030"),
      ...dateFields("close", "5", "12", "2030"),
      ...dateFields("papers", "", "", ""),
      [`person-${userOf(spot.trustUid ?? NOWHERE, "chair")}`, "yes"],
      [`person-${userOf(spot.trustUid ?? NOWHERE, "trustee")}`, "yes"],
    ],
  }),
  showAction: spot => ({ bound: [meetingAt(spot), {}], fields: [] }),
  paperAction: spot => ({
    bound: [meetingAt(spot), {}],
    fields: [
      ["person", userOf(spot.trustUid ?? NOWHERE, "ceo")],
      ...CHARACTERISTIC_KEYS.flatMap(
        key =>
          [
            [key, key === "vision" ? "leading" : ""],
            [`${key}-words`, ""],
          ] as const,
      ),
    ],
  }),
  findRecordAction: spot => ({
    bound: [uidOf(spot), {}],
    fields: [
      ["about", "words"],
      ["words", "nothing says this"],
      ["why", "A request"],
    ],
  }),
  placeHoldAction: spot => ({ bound: [uidOf(spot), {}], fields: [["why", "A dispute"]] }),
  liftHoldAction: spot => ({ bound: [uidOf(spot), {}], fields: [] }),
  termAction: spot => ({
    bound: [placeAt(spot), {}],
    fields: [
      ["until-day", "31"],
      ["until-month", "8"],
      ["until-year", "2090"],
    ],
  }),
  leaveCommitteeAction: spot => ({
    bound: [{ ...placeAt(spot), appointment: seatOf(spot.trustUid ?? NOWHERE) }, {}],
    fields: [["committee", committeeOf(spot.trustUid ?? NOWHERE)]],
  }),
  addPlaceAction: spot => ({
    bound: [placeAt(spot), {}],
    fields: [
      ["place", "trustee"],
      ["academy", ""],
      ["committee", ""],
      ["newCommittee", ""],
    ],
  }),
  endAction: spot => ({
    bound: [placeAt(spot), {}],
    fields: [
      ["when", "now"],
      ["until-day", ""],
      ["until-month", ""],
      ["until-year", ""],
      ["reason", "Resigned"],
    ],
  }),
  suspendAction: spot => ({ bound: [placeAt(spot), {}], fields: [] }),
  liftAction: spot => ({ bound: [placeAt(spot), {}], fields: [] }),
  approveAction: spot => ({
    bound: [uidOf(spot), cycleAt(spot), {}],
    fields: [
      ["meeting-day", "1"],
      ["meeting-month", "9"],
      ["meeting-year", "2020"],
      ["minuteReference", "7.2"],
      ["agreed", "yes"],
      ["seen", CHARACTERISTIC_KEYS.map(key => `${key}:1`).join(" ")],
    ],
  }),
  shareAction: spot => ({
    bound: [{ uid: uidOf(spot), cycle: cycleAt(spot), number: "1" }, {}],
    fields: [
      ["purpose", ""],
      ["region", REGION_OF.get(spot.trustUid ?? 0) ?? HERE],
      ["evidence", "without"],
      ["tick-offers-risk", "yes"],
    ],
  }),
  askReviewAction: spot => ({
    bound: [versionAt(spot), {}],
    fields: [
      ["reviewer", userOf(spot.trustUid ?? NOWHERE, "reviewer")],
      ...inAMonth("until"),
      ["purpose", ""],
      ["evidence", "without"],
      ["step-risk", "yes"],
      ["go", "ask"],
    ],
  }),
  endReviewAction: spot => ({ bound: [reviewAt(spot), {}], fields: [] }),
  answerVerdictAction: spot => ({
    bound: [{ ...reviewAt(spot), step: "risk" }, {}],
    fields: [["words", "Changed"]],
  }),
  answerQuestionAction: spot => ({
    bound: [{ ...versionAt(spot), question: JOB }, {}],
    fields: [["words", "Changed"]],
  }),
  declareAction: spot => ({
    bound: [{ uid: uidOf(spot), review: JOB }, {}],
    fields: [
      ["conflict", "none"],
      ["what", ""],
    ],
  }),
  verdictAction: spot => ({
    bound: [{ uid: uidOf(spot), review: JOB, step: "risk" }, {}],
    fields: SAID,
  }),
  finishAction: spot => ({ bound: [{ uid: uidOf(spot), review: JOB }, {}], fields: [] }),
  askQuestionAction: spot => ({
    bound: [sharedAt(spot), {}],
    fields: [
      ["about", "whole"],
      ["words", "Changed"],
    ],
  }),
  followTrustAction: spot => ({
    bound: [{ slug: spot.region ?? HERE, uid: uidOf(spot) }, {}],
    fields: [["follow", "yes"]],
  }),
  ourViewAction: spot => ({ bound: [{ ...sharedAt(spot), step: "risk" }, {}], fields: SAID }),
  inviteAction: spot => ({
    bound: [uidOf(spot), {}],
    fields: [
      ["people", "new@matrix.example"],
      ["role", "trustee"],
      ["academy", ""],
    ],
  }),
  resendAction: spot => ({ bound: [uidOf(spot), JOB], fields: [] }),
  withdrawInvitationAction: spot => ({ bound: [uidOf(spot), JOB, {}], fields: [] }),
  inviteFirstAction: () => ({
    bound: [{}],
    fields: [
      ["trust", String(OWN)],
      ["name", ""],
      ["email", "first@matrix.example"],
      ["role", "chair"],
      ["confirmedBy", "A call to the trust's office"],
    ],
  }),
  resendFirstAction: () => ({ bound: [String(OWN), JOB], fields: [] }),
  withdrawFirstAction: spot => ({ bound: [uidOf(spot), JOB, {}], fields: [] }),
  findAccountAction: () => ({
    bound: [{}],
    fields: [["email", person("far trust’s CEO").email]],
  }),
  changeAccessAction: () => ({
    bound: [{ id: userOf(FAR, "ceo"), place: "account", verb: "suspend" }, {}],
    fields: [],
  }),
  acceptAction: () => ({ bound: ["none", {}], fields: [] }),
  joinAction: () => ({
    bound: ["none", {}],
    fields: [
      ["name", "Somebody New"],
      ["password", PASSWORD],
    ],
  }),
  loadWordingAction: () => ({ bound: [{}], fields: [["document", aDocument().file()]] }),
  acceptFewerRowsAction: () => ({ bound: [JOB, {}], fields: [] }),
  withdrawAction: spot => ({
    bound: [{ uid: uidOf(spot), cycle: cycleAt(spot), number: "1" }, {}],
    fields: [["share", inject("served").shares[`${spot.trustUid} ${spot.state}`] ?? randomUUID()]],
  }),
};

export interface Parts {
  readonly bound: readonly unknown[];
  readonly fields: Fields;
}

const VIEW_FIELDS: Fields = [
  ["level", "embedding"],
  ["reasoning", "Changed"],
  ["wouldNeed", ""],
];
const dated = (name: string, day: readonly [string, string, string]): Fields =>
  (["day", "month", "year"] as const).map((part, at) => [`${name}-${part}`, day[at] ?? ""]);

const SAID: Fields = [
  ["verdict", "higher"],
  ["reason", "Changed"],
];
const inAMonth = (name: string) => {
  const day = new Date(Date.now() + 30 * 24 * 3_600_000);
  const parts = [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()].map(String);
  return dateFields(name, parts[0] ?? "", parts[1] ?? "", parts[2] ?? "");
};
const versionAt = (spot: Spot) => ({ uid: uidOf(spot), cycle: cycleAt(spot), number: "1" });
const SUPPORT_FIELDS: Fields = [
  ["what", "Changed"],
  ["who", "Heads"],
  ...dated("starts", ["4", "1", "2027"]),
  ...dated("until", ["31", "1", "2030"]),
];
const reviewAt = (spot: Spot) => ({ ...versionAt(spot), review: reviewOf(spot.state ?? "draft") });
const sharedAt = (spot: Spot) => ({
  ...{ slug: spot.region ?? HERE, uid: uidOf(spot), cycle: cycleAt(spot) },
});

const NEW_PASSWORD = "plum kettle orchard";

/** Somebody's own address; one that nobody has for whoever is nobody, since letters are few. */
const emailFor = (who: string) =>
  isNobody(who) ? `${who.replaceAll(" ", "-")}@nobody.example` : person(who).email;
const isNobody = (who: string) => NOBODY.some(nobody => nobody === who);
const placeAt = ({ trustUid = NOWHERE }: Spot) => ({
  uid: String(trustUid),
  appointment: appointmentOf(trustUid),
});
function stepReviewOf(spot: Spot): Parts {
  return {
    bound: [{ uid: uidOf(spot), id: JOB }, 1, {}],
    fields: [
      ["verdict", "worked"],
      ["words", "Changed"],
      ...dated("on", ["", "", ""]),
      ...dated("next", ["", "", ""]),
    ],
  };
}
const academyAt = (spot: Spot) => ({
  ...{ uid: uidOf(spot), urn: String(academyOf(spot.trustUid ?? NOWHERE)), cycle: cycleAt(spot) },
});
const academyStepAt = (spot: Spot) => ({ ...academyAt(spot), step: "risk" });
/** A statement of the risk row that can be seen from an academy, and shown by evidence. */
const SEEN =
  statementsSeen(CURRENT_RUBRIC, "risk").find(({ kind }) => kind === "in-place")?.id ?? "";
const stepAt = (spot: Spot) => ({ uid: uidOf(spot), cycle: cycleAt(spot), step: "risk" });
const meetingAt = (spot: Spot) => ({ uid: uidOf(spot), cycle: cycleAt(spot), body: "board" });
const dateFields = (name: string, day: string, month: string, year: string) =>
  [
    [`${name}-day`, day],
    [`${name}-month`, month],
    [`${name}-year`, year],
  ] as const;
const uidOf = ({ trustUid = NOWHERE }: Spot) => String(trustUid);
const cycleAt = ({ trustUid = NOWHERE, state = "draft" }: Spot) => cycleOf(trustUid, state);

/** The kind of an entry point and where it is, from its line in the matrix. */
export function splitEntry(entry: string): { kind: string; at: string } {
  const [kind = "", at = ""] = entry.split(" ");
  return { kind, at };
}

/** The address an entry point is asked at; an action's is the page it belongs to. */
export function addressOf(entry: string): string {
  const { kind, at } = splitEntry(entry);
  if (kind !== "action") return at === "/sign-in/not-linked" ? `${at}?with=other` : at;
  // What stands beside a row's answer is recorded on the page of the row.
  const folder = at
    .replace(/^app/, "")
    .replace(/\/[^/]+$/, "")
    .replace(/(?<=\[step\])\/agree$/, "");
  return folder === "/_shell" ? "/framework" : folder;
}

/** What an action is called with at a spot. */
export function partsOf(entry: string, spot: Spot, who: string): Parts {
  const name = entry.split("#")[1] ?? "";
  const parts = CALLS[name];
  if (parts === undefined) throw new Error(`Nobody has said how ${name} is called`);
  return parts(spot, who);
}

export interface Manner {
  /** Besides those that such a request has; undefined takes one away. */
  readonly headers?: OutgoingHttpHeaders;
  /** The server to ask, where it is not the one of the run. */
  readonly origin?: string;
  /** As a browser without JavaScript sends it. */
  readonly plainly?: boolean;
  /** In place of the form's fields. */
  readonly fields?: Fields;
  /** In place of what autosave sends. */
  readonly body?: string;
}

/** Asks for an entry point at a spot, as somebody. */
export function askFor(
  entry: string,
  spot: Spot,
  who: string,
  manner: Manner = {},
): Promise<Answer> {
  const served = inject("served");
  const { origin = served.origin, headers = {}, plainly = false } = manner;
  const cookie = served.cookies[who];
  const { kind, at } = splitEntry(entry);
  const page = pathOf(addressOf(entry), spot);
  if (kind === "PUT") {
    if (at.endsWith("/note")) {
      const first = { "If-Match": "0", ...headers };
      return putAnswer(origin, page, { cookie, headers: first, body: manner.body ?? NOTE });
    }
    const ofAcademy = at.startsWith("/academies") ? CHANGED_IN_ACADEMY : CHANGED;
    const body = manner.body ?? JSON.stringify(at.endsWith("/view") ? CHANGED_VIEW : ofAcademy);
    return putAnswer(origin, page, { cookie, headers, body });
  }
  if (at === "/sign-in/with/[provider]") {
    return postForm(origin, page, [], {
      cookie,
      headers: { Accept: "application/json", ...headers },
    });
  }
  if (at === "/csp-report") {
    return askAt(origin, page, { ...REPORT, cookie, headers: { ...REPORT.headers, ...headers } });
  }
  if (kind === "POST") return postFiles(origin, page, { cookie, headers });
  if (kind !== "action") return askAt(origin, page, { cookie, headers });
  const { bound, fields } = partsOf(entry, spot, who);
  const call = {
    action: at,
    origin,
    page,
    bound,
    fields: manner.fields ?? fields,
    cookie,
    headers,
  };
  return plainly ? postAction(call) : callAction(call);
}

/** What a browser says of a page, with no word of where it comes from. */
const REPORT: Ask = {
  method: "POST",
  headers: { "Content-Type": "application/csp-report" },
  body: JSON.stringify({ "csp-report": { "effective-directive": "script-src" } }),
};

/** An answer as autosave sends it. */
export const CHANGED = { level: "embedding", reason: "Changed", evidenceNote: "" } as const;

/** A row's first note as autosave sends it. */
const NOTE = JSON.stringify({ note: "Changed", targetLevel: "", targetYear: "" });

/** A private view as autosave sends it. */
export const CHANGED_VIEW = { level: "embedding", reasoning: "Changed", wouldNeed: "" } as const;

/** What an academy says as autosave sends it. */
const CHANGED_IN_ACADEMY = {
  ...Object.fromEntries(knownToAcademies("risk").map(id => [id, ""])),
  ...{ level: "embedding", reason: "Changed" },
};

/** Saves as the page's script does, with whatever is given in place of what it sends. */
export function putAnswer(
  origin: string,
  path: string,
  { headers, body = JSON.stringify(CHANGED), ...ask }: Omit<Ask, "method">,
): Promise<Answer> {
  const usual = {
    Origin: origin,
    Accept: "application/json",
    "Content-Type": "application/json",
    "If-Match": "1",
    "Idempotency-Key": randomUUID(),
  };
  return askAt(origin, path, { ...ask, method: "PUT", headers: { ...usual, ...headers }, body });
}

/** Paths that lead on to where somebody works. */
const HOMES =
  /^\/((trusts|reading)\/\d+(\/academies)?|academies\/\d+\/\d+|regions\/[a-z-]+|admin|bodies)?$/;

const BY_CODE: Readonly<Record<string, Word>> = {
  forbidden: "no",
  state: "late",
  invalid: "bad",
  "signed-out": "in",
};
const BY_STATUS: Readonly<Record<number, Word>> = { 401: "in", 403: "no", 404: "404", 422: "late" };

/** A form that stays on its page says when it was saved. */
const savedBy = (answer: Answer) => "savedAt" in (resultOf(answer) ?? {});

/** An answer as the matrix names it; anything it has no word for is told as it is. */
export function wordFor(entry: string, spot: Spot, answer: Answer): string {
  const { kind } = splitEntry(entry);
  const to = ledTo(answer);
  const back = `/sign-in?next=${encodeURIComponent(pathOf(addressOf(entry), spot))}`;
  if (to?.startsWith("/sign-in?next=")) return to === back ? "in" : `in: ${to}`;
  // Back from a provider with nothing that opens anything.
  if (to?.startsWith("/sign-in?with=")) return "bad";
  if (to === "/sign-in") return "in";
  if (kind === "POST" && to?.startsWith("/admin/jobs/")) return "yes";
  if (to !== undefined && kind !== "action") return HOMES.test(to) ? "on" : `on: ${to}`;
  const code = kind === "action" ? resultOf(answer)?.code : undefined;
  if (code !== undefined) return BY_CODE[code] ?? code;
  if (to !== undefined || savedBy(answer)) return "yes";
  if (kind === "front" && answer.status === 204) return "yes";
  if (answer.status === 200) return kind === "action" ? "nothing" : "yes";
  return BY_STATUS[answer.status] ?? String(answer.status);
}
