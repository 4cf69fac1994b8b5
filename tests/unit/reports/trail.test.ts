import { expect, test } from "vitest";
import { wordsWith } from "@/lib/access";
import { isSaid, sayActor, sayDeed } from "@/lib/reports/trail/rules";

const words = wordsWith({ clerk: "clerk" });

test.each([
  ["assessment:open", "assessment 2026-27", "Opened the self-assessment of 2026/27"],
  ["account:suspend", "account Jo Bell looked up", "Looked up the account of Jo Bell"],
  ["account:suspend", "account Jo Bell suspended", "Suspended the account of Jo Bell"],
  [
    "account:suspend",
    "account Jo Bell open again",
    "Lifted the suspension of the account of Jo Bell",
  ],
  [
    "account:suspend",
    "administrator, account Jo Bell ended",
    "Ended the place as administrator of Jo Bell",
  ],
  [
    "account:suspend",
    "RSC team, account Jo Bell suspended",
    "Suspended the place as RSC team of Jo Bell",
  ],
  ["rating:record", "rating 2026-27 risk", "Answered risk management, 2026/27"],
  [
    "rating:record",
    "note 2026-27 risk",
    "Wrote a note for the meeting on risk management, 2026/27",
  ],
  ["rating:record", "present 2026-27", "Recorded who was present, 2026/27"],
  [
    "rating:record",
    "proposal 2026-27 risk",
    "Recorded what a committee proposes for risk management, 2026/27",
  ],
  [
    "view:differ",
    "different view 2026-27 risk",
    "Recorded a different view of risk management, 2026/27",
  ],
  [
    "view:differ",
    "different view 2026-27 risk withdrawn",
    "Withdrew a different view of risk management, 2026/27",
  ],
  ["nextStep:set", "next step risk set", "Set a next step of risk management"],
  ["nextStep:set", "next step risk changed", "Changed a next step of risk management"],
  ["nextStep:set", "next step risk closed", "Closed a next step of risk management"],
  ["nextStep:review", "next step risk reviewed", "Reviewed a next step of risk management"],
  [
    "support:arrange",
    "pairing support proposed",
    "Proposed support between academies on school-to-school support",
  ],
  ["support:arrange", "pairing risk ended", "Ended support between academies on risk management"],
  [
    "academy:open",
    "academies 2026-27 due",
    "Moved the day by which academies send their views, 2026/27",
  ],
  ["academy:answer", "academy 9000101 2026-27", "Worked on an academy’s view, 2026/27"],
  [
    "academy:answer",
    "academy 9000101 evidence removed",
    "Removed a piece of an academy’s evidence",
  ],
  ["support:say", "pairing risk answered", "Said what support changed, on risk management"],
  ["assessment:approve", "approval of 2026-27", "Approved 2026/27"],
  ["assessment:reopen", "version 1 of 2026-27 reopened", "Opened version 1 of 2026/27 again"],
  [
    "assessment:revisit",
    "networks of 2026-27 revisited",
    "Revisited networks beyond the trust, 2026/27",
  ],
  [
    "assessment:share",
    "share of 2026-27 version 2",
    "Shared version 2 of 2026/27 with the RSC team",
  ],
  ["assessment:share", "share withdrawn", "Withdrew the share"],
  ["approved:read", "approved version 2026-27 1", "Read version 1 of 2026/27"],
  ["approved:read", "latest approved version", "Read the latest approved version"],
  ["share:read", "shared assessment 2025-26", "Read what was shared of 2025/26"],
  ["share:comment", "question 2025-26", "Asked a question about what was shared of 2025/26"],
  [
    "share:comment",
    "view 2025-26 risk",
    "Recorded the RSC team’s view of risk management, 2025/26",
  ],
  [
    "review:ask",
    "review 2026-27 version 2",
    "Asked for an external review of version 2 of 2026/27",
  ],
  [
    "review:ask",
    "review 2026-27 version 2 ended",
    "Ended the external review of version 2 of 2026/27",
  ],
  [
    "review:answer",
    "answer to review 2026-27 risk",
    "Answered an external reviewer on risk management, 2026/27",
  ],
  ["review:answer", "answer to question 2026-27", "Answered a question of the RSC team, 2026/27"],
  ["review:read", "review 2026-27", "Read what was given for an external review, 2026/27"],
  [
    "review:read",
    "file of review 2026-27",
    "Opened a file that was given for an external review, 2026/27",
  ],
  ["approved:read", "download of approved version 2026-27 2", "Downloaded version 2 of 2026/27"],
  [
    "review:give",
    "declaration for review 2026-27",
    "Declared whether there is a conflict of interest, for an external review, 2026/27",
  ],
  ["review:give", "verdict risk for review 5f2a", "Reviewed risk management from outside"],
  [
    "review:give",
    "verdict risk for review 2026-27",
    "Reviewed risk management from outside, 2026/27",
  ],
  ["review:give", "finish of review 2026-27", "Finished an external review, 2026/27"],
  [
    "people:appoint",
    "viceChair of trust 9000001",
    "Appointed somebody: Vice-chair of trust 9000001",
  ],
  ["people:remove", "end of appointment Grace Adeyemi", "Ended the appointment of Grace Adeyemi"],
  ["people:remove", "suspension of appointment Helen Marsh", "Suspended Helen Marsh"],
  [
    "people:remove",
    "suspension of appointment Helen Marsh lifted",
    "Lifted the suspension of Helen Marsh",
  ],
  ["people:invite", "invitation of 3 as trustee", "Invited 3 people as trustee"],
  ["people:invite", "invitation of 1 as viceChair", "Invited 1 person as vice-chair"],
  ["people:invite", "invitation 5f2a sent again", "Sent an invitation again"],
  ["people:invite", "invitation 5f2a withdrawn", "Withdrew an invitation"],
  ["people:appoint", "invitation of 2053's first chair", "Invited the first chair of trust 2053"],
  ["session:start", "signed in", "Signed in"],
])("%s of %j is said as %j", (action, subject, title) => {
  expect(sayDeed({ action, subject }, words)).toEqual({ title, detail: null });
});

test.each([
  [
    "assessment:approve at /trusts/9000001/2026-27/check",
    "Refused: tried to approve a self-assessment",
    "/trusts/9000001/2026-27/check",
  ],
  [
    "nothing to show at /trusts/9000002",
    "Refused: opened a page with nothing for them",
    "/trusts/9000002",
  ],
])("what was refused is said with its page: %s", (subject, title, detail) => {
  expect(sayDeed({ action: "access:denied", subject }, words)).toEqual({ title, detail });
});

test("an action nobody has put in words is shown as it stands, and known to be so", () => {
  const deed = { action: "new:thing", subject: "x" };
  expect(sayDeed(deed, words).title).toBe("new:thing: x");
  expect(isSaid(deed)).toBe(false);
  expect(isSaid({ action: "constructor", subject: "x" })).toBe(false);
});

test.each([
  [{ name: "Priya Shah", role: "chair", region: null }, "Priya Shah, chair"],
  [{ name: "Owen Trevithick", role: "clerk", region: null }, "Owen Trevithick, clerk"],
  [{ name: null, role: "rscTeam", region: "South-West England" }, "RSC team, South-West England"],
  [{ name: "Imran", role: "rscTeam", region: null }, "RSC team"],
  [{ name: null, role: "operator", region: null }, "the operator"],
  [{ name: null, role: "sign-in", region: null }, "somebody not signed in"],
  [{ name: "Alex Rowntree", role: "sign-in", region: null }, "Alex Rowntree"],
])("%o is named %j", (line, said) => {
  expect(sayActor(line, words)).toBe(said);
});
