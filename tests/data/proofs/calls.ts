import { inspect } from "node:util";
import { approveAssessment } from "@/lib/assessments/approval/commands";
import { getCheckPage } from "@/lib/assessments/approval/queries";
import { remindParticipants } from "@/lib/assessments/asking/commands";
import { confirmLastTime } from "@/lib/assessments/carried/commands";
import { openAssessment } from "@/lib/assessments/cycle/commands";
import { findAssessment, getTrustHome } from "@/lib/assessments/cycle/queries";
import { addEvidence, markStatements, reuseEvidence } from "@/lib/assessments/evidence/commands";
import {
  getEvidencePage,
  getPreparePage,
  getPrepareStep,
} from "@/lib/assessments/evidence/queries";
import { listGlances } from "@/lib/assessments/glance/queries";
import { getComparison, getTimeline } from "@/lib/assessments/history/queries";
import { planMeeting, showViews } from "@/lib/assessments/meeting/commands";
import { getMeetingsPage, getPlanPage } from "@/lib/assessments/meeting/queries";
import { enterPaperForm } from "@/lib/assessments/paper/commands";
import { getProfile } from "@/lib/assessments/profile/queries";
import { rateCharacteristic } from "@/lib/assessments/rating/commands";
import { getRatingPage } from "@/lib/assessments/rating/queries";
import { downloadApprovedVersion, openApprovedVersion } from "@/lib/assessments/reading/commands";
import { reopenAssessment, revisitStep } from "@/lib/assessments/reopening/commands";
import { shareApproval, withdrawShare } from "@/lib/assessments/share/commands";
import { openSharedVersion } from "@/lib/assessments/shared/commands";
import { getSpreadPage, readSpreads } from "@/lib/assessments/spread/queries";
import {
  getVersionPage,
  getVersionToShare,
  getWholeVersion,
} from "@/lib/assessments/version/queries";
import { giveLateView, giveView } from "@/lib/assessments/views/commands";
import { getOwnViews, getShownViews, getViewPage } from "@/lib/assessments/views/queries";
import { read } from "@/lib/db";
import {
  changeTerm,
  endAppointment,
  liftSuspension,
  suspendAppointment,
} from "@/lib/people/appointments/commands";
import { getAppointment, getPeople } from "@/lib/people/appointments/queries";
import {
  inviteToTrust,
  resendInvitation,
  withdrawInvitation,
} from "@/lib/people/invitations/commands";
import {
  findPendingInvitation,
  getInvitePage,
  listPendingInvitations,
} from "@/lib/people/invitations/queries";
import { addPlace, leaveCommittee } from "@/lib/people/places/commands";
import { getPlaceChoices } from "@/lib/people/places/queries";
import { chooseWords } from "@/lib/people/words/commands";
import { getRegisterCounts, getTrustFacts } from "@/lib/register/queries";
import { getPublishedWording } from "@/lib/register/wording/queries";
import { getRecordPage } from "@/lib/reports/record/queries";
import { getTrustTrail } from "@/lib/reports/trail/queries";
import { QUARRY_LANE } from "@/prisma/demo-academy-numbers";
import {
  anAnswer,
  appointmentIdOf,
  can,
  HARBOUR,
  NORTH,
  NOW,
  PEOPLE,
  TAMAR,
  trustScope,
  viewScope,
  WEST,
} from "../../support/builders";
import { ACADEMY_CALLS } from "./calls-academies";
import { AGREEMENT_CALLS } from "./calls-agreement";
import { MATRIX_CALLS } from "./calls-matrix";
import { REGION_CALLS } from "./calls-region";
import { restingCalls } from "./calls-resting";
import { REVIEW_CALLS } from "./calls-reviews";
import { STEP_CALLS } from "./calls-steps";
import { SUPPORT_CALLS } from "./calls-support";
import { COMMITTEE, CYCLES, EVIDENCE, type World } from "./world";

const TAMARS_INVITATION = "60000000-0000-4000-8000-000000000003";
const { daniel, imran, rosalind, tobias } = PEOPLE;

