import type { Permission, Words } from "../../access";
import { CURRENT_RUBRIC, isCharacteristicKey } from "../../rubric";
import { rolesIn, sayClosed, sayInvited, sayManaged } from "../deeds-of-people/rules";

type Say = (subject: string, words: Words) => string;

/** What was done, by the right it was done with. */
export const DONE: Readonly<Record<Permission, Say>> = {
  "assessment:read": subject => `Read ${subject}`,
  "assessment:open": subject => `Opened the self-assessment of ${cycleIn(subject)}`,
  "rating:record": sayRecorded,
  "assessment:approve": subject => `Approved ${cycleIn(subject)}`,
  "assessment:reopen": subject => `Opened ${versionIn(subject)} again`,
  "assessment:revisit": subject => `Revisited ${rowIn(subject)}, ${cycleIn(subject)}`,
  "assessment:share": (subject, words) =>
    subject === "share withdrawn"
      ? "Withdrew the share"
      : `Shared ${versionIn(subject)} with ${subject.endsWith(" with a reader") ? "a reader" : `the ${words.rscTeam}`}`,
  "evidence:prepare": sayPrepared,
  "evidence:open": () => "Said who opens a piece of restricted evidence",
  "share:follow": subject => `Looked at ${subject}`,
  "meeting:plan": sayPlanned,
  "views:show": subject => `Showed everyone’s views, ${cycleIn(subject)}`,
  "view:give": subject => `Worked on their own views, ${cycleIn(subject)}`,
  "view:enter": subject => `Entered a paper form of somebody’s views, ${cycleIn(subject)}`,
  "record:find": subject =>
    subject.startsWith("download")
      ? "Downloaded what the trust holds, as was asked for"
      : "Looked for everything the trust holds about a person or a request, private views included",
  "record:hold": subject =>
    subject.endsWith(" lifted")
      ? "Lifted the hold: records may be deleted again"
      : "Placed a hold: nothing is deleted",
  "view:differ": subject =>
    `${subject.endsWith(" withdrawn") ? "Withdrew" : "Recorded"} a different view of ${rowIn(subject)}, ${cycleIn(subject)}`,
  "trust:settings": () => "Changed the words the trust uses",
  "trail:read": subject => `Read ${subject}`,
  "people:invite": sayInvited,
  "people:manage": sayManaged,
  "people:remove": sayManaged,
  "nextStep:read": subject => `Read ${subject}`,
  "nextStep:set": sayStep,
  "nextStep:review": sayStep,
  "academy:open": sayAsked,
  "academy:read": subject => `Read ${subject}`,
  "academy:arrange": subject =>
    subject.startsWith("matrix ")
      ? `Let academies read one another’s levels, ${cycleIn(subject)}`
      : "Arranged the academies",
  "academy:answer": subject =>
    subject.endsWith(" evidence removed")
      ? "Removed a piece of an academy’s evidence"
      : `Worked on an academy’s view, ${cycleIn(subject)}`,
  "academy:send": subject => `Sent an academy’s view to the trust, ${cycleIn(subject)}`,
  "support:read": subject => `Read ${subject}`,
  "support:arrange": saySupport,
  "support:say": subject => `Said what support changed, on ${rowIn(subject)}`,
  "approved:read": subject =>
    subject === "latest approved version"
      ? "Read the latest approved version"
      : `${subject.startsWith("download ") ? "Downloaded" : "Read"} ${versionIn(subject)}`,
  "review:ask": subject =>
    subject.endsWith(" ended")
      ? `Ended the external review of ${versionIn(subject)}`
      : `Asked for an external review of ${versionIn(subject)}`,
  "review:answer": sayAnswered,
  "review:read": subject =>
    subject.startsWith("file ")
      ? `Opened a file that was given for an external review${yearIn(subject)}`
      : `Read what was given for an external review${yearIn(subject)}`,
  "review:give": sayReviewed,
  "share:comment": (subject, words) =>
    subject.startsWith("question ")
      ? `Asked a question about what was shared of ${cycleIn(subject)}`
      : `Recorded the ${words.rscTeam}’s view of ${rowIn(subject)}, ${cycleIn(subject)}`,
  "share:read": sayReadShare,
  "trust:follow": subject =>
    subject.startsWith("no longer") ? "No longer follows a trust" : "Follows a trust",
  "register:load": subject => `Loaded the public register: ${subject}`,
  "wording:load": () => "Loaded the framework’s published words",
  "people:appoint": (subject, words) =>
    subject.startsWith("invitation")
      ? sayInvited(subject, words)
      : `Appointed somebody: ${rolesIn(subject)}`,
  "account:suspend": sayClosed,
  "audit:read": subject => `Read ${subject}`,
};

