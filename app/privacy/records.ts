import { TABLES } from "@/lib/db/tables";

type Tables = typeof TABLES;
/** Whatever is not a public fact. */
type Held = {
  [Name in keyof Tables]: Tables[Name]["kind"] extends "public" ? never : Name;
}[keyof Tables];

const TRAIL = "What was done by whom, where and when, and who read what was shared";
const APPROVED = "Approved versions: levels, reasons, evidence notes, the meeting, who approved";

const REVIEW =
  "External reviews: who was asked for what, conflicts of interest, verdicts and answers";
const RSC_TEAM =
  "Questions and views of an RSC team about what was shared, and the trust’s answers";
const ACADEMY =
  "What an academy says of the steps: levels, reasons, marks, who wrote them last and who sent them";
const EVIDENCE = "Evidence: what it is, what it shows, who added it and when";

/** What each table means to the people in it. A table without a line here does not compile. */
const IN_WORDS = {
  User: "Your name and email address",
  Password: "Your password, sealed so that nobody can read it",
  Session: "That you are signed in, on what kind of device, and when you last used it",
  Identity:
    "A Microsoft, Google or other account that you linked: its number there and what it is called",
  SignInTry: "That somebody tried to sign in (the address and the account, scrambled)",
  SecondFactor: "The key of your authenticator app, if you use one, encrypted",
  RecoveryCode: "Your recovery codes, scrambled",
  PasswordReset: "That you asked for a new password (the link and the code, scrambled)",
  TrustAppointment:
    "Your place in a trust: what you are there, from when until when, who ended it and why",
  RegionAppointment: "Your appointment for a region, if you read for one",
  FollowedTrust: "Which trusts you follow, if you read for a region: nobody but you can see it",
  PlatformAppointment: "That you are an administrator",
  Committee: "The committees of your trust’s board",
  CommitteePlace: "That you sit on a committee, from when until when",
  TrustLabel: "What your trust calls its people and parts",
  Reopening: "That a version was opened again, by whom and why",
  Assessment: "Who opened a self-assessment, and when",
  Meeting: "When the board or a committee meets, who planned it, and who showed everyone’s views",
  MeetingStep: "Which meeting rates which step",
  Participant: "That you are asked for your views before a meeting, and whether you have finished",
  IndividualView: "Your own views: nobody but you can read them",
  ShownView: "Views as they were shown in the meeting, without who gave which unless all were told",
  StepNote: "Notes for a meeting and targets, and who wrote them last",
  Presence: "Who else was present at a meeting, as somebody wrote it down",
  Attendance: "That you were present at a meeting",
  DifferentView:
    "A view of yours that differs from what was agreed, where you asked to have it kept",
  Proposal: "What a committee proposes to the board, and who recorded it",
  Evidence: EVIDENCE,
  EvidenceContent: EVIDENCE,
  EvidenceFile: EVIDENCE,
  EvidenceReader: "That the chair lets you open restricted evidence",
  EvidenceUse: EVIDENCE,
  StatementMark: "Which statements were marked in place before the meeting, by whom and when",
  AcademyView: ACADEMY,
  AcademyAnswer: ACADEMY,
  AcademyMark: ACADEMY,
  AcademyEvidenceUse: EVIDENCE,
  AcademyPlace: "How a trust arranges its academies among one another",
  AcademyMatrixOpening: "That academies read one another’s levels, who said so and when",
  NextStep: "Next steps: whose each is, who set it, by when and what it is for",
  Support:
    "Support between academies: who is part of it, who proposed and who agreed it, what it is and until when",
  SupportOutcome: "What came of support between academies, in whose words and when",
  NextStepReview: "Reviews of next steps: what came of each, in whose words and when",
  Rating: "Drafts: levels, reasons, evidence notes, who wrote them last",
  RatingRevision: "Earlier drafts, who wrote them and when",
  SaveKey: "A copy of your last saves, so that none is made twice",
  Approval: APPROVED,
  ApprovedRating: APPROVED,
  ApprovedEvidence: APPROVED,
  ApprovedTitle: APPROVED,
  ApprovedPresent: "Who was present where a version was approved",
  ApprovedDifferentView: "A different view of yours, as it stood when a version was approved",
  ApprovedNote: "Notes for the meeting and targets, as they stood when a version was approved",
  Share: "Shares: what was shared, by whom, with whom and what for",
  ShareItem: "Shares: what was shared, by whom, with whom and what for",
  ShareStep: "Shares: what was shared, by whom, with whom and what for",
  ShareHelp: "Shares: what was shared, by whom, with whom and what for",
  RegionStanding: "Where a trust stands with a region that it shares with, without anybody’s name",
  ExternalReview: REVIEW,
  ReviewStep: REVIEW,
  ReviewItem: REVIEW,
  ReviewVerdict: REVIEW,
  ReviewAnswer: REVIEW,
  RscQuestion: RSC_TEAM,
  RscAnswer: RSC_TEAM,
  RscView: RSC_TEAM,
  RecordRequest:
    "That the trust looked for everything it holds about you, or about some words, and why",
  RecordHold: "That nothing may be deleted for a time, who said so and why",
  Job: "That an administrator loaded an extract of the public register, and when",
  Fault: "That a page failed, by its reference: nothing of what was on it or typed into it",
  AuditEvent: TRAIL,
  AuditChain: TRAIL,
  Invitation: "That you were invited to a trust: your address and name, as what, by whom and when",
  Outbox: "Messages to you: your address and the subject; what it says only until it is sent",
} as const satisfies Record<Held, string>;

export interface Kept {
  readonly time: string;
  /** Kinds of record that are kept as long. */
  readonly what: readonly string[];
}

const UNDECIDED = "No end is set yet: kept until its deletion is asked for";

/** How long what is held is kept, each time and each kind of record once; what is undecided is last. */
export function listKept(): Kept[] {
  const held = Object.entries(IN_WORDS) as [Held, string][];
  const decided = new Set(held.map(([name]) => timeOf(name)));
  decided.delete(UNDECIDED);
  const times = [...decided, UNDECIDED];
  return times.map(time => {
    const same = held.filter(([name]) => timeOf(name) === time);
    return { time, what: [...new Set(same.map(([, words]) => words))] };
  });
}

function timeOf(name: Held): string {
  const words = TABLES[name].kept ?? UNDECIDED;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