/** Something that is somebody else's, or nobody's at all. */
export interface Thing {
  readonly trustUid: number;
  readonly cycle: string;
  readonly number: number;
  readonly shareId: string;
  readonly appointmentId: string;
  readonly committeeId: string;
}

const tamarsPeople = { appointmentId: appointmentIdOf(PEOPLE.grace), committeeId: COMMITTEE };

/** Tamar's: a draft and what it shared, of cycles nobody else has. Then what was never made. */
export const things = ({ tamarsShared }: World) => ({
  draft: { ...tamarsShared, ...tamarsPeople, cycle: CYCLES.tamarsDraft, number: 1 },
  shared: { ...tamarsShared, ...tamarsPeople, cycle: CYCLES.tamarsShared, number: 1 },
  madeUp: {
    trustUid: 9_000_099,
    cycle: "2049-50",
    number: 1,
    shareId: "40000000-0000-4000-8000-000000000001",
    appointmentId: "40000000-0000-4000-8000-000000000002",
    committeeId: "40000000-0000-4000-8000-000000000003",
  },
});

export interface Call {
  readonly as:
    | "Harbour's chair"
    | "Harbour's reader"
    | "Harbour's head"
    | "the team of the north"
    | "the team of the west";
  readonly of: (thing: Thing) => Promise<unknown>;
  /** A public fact, or one's own: the answer may say that the thing is there. */
  readonly open?: true;
}

const manages = () => can(daniel, "people:manage");
const removes = () => can(daniel, "people:remove");
const prepares = () => can(daniel, "evidence:prepare");
const A_STRANGER = [{ email: "x@example.org", name: "" }];
const evidence = EVIDENCE.now;
const SHOWN = "risk.developing.risk-register";
const facts = {
  ...{ title: "x", speaksFor: NOW, expiresOn: null },
  ...{ restricted: false, aboutChiefExecutive: false },
};
const harbour = () => trustScope(daniel, HARBOUR);
const asHarbour = (of: Call["of"], open?: true): Call => ({
  as: "Harbour's chair",
  of,
  ...(open && { open }),
});
const RESTING_CALLS = restingCalls(asHarbour, harbour, EVIDENCE.now);
const harbourViews = () => viewScope(daniel, HARBOUR);
const answer = anAnswer(HARBOUR, "risk");
const aPlan = {
  ...{ meetingOn: NOW, papersOn: NOW, viewsCloseOn: NOW, namesTold: false, steps: [] },
  people: [PEOPLE.grace.userId, PEOPLE.priya.userId],
};
const view = { level: "leading", cannotSay: false, reasoning: "x", wouldNeed: "" } as const;

/**
 * Every query and command of the rooms that hold people's work, as somebody of another trust or
 * region would call it; or why that cannot be. A new export that is not here fails the test.
 */