/** "rating 2026-27 risk", and what is recorded beside it: a note, a proposal, who was present. */
function sayRecorded(subject: string): string {
  const cycle = cycleIn(subject);
  if (subject.startsWith("present ")) return `Recorded who was present, ${cycle}`;
  if (subject.startsWith("note "))
    return `Wrote a note for the meeting on ${rowIn(subject)}, ${cycle}`;
  if (subject.startsWith("proposal "))
    return `Recorded what a committee proposes for ${rowIn(subject)}, ${cycle}`;
  return `Answered ${rowIn(subject)}, ${cycle}`;
}

/** "shared assessment 2026-27", "download of 2026-27", "shared evidence 2026-27 …". */
function sayReadShare(subject: string): string {
  const cycle = cycleIn(subject);
  if (subject.startsWith("download ")) return `Downloaded what was shared of ${cycle}`;
  return subject.startsWith("shared evidence ")
    ? `Downloaded evidence that was shared with ${cycle}`
    : `Read what was shared of ${cycle}`;
}

/** "next step risk set"; then changed, reviewed or closed. */
function sayStep(subject: string): string {
  const verb = subject.split(" ").at(-1) ?? "";
  return `${verb.charAt(0).toUpperCase()}${verb.slice(1)} a next step of ${rowIn(subject)}`;
}

/** "pairing risk proposed"; then agreed, ended, dropped, or continued until another day. */
function saySupport(subject: string): string {
  const verb = subject.split(" ").at(-1) ?? "";
  return `${verb.charAt(0).toUpperCase()}${verb.slice(1)} support between academies on ${rowIn(subject)}`;
}

/** "marks 2026-27 risk", "evidence 2026-27 risk", "evidence 2026-27 risk taken away". */
function sayPrepared(subject: string): string {
  if (subject === "evidence changed") return "Changed what is said about a piece of evidence";
  if (subject === "evidence removed") return "Removed a piece of evidence";
  const where = `${rowIn(subject)}, ${cycleIn(subject)}`;
  if (subject.endsWith(" taken away")) return `Took evidence away from ${where}`;
  return subject.startsWith("marks ")
    ? `Marked the statements of ${where}`
    : `Added evidence to ${where}`;
}

/** "meeting 2026-27 planned", "reminder 2026-27". */
function sayPlanned(subject: string): string {
  return subject.startsWith("reminder ")
    ? `Reminded whoever had not finished their views, ${cycleIn(subject)}`
    : `Planned the meeting of ${cycleIn(subject)}`;
}

/** "academies 2026-27 opened", "academies 2026-27 due", "reminder 2026-27", "academy 130001 2026-27 sent back". */
function sayAsked(subject: string): string {
  const cycle = cycleIn(subject);
  if (subject.startsWith("reminder ")) return `Reminded academies of their views, ${cycle}`;
  if (subject.endsWith(" due"))
    return `Moved the day by which academies send their views, ${cycle}`;
  return subject.endsWith(" sent back")
    ? `Sent an academy’s view back to it, ${cycle}`
    : `Asked academies for their views, ${cycle}`;
}

/** "answer to review 2026-27 risk", "answer to question 2026-27". */
function sayAnswered(subject: string, words: Words): string {
  return subject.includes(" question ")
    ? `Answered a question of the ${words.rscTeam}, ${cycleIn(subject)}`
    : `Answered an external reviewer on ${rowIn(subject)}, ${cycleIn(subject)}`;
}

/** "declaration for review 2026-27", "verdict risk for review 2026-27", "finish of review 2026-27". */
function sayReviewed(subject: string): string {
  const year = yearIn(subject);
  if (subject.startsWith("verdict ")) return `Reviewed ${rowIn(subject)} from outside${year}`;
  return subject.startsWith("finish ")
    ? `Finished an external review${year}`
    : `Declared whether there is a conflict of interest, for an external review${year}`;
}

/** ", 2026/27" where a line says which year; the query has put it where the command left a number. */
function yearIn(subject: string): string {
  const cycle = cycleIn(subject);
  return cycle === subject ? "" : `, ${cycle}`;
}

function cycleIn(subject: string): string {
  return /\b(20\d\d)-(\d\d)\b/.exec(subject)?.slice(1).join("/") ?? subject;
}

function rowIn(subject: string): string {
  const key = subject.split(" ").find(isCharacteristicKey);
  return key === undefined ? subject : CURRENT_RUBRIC.characteristics[key].shortTitle.toLowerCase();
}

function versionIn(subject: string): string {
  const number = /\bversion (\d+)(?![\d-])/.exec(subject)?.[1] ?? / (\d+)$/.exec(subject)?.[1];
  return number === undefined ? cycleIn(subject) : `version ${number} of ${cycleIn(subject)}`;
}