export const CALLS: Readonly<Record<string, readonly Call[] | string>> = {
  "assessments/cycle/queries getTrustHome": [asHarbour(() => getTrustHome(harbour()))],
  "assessments/cycle/queries findAssessment": [
    asHarbour(({ cycle }) => read(harbour(), tx => findAssessment(tx, harbour(), cycle))),
  ],
  "assessments/cycle/commands openAssessment": [
    asHarbour(() => openAssessment(can(daniel, "assessment:open"))),
  ],
  "assessments/rating/queries readRatingPage":
    "a part of the pages on which a row is answered, by the scope's own trust",
  "assessments/spread/queries getSpreadPage": [
    asHarbour(({ cycle }) => getSpreadPage(harbour(), cycle)),
  ],
  "assessments/spread/queries readSpreads": [
    asHarbour(({ cycle }) => read(harbour(), tx => readSpreads(tx, harbour(), cycle, "risk"))),
  ],
  ...ACADEMY_CALLS,
  ...MATRIX_CALLS,
  ...AGREEMENT_CALLS,
  ...STEP_CALLS,
  ...SUPPORT_CALLS,
  ...REVIEW_CALLS,
  "assessments/evidence/queries readPrepared": "a part of pages, by the scope's own trust",
  "assessments/library/queries readEvidence": "a part of the same, and of an academy's",
  "assessments/evidence/queries getPreparePage": [
    asHarbour(({ cycle }) => getPreparePage(harbour(), cycle)),
    asHarbour(() => getPreparePage(harbour(), CYCLES.last)),
  ],
  "assessments/evidence/queries getPrepareStep": [
    asHarbour(({ cycle }) => getPrepareStep(harbour(), cycle, "risk")),
    asHarbour(() => getPrepareStep(harbour(), CYCLES.last, "risk")),
  ],
  "assessments/evidence/queries getEvidencePage": [
    asHarbour(({ cycle }) => getEvidencePage(harbour(), cycle, "risk")),
    asHarbour(() => getEvidencePage(harbour(), CYCLES.last, "risk")),
  ],
  "assessments/evidence/commands markStatements": [null, { statement: SHOWN, evidence }].map(
    takeAway =>
      asHarbour(({ cycle }) =>
        markStatements(prepares(), { cycle, characteristic: "risk" }, new Map(), takeAway),
      ),
  ),
  "assessments/evidence/commands addEvidence": [
    asHarbour(({ cycle }) =>
      addEvidence(
        prepares(),
        { cycle, characteristic: "risk" },
        { ...facts, note: "x", link: "", file: null, shows: [SHOWN] },
      ),
    ),
  ],
  "assessments/evidence/commands reuseEvidence": [
    asHarbour(({ cycle }) =>
      reuseEvidence(prepares(), { cycle, characteristic: "risk" }, evidence, [SHOWN]),
    ),
  ],
  "assessments/rating/queries getRatingPage": [
    asHarbour(({ cycle }) => getRatingPage(harbour(), cycle, "risk")),
  ],
  "assessments/rating/commands rateCharacteristic": [0, 1, 2].map(version =>
    asHarbour(({ cycle }) => {
      const target = { cycle, characteristic: "risk" as const };
      return rateCharacteristic(can(daniel, "rating:record"), target, answer, version);
    }),
  ),
  "assessments/meeting/commands planMeeting": [
    asHarbour(({ cycle }) => planMeeting(can(daniel, "meeting:plan"), cycle, null, aPlan)),
    asHarbour(({ committeeId }) =>
      planMeeting(can(daniel, "meeting:plan"), CYCLES.now, committeeId, aPlan),
    ),
  ],
  "assessments/meeting/commands showViews": [
    asHarbour(({ cycle }) => showViews(can(daniel, "views:show"), cycle, null)),
    asHarbour(({ cycle, committeeId }) => showViews(can(daniel, "views:show"), cycle, committeeId)),
  ],
  "assessments/meeting/queries getMeetingsPage": [
    asHarbour(({ cycle }) => getMeetingsPage(harbour(), can(daniel, "meeting:plan"), cycle)),
    asHarbour(({ cycle }) => getMeetingsPage(harbour(), null, cycle)),
  ],
  "assessments/meeting/queries getPlanPage": [
    asHarbour(({ cycle }) => getPlanPage(can(daniel, "meeting:plan"), cycle, null)),
    asHarbour(({ cycle, committeeId }) =>
      getPlanPage(can(daniel, "meeting:plan"), cycle, committeeId),
    ),
  ],
  "assessments/views/commands lockViews": "a lock by the scope's own trust: it tells nothing",
  "assessments/meeting/queries readMeetings": "a part of the page, by the scope's own trust",
  "assessments/meeting/queries readAsked": "a part of planning, by the grant's own trust",
  "assessments/asking/commands remindParticipants": [
    asHarbour(({ cycle }) => remindParticipants(can(daniel, "meeting:plan"), cycle, null)),
    asHarbour(({ cycle, committeeId }) =>
      remindParticipants(can(daniel, "meeting:plan"), cycle, committeeId),
    ),
  ],
  "assessments/asking/commands remindDue": "only the post's grant fits, and it answers a count",
  "assessments/asking/commands askPeople": "a part of planning, by the grant's own trust",
  "assessments/paper/commands enterPaperForm": [
    asHarbour(({ cycle }) => {
      const form = { userId: PEOPLE.grace.userId, views: new Map() };
      return enterPaperForm(can(daniel, "view:enter"), cycle, null, form);
    }),
  ],
  "assessments/approval/queries getCheckPage": [
    asHarbour(({ cycle }) => getCheckPage(harbour(), cycle)),
  ],
  "assessments/version/queries getVersionPage": [
    asHarbour(({ cycle, number }) => getVersionPage(harbour(), cycle, number)),
  ],
  "assessments/version/queries getWholeVersion": [
    asHarbour(({ cycle, number }) => getWholeVersion(harbour(), cycle, number)),
  ],
  "assessments/version/queries getVersionToShare": [
    asHarbour(({ cycle, number }) => getVersionToShare(harbour(), cycle, number)),
  ],
  "assessments/approval/queries findVersion":
    "takes what its caller has found: getVersionPage by the scope, openSharedVersion by a share",
  "assessments/approval/commands approveAssessment": [
    asHarbour(({ cycle }) =>
      approveAssessment(can(daniel, "assessment:approve"), {
        cycle,
        meetingOn: NOW,
        minuteReference: "x",
        seen: "",
      }),
    ),
  ],
  "assessments/approval/commands makeVersion":
    "a part of approving and revisiting, inside their transaction and by their grant",
  "assessments/approval/commands lockAlone":
    "a part of approving, reopening and revisiting, by the grant's own trust",
  "assessments/carried/commands confirmLastTime": [
    asHarbour(({ cycle }) =>
      confirmLastTime(can(daniel, "rating:record"), { cycle, characteristic: "risk" }),
    ),
  ],
  "assessments/rating/commands lockAssessment":
    "a part of recording and confirming, by the grant's own trust",
  "assessments/rating/commands saveAt":
    "a part of recording, confirming and revisiting, by the grant's own trust",
  "assessments/rating/commands replaceRating":
    "a part of revisiting, inside its transaction and by its grant",
  "assessments/reopening/commands reopenAssessment": [
    asHarbour(({ cycle, number }) =>
      reopenAssessment(can(daniel, "assessment:reopen"), { cycle, number, reason: "x" }),
    ),
  ],
  "assessments/reopening/commands revisitStep": [
    asHarbour(({ cycle, number }) =>
      revisitStep(can(daniel, "assessment:revisit"), {
        ...{ cycle, number, answer, characteristic: "risk" },
        ...{ meetingOn: NOW, minuteReference: "x" },
      }),
    ),
  ],
  "assessments/history/queries getTimeline": [
    asHarbour(() => getTimeline(harbour())),
    asHarbour(() => getTimeline(harbour(), 2)),
  ],
  "assessments/history/queries getComparison": [
    asHarbour(({ cycle, number }) => getComparison(harbour(), [{ cycle, number }, null])),
  ],
  "reports/record/queries getRecordPage": [
    asHarbour(() => getRecordPage(can(daniel, "record:hold"))),
  ],
  "reports/record/queries getOpenRequest":
    "the clerk's alone, by a request of their own: record.test.ts",
  "reports/record/queries readHold": "a part of the page, by the scope's own trust",
  "reports/record/queries readHeld": "a part of fetching, by the grant's own trust: record.test.ts",
  "reports/record/commands askForRecord":
    "the clerk's alone: record.test.ts asks as another trust's",
  "reports/record/commands fetchRecord":
    "the clerk's alone: record.test.ts asks as another trust's",
  "reports/record/commands placeHold": "takes nothing but words, and holds the grant's own trust",
  "reports/record/commands liftHold": "takes nothing, and lifts the hold of the grant's own trust",
  "reports/trail/queries getTrustTrail": [
    asHarbour(() => getTrustTrail(can(daniel, "trail:read"), "everything", null)),
  ],
  "reports/trail/queries getPlatformTrail":
    "the administrator's alone, by a grant: lines that are no trust's and no region's",
  "assessments/profile/queries getProfile": [asHarbour(() => getProfile(harbour()))],
  "assessments/reading/commands downloadApprovedVersion": [
    {
      as: "Harbour's reader",
      of: ({ cycle, number }) =>
        downloadApprovedVersion(can(tobias, "approved:read"), { cycle, number }),
    },
    {
      as: "Harbour's reader",
      of: () =>
        downloadApprovedVersion(can(tobias, "approved:read"), { cycle: CYCLES.now, number: 1 }),
    },
  ],
  "assessments/reading/commands openApprovedVersion": [
    {
      as: "Harbour's reader",
      of: ({ cycle, number }) =>
        openApprovedVersion(can(tobias, "approved:read"), { cycle, number }),
    },
    {
      as: "Harbour's reader",
      of: () => openApprovedVersion(can(tobias, "approved:read"), null),
    },
    ...[CYCLES.now, CYCLES.last, CYCLES.before].map(
      (cycle): Call => ({
        as: "Harbour's reader",
        of: () => openApprovedVersion(can(tobias, "approved:read"), { cycle, number: 1 }),
      }),
    ),
  ],
  ...REGION_CALLS,
  "assessments/share/commands shareApproval": [WEST, NORTH].map(regionSlug =>
    asHarbour(({ cycle, number }) => {
      const share = { cycle, number, regionSlug, purpose: "", withEvidence: true };
      return shareApproval(can(daniel, "assessment:share"), share);
    }),
  ),
  "assessments/share/commands withdrawShare": [
    asHarbour(({ shareId }) => withdrawShare(can(daniel, "assessment:share"), shareId)),
  ],
  ...RESTING_CALLS,
  "assessments/shared/commands openSharedVersion": [
    {
      as: "the team of the north",
      of: ({ trustUid, cycle }) => openSharedVersion(can(imran, "share:read"), trustUid, cycle),
    },
    ...[CYCLES.now, CYCLES.last, CYCLES.before].map(
      (cycle): Call => ({
        as: "the team of the west",
        of: () => openSharedVersion(can(rosalind, "share:read"), HARBOUR, cycle),
      }),
    ),
    {
      as: "the team of the west",
      of: () => openSharedVersion(can(rosalind, "share:read"), TAMAR, CYCLES.tamarsDraft),
    },
  ],
  "assessments/views/queries getOwnViews": [
    asHarbour(({ cycle }) => getOwnViews(harbourViews(), cycle)),
  ],
  "assessments/views/queries getViewPage": [
    asHarbour(({ cycle }) => getViewPage(harbourViews(), cycle, "risk")),
  ],
  "assessments/views/queries getShownViews": [
    asHarbour(({ cycle }) => getShownViews(harbourViews(), cycle)),
    asHarbour(() => getShownViews(harbourViews(), CYCLES.last)),
  ],
  "assessments/views/commands giveView": [0, 1].map(version =>
    asHarbour(({ cycle }) => {
      const target = { cycle, characteristic: "risk" as const };
      return giveView(can(daniel, "view:give"), target, view, version);
    }),
  ),
  "assessments/views/commands giveLateView": [
    asHarbour(({ cycle }) =>
      giveLateView(can(daniel, "view:give"), { cycle, characteristic: "risk" }, view),
    ),
  ],
  "assessments/saves/commands requestOf": "sums up a request, and reads nothing of the database",
  "assessments/saves/commands claimKey": "a part of each autosave, by the grant's own trust",
  "assessments/saves/commands keepAnswer": "a part of each autosave, by the grant's own trust",
  "register/queries getRegisterCounts": [asHarbour(() => getRegisterCounts(harbour()))],
  "register/queries getTrustFacts": [
    asHarbour(({ trustUid }) => getTrustFacts(harbour(), trustUid), true),
  ],
  "register/queries readCounts": "counts public facts inside a transaction that has its actor",
  "register/changes/queries getChangesPage": "public facts, and only the platform's scope fits",
  "register/changes/queries changeKind": "reads an address, and nothing of the database",
  "register/placing/queries listNotPlaced": "public facts, and only the platform's scope fits",
  "register/jobs/queries getJob": "only the platform's scope fits",
  "register/jobs/queries listJobs": "only the platform's scope fits",
  "register/jobs/queries findRunningJob": "only the platform's scope fits",
  "register/jobs/queries runningOf": "looks through what its caller has read",
  "register/jobs/queries getAdminHome": "only the platform's scope fits",
  "register/jobs/commands beginLoad": "only the platform's grant fits",
  "register/jobs/commands refuseLoad": "only the platform's grant fits",
  "register/jobs/commands beat": "only the platform's grant fits",
  "register/jobs/commands endLoad": "only the platform's grant fits",
  "register/jobs/commands finishLoad": "ends a job inside a transaction that has its actor",
  "register/commands loadRegister": "public facts, and only the platform's grant fits",
  "register/commands inventTrusts": "public facts, and only the platform's grant fits",
  "register/wording/queries getPublishedWording": [
    asHarbour(() => getPublishedWording(harbour(), "rsc-2015-08")),
  ],
  "register/wording/queries readPublishedWording":
    "reads public facts inside a transaction that has its actor",
  "register/wording/queries readPublishedWords":
    "reads public facts inside a transaction that has its actor",
  "register/wording/commands loadWording": "public facts, and only the platform's grant fits",
  "people/appointments/queries getPeople": [asHarbour(() => getPeople(harbour()))],
  "people/appointments/queries getAppointment": [
    asHarbour(({ appointmentId }) => getAppointment(removes(), appointmentId, manages())),
  ],
  "people/appointments/commands changeTerm": [
    asHarbour(({ appointmentId }) => changeTerm(manages(), appointmentId, null)),
  ],
  "people/appointments/commands endAppointment": [
    asHarbour(({ appointmentId }) =>
      endAppointment(removes(), appointmentId, { lastDay: null, reason: "x" }),
    ),
  ],
  "people/appointments/commands suspendAppointment": [
    asHarbour(({ appointmentId }) => suspendAppointment(removes(), appointmentId)),
  ],
  "people/appointments/commands liftSuspension": [
    asHarbour(({ appointmentId }) => liftSuspension(removes(), appointmentId)),
  ],
  "people/appointments/commands findAppointment":
    "a part of what changes an appointment, by the grant's own trust",
  "people/appointments/commands lockPeople":
    "a part of what changes an appointment, by the grant's own trust",
  "people/invitations/commands isPresided":
    "a part of inviting and of giving places, by the grant's own trust",
  "people/places/queries getPlaceChoices": [asHarbour(() => getPlaceChoices(manages()))],
  "people/places/commands addPlace": [
    asHarbour(({ appointmentId }) =>
      addPlace(manages(), appointmentId, { kind: "role", role: "trustee", urn: null }),
    ),
    asHarbour(({ appointmentId }) =>
      addPlace(manages(), appointmentId, { kind: "committee", name: "x" }),
    ),
  ],
  "people/places/commands leaveCommittee": [
    asHarbour(({ appointmentId, committeeId }) =>
      leaveCommittee(manages(), appointmentId, committeeId),
    ),
  ],
  "assessments/glance/queries listGlances": [asHarbour(() => listGlances([harbour()]))],
  "people/words/commands chooseWords": [
    asHarbour(() => chooseWords(can(daniel, "trust:settings"), { clerk: "clerk" })),
  ],
  "people/passwords/commands changePassword": "one's own alone: it takes no other's name",
  "people/passwords/commands forgetPassword": "asks nobody who they are, and answers all alike",
  "people/passwords/commands resetPassword": "by a letter's link or code alone",
  "people/passwords/queries findLetterOwner": "by a letter's link alone",
  "people/invitations/commands inviteToTrust": [
    asHarbour(() =>
      inviteToTrust(can(daniel, "people:invite"), A_STRANGER, { role: "reader", urn: null }),
    ),
    asHarbour(({ trustUid }) =>
      inviteToTrust(can(daniel, "people:invite"), A_STRANGER, {
        role: "principal",
        // Tamar's, and one that there is not.
        urn: trustUid === TAMAR ? QUARRY_LANE : 999_999,
      }),
    ),
  ],
  "people/invitations/commands resendInvitation": [
    asHarbour(({ shareId }) => resendInvitation(can(daniel, "people:invite"), shareId)),
    asHarbour(() => resendInvitation(can(daniel, "people:invite"), TAMARS_INVITATION)),
  ],
  "people/invitations/commands withdrawInvitation": [
    asHarbour(({ shareId }) => withdrawInvitation(can(daniel, "people:invite"), shareId)),
    asHarbour(() => withdrawInvitation(can(daniel, "people:invite"), TAMARS_INVITATION)),
  ],
  "people/invitations/commands hasAcademy":
    "a part of inviting and of giving places, by the grant's own trust",
  "people/invitations/queries getInvitePage": [
    asHarbour(() => getInvitePage(can(daniel, "people:invite"))),
  ],
  "people/invitations/queries readAcademies":
    "public facts, inside a transaction that has its actor",
  "people/ways-in/commands tellOwner":
    "a part of changing how one signs in, inside its transaction and to oneself",
  "people/accounts/commands lookUpAccount": "only the platform's grant fits",
  "people/accounts/commands changeAccess": "only the platform's grant fits",
  "people/accounts/queries getAccount": "only the platform's scope fits",
  "people/accounts/queries listPlatformPlaces": "only the platform's scope fits",
  "people/invitations/queries listPendingInvitations": [
    asHarbour(() => listPendingInvitations(harbour())),
  ],
  "people/invitations/queries findPendingInvitation": [
    asHarbour(({ shareId }) => findPendingInvitation(harbour(), shareId)),
    asHarbour(() => findPendingInvitation(harbour(), TAMARS_INVITATION)),
  ],
  "people/invitations/queries findInvitation":
    "finds what a secret token is for, and nothing without",
  "people/invitations/queries hashOfToken": "hashes a token, and reads nothing of the database",
  "people/joining/commands acceptInvitation":
    "does what a secret token is for, and nothing without",
  "people/outbox/commands queueMailToChairAndClerk":
    "puts a letter in likewise; the database finds the addresses, and whether it may go",
  "people/outbox/commands queueMailToAsker": "the same to whoever asked",
  "people/outbox/commands queueMail": "puts a letter in inside a transaction that has its actor",
  "people/outbox/commands takeMail": "only the post's grant fits",
  "people/outbox/commands markSent": "only the post's grant fits",
  "people/outbox/commands markFailed": "only the post's grant fits",
  "people/outbox/commands sweepMail": "only the post's grant fits",
  "people/outbox/queries listKeptMail": "only the post's scope fits",
  "people/first-people/queries getAdminPeople": "only the platform's scope fits",
  "people/first-people/queries findFirstInvitation": "only the platform's scope fits",
  "people/first-people/commands inviteFirstPerson": "only the platform's grant fits",
  "people/first-people/commands resendFirstInvitation": "only the platform's grant fits",
  "people/first-people/commands withdrawFirstInvitation": "only the platform's grant fits",
  "people/links/commands newToken": "makes a secret, and reads nothing of the database",
  "people/links/commands sendLink": "puts a letter in inside a transaction that has its actor",
  "people/links/commands nameOf": "the acting person's own name",
  "people/commands appointToTrust": "only the platform's grant fits",
  "people/commands appointToRegion": "only the platform's grant fits",
  "people/commands appointAdministrator": "only the platform's grant fits",
};

/** Canaries and references that must not reach somebody: other trusts', and what was not shared. */
const FORBIDDEN: Readonly<Record<Call["as"], RegExp>> = {
  "Harbour's chair": /(canary|WM)-(?!9000002\b)\d+[-\w ]*/g,
  "Harbour's head": /(canary|WM)-(?!9000002\b)\d+[-\w ]*/g,
  "Harbour's reader": /(canary|WM)-((?!9000002\b)\d+[-\w ]*|9000002 (?!reason|minute)[\w ]*)/g,
  "the team of the north": /(canary|WM)-(?!9000003\b)\d+[-\w ]*/g,
  "the team of the west": /(canary|WM)-(9000003[-\w ]*|9000002 evidence[\w ]*)/g,
};

/** Each call by its name, numbered where there are several. */
export const callsWith = Object.entries(CALLS).flatMap(([name, calls]) =>
  typeof calls === "string"
    ? []
    : calls.map((call, index) => [`${name} ${index + 1}`, call.as, call] as const),
);

/** What of an answer its reader may not have seen. */
export function leaks(reader: Call["as"], given: unknown): string[] {
  const all = inspect(given, {
    depth: Infinity,
    maxArrayLength: Infinity,
    maxStringLength: Infinity,
  });
  return [...all.matchAll(FORBIDDEN[reader])].map(([canary]) => canary);
}
