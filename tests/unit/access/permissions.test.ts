import { expect, test } from "vitest";
import {
  type Appointment,
  grantFor,
  PERMISSIONS,
  type Permission,
  type Person,
  type Place,
  type Role,
  type TRUST_ROLES,
} from "@/lib/access";

const MOMENT = { now: new Date("2026-11-21T09:42:00Z"), requestId: null };
const OURS = { trustUid: 9000001 };
const THEIRS = { trustUid: 9000002 };
const APPROVED = { approvedOf: 9000001 };
const THEIR_APPROVED = { approvedOf: 9000002 };
const VIEWS = { viewsOf: 9000001 };
const THEIR_VIEWS = { viewsOf: 9000002 };
const WEST = { regionSlug: "south-west-england" };
const NORTH = { regionSlug: "north-of-england" };

const named = (name: string, ...appointments: Appointment[]): Person => ({
  userId: "00000000-0000-4000-8000-000000000001",
  name,
  appointments,
});
const inTrust = (role: (typeof TRUST_ROLES)[number]): Appointment => ({
  body: "trust",
  ...OURS,
  name: "Tamar Valley Trust",
  role,
});

const priya = named("Priya (chair)", inTrust("chair"));
const vikram = named("Vikram (vice-chair)", inTrust("viceChair"));
const owen = named("Owen (clerk)", inTrust("clerk"));
const grace = named("Grace (trustee)", inTrust("trustee"));
const helen = named("Helen (chief executive)", inTrust("chiefExecutive"));
const tom = named("Tom (central team)", inTrust("centralTeam"));
const miriam = named("Miriam (reader)", inTrust("reader"));
const ruth = named("Ruth (principal)", inTrust("principal"));
const kwame = named("Kwame (local chair)", inTrust("localChair"));
const marion = named("Marion (co-opted)", inTrust("coopted"));
const leon = named("Leon (reviewer)", inTrust("reviewer"));
const rosalind = named("Rosalind (RSC team)", { body: "region", ...WEST, name: "South-West" });
const alex = named("Alex (administrator)", { body: "platform" });
const nobody = named("Somebody without an appointment");
const twice = named("Anwen (reader and trustee)", inTrust("reader"), inTrust("trustee"));
const both = named("Ann (trustee and clerk)", inTrust("trustee"), inTrust("clerk"));

type Case = readonly [Person, "may" | "may not", Permission, Place];

/** Each line is one promise of the product: named people, granted and denied alike. */
const CASES: readonly Case[] = [
  [priya, "may", "assessment:read", OURS],
  [priya, "may", "assessment:open", OURS],
  [priya, "may", "rating:record", OURS],
  [priya, "may", "assessment:approve", OURS],
  [priya, "may", "assessment:share", OURS],
  [priya, "may", "assessment:reopen", OURS],
  [priya, "may", "assessment:revisit", OURS],
  [priya, "may not", "share:read", WEST],
  [priya, "may not", "people:appoint", "platform"],
  [priya, "may not", "account:suspend", "platform"],
  [priya, "may not", "register:load", "platform"],
  [priya, "may not", "wording:load", "platform"],
  [priya, "may not", "assessment:read", THEIRS],
  [priya, "may not", "rating:record", THEIRS],
  [priya, "may not", "assessment:approve", THEIRS],
  [vikram, "may", "assessment:approve", OURS],
  [vikram, "may", "assessment:share", OURS],
  [owen, "may", "assessment:open", OURS],
  [owen, "may", "rating:record", OURS],
  [owen, "may not", "assessment:approve", OURS],
  [owen, "may not", "assessment:share", OURS],
  [owen, "may not", "assessment:reopen", OURS],
  [owen, "may not", "assessment:revisit", OURS],
  [helen, "may not", "assessment:reopen", OURS],
  [helen, "may not", "assessment:revisit", OURS],
  [grace, "may", "assessment:read", OURS],
  [grace, "may not", "assessment:open", OURS],
  [grace, "may not", "rating:record", OURS],
  [grace, "may not", "assessment:approve", OURS],
  [helen, "may", "assessment:read", OURS],
  [helen, "may not", "rating:record", OURS],
  [helen, "may not", "assessment:approve", OURS],
  [helen, "may not", "assessment:share", OURS],
  [tom, "may", "assessment:read", OURS],
  [tom, "may not", "rating:record", OURS],
  [miriam, "may", "approved:read", APPROVED],
  [miriam, "may not", "approved:read", THEIR_APPROVED],
  [miriam, "may not", "approved:read", OURS],
  [miriam, "may not", "assessment:read", OURS],
  [miriam, "may not", "assessment:read", APPROVED],
  [miriam, "may not", "rating:record", OURS],
  [miriam, "may not", "share:read", WEST],
  [twice, "may", "assessment:read", OURS],
  [twice, "may", "approved:read", APPROVED],
  [twice, "may not", "rating:record", OURS],
  [priya, "may not", "approved:read", APPROVED],
  [rosalind, "may not", "approved:read", APPROVED],
  [alex, "may not", "approved:read", APPROVED],
  [priya, "may", "trust:settings", OURS],
  [vikram, "may", "trust:settings", OURS],
  [owen, "may", "trust:settings", OURS],
  [grace, "may not", "trust:settings", OURS],
  [helen, "may not", "trust:settings", OURS],
  [tom, "may not", "trust:settings", OURS],
  [priya, "may", "people:invite", OURS],
  [vikram, "may", "people:invite", OURS],
  [owen, "may", "people:invite", OURS],
  [grace, "may not", "people:invite", OURS],
  [helen, "may not", "people:invite", OURS],
  [tom, "may not", "people:invite", OURS],
  [miriam, "may not", "people:invite", OURS],
  [priya, "may not", "people:invite", THEIRS],
  [priya, "may not", "trust:settings", THEIRS],
  [alex, "may not", "trust:settings", OURS],
  [priya, "may", "evidence:prepare", OURS],
  [vikram, "may", "evidence:prepare", OURS],
  [owen, "may", "evidence:prepare", OURS],
  [helen, "may", "evidence:prepare", OURS],
  [tom, "may", "evidence:prepare", OURS],
  [grace, "may not", "evidence:prepare", OURS],
  [miriam, "may not", "evidence:prepare", OURS],
  [ruth, "may not", "evidence:prepare", OURS],
  [marion, "may not", "evidence:prepare", OURS],
  [leon, "may not", "evidence:prepare", OURS],
  [priya, "may not", "evidence:prepare", THEIRS],
  [alex, "may not", "evidence:prepare", OURS],
  [priya, "may", "meeting:plan", OURS],
  [vikram, "may", "meeting:plan", OURS],
  [owen, "may", "meeting:plan", OURS],
  [grace, "may not", "meeting:plan", OURS],
  [helen, "may not", "meeting:plan", OURS],
  [tom, "may not", "meeting:plan", OURS],
  [priya, "may not", "meeting:plan", THEIRS],
  [priya, "may", "views:show", OURS],
  [vikram, "may", "views:show", OURS],
  [owen, "may not", "views:show", OURS],
  [grace, "may not", "views:show", OURS],
  [helen, "may not", "views:show", OURS],
  [priya, "may", "view:give", VIEWS],
  [vikram, "may", "view:give", VIEWS],
  [grace, "may", "view:give", VIEWS],
  [helen, "may", "view:give", VIEWS],
  [marion, "may", "view:give", VIEWS],
  [owen, "may not", "view:give", VIEWS],
  [tom, "may not", "view:give", VIEWS],
  [ruth, "may not", "view:give", VIEWS],
  [miriam, "may not", "view:give", VIEWS],
  [leon, "may not", "view:give", VIEWS],
  [alex, "may not", "view:give", VIEWS],
  [rosalind, "may not", "view:give", VIEWS],
  [priya, "may not", "view:give", THEIR_VIEWS],
  [priya, "may not", "view:give", OURS],
  [owen, "may", "view:enter", OURS],
  [priya, "may", "view:enter", OURS],
  [grace, "may not", "view:enter", OURS],
  [helen, "may not", "view:enter", OURS],
  [owen, "may", "record:find", OURS],
  [priya, "may not", "record:find", OURS],
  [vikram, "may not", "record:find", OURS],
  [grace, "may not", "record:find", OURS],
  [helen, "may not", "record:find", OURS],
  [owen, "may not", "record:find", THEIRS],
  [owen, "may", "record:hold", OURS],
  [priya, "may", "record:hold", OURS],
  [grace, "may not", "record:hold", OURS],
  [priya, "may", "trail:read", OURS],
  [vikram, "may", "trail:read", OURS],
  [helen, "may", "trail:read", OURS],
  [owen, "may not", "trail:read", OURS],
  [grace, "may not", "trail:read", OURS],
  [tom, "may not", "trail:read", OURS],
  [priya, "may not", "trail:read", THEIRS],
  [priya, "may", "view:differ", OURS],
  [vikram, "may", "view:differ", OURS],
  [owen, "may", "view:differ", OURS],
  [grace, "may", "view:differ", OURS],
  [helen, "may not", "view:differ", OURS],
  [tom, "may not", "view:differ", OURS],
  [marion, "may not", "view:differ", OURS],
  [priya, "may not", "view:differ", THEIRS],
  [alex, "may not", "view:differ", OURS],
  [alex, "may not", "trail:read", OURS],
  [alex, "may", "audit:read", "platform"],
  [priya, "may not", "audit:read", "platform"],
  [rosalind, "may not", "audit:read", "platform"],
  [priya, "may", "people:manage", OURS],
  [vikram, "may", "people:manage", OURS],
  [owen, "may", "people:manage", OURS],
  [owen, "may", "people:remove", OURS],
  [helen, "may", "people:remove", OURS],
  [helen, "may not", "people:manage", OURS],
  [grace, "may not", "people:manage", OURS],
  [grace, "may not", "people:remove", OURS],
  [tom, "may not", "people:remove", OURS],
  [priya, "may not", "people:manage", THEIRS],
  [priya, "may not", "people:remove", THEIRS],
  [alex, "may not", "people:manage", OURS],
  [priya, "may", "evidence:open", OURS],
  [vikram, "may", "evidence:open", OURS],
  [owen, "may not", "evidence:open", OURS],
  [helen, "may not", "evidence:open", OURS],
  [priya, "may not", "evidence:open", THEIRS],
  [grace, "may", "share:follow", OURS],
  [owen, "may", "share:follow", OURS],
  [helen, "may", "share:follow", OURS],
  [tom, "may not", "share:follow", OURS],
  [miriam, "may not", "share:follow", OURS],
  [rosalind, "may not", "share:follow", OURS],
  [priya, "may", "nextStep:set", OURS],
  [vikram, "may", "nextStep:set", OURS],
  [owen, "may", "nextStep:set", OURS],
  [helen, "may", "nextStep:set", OURS],
  [grace, "may not", "nextStep:set", OURS],
  [tom, "may not", "nextStep:set", OURS],
  [ruth, "may not", "nextStep:set", OURS],
  [ruth, "may not", "nextStep:set", APPROVED],
  [priya, "may not", "nextStep:set", THEIRS],
  [alex, "may not", "nextStep:set", OURS],
  [priya, "may", "nextStep:read", OURS],
  [grace, "may", "nextStep:read", OURS],
  [helen, "may", "nextStep:read", OURS],
  [tom, "may not", "nextStep:read", OURS],
  [ruth, "may not", "nextStep:read", OURS],
  [priya, "may not", "nextStep:read", THEIRS],
  [priya, "may", "nextStep:review", OURS],
  [grace, "may", "nextStep:review", OURS],
  [tom, "may", "nextStep:review", OURS],
  [priya, "may not", "nextStep:review", APPROVED],
  [ruth, "may", "nextStep:review", APPROVED],
  [ruth, "may not", "nextStep:review", OURS],
  [ruth, "may not", "nextStep:review", THEIR_APPROVED],
  [kwame, "may", "nextStep:review", APPROVED],
  [marion, "may not", "nextStep:review", APPROVED],
  [miriam, "may not", "nextStep:review", APPROVED],
  [leon, "may not", "nextStep:review", APPROVED],
  [rosalind, "may not", "nextStep:review", OURS],
  [ruth, "may", "approved:read", APPROVED],
  [ruth, "may not", "assessment:read", OURS],
  [ruth, "may not", "people:remove", OURS],
  [kwame, "may", "approved:read", APPROVED],
  [kwame, "may not", "assessment:read", OURS],
  [marion, "may", "approved:read", APPROVED],
  [marion, "may not", "assessment:read", OURS],
  [leon, "may not", "approved:read", APPROVED],
  [leon, "may not", "assessment:read", OURS],
  [leon, "may", "review:read", APPROVED],
  [leon, "may", "review:give", APPROVED],
  [leon, "may not", "review:read", THEIR_APPROVED],
  [leon, "may not", "review:give", THEIR_APPROVED],
  [leon, "may not", "review:ask", OURS],
  [leon, "may not", "review:answer", OURS],
  [miriam, "may not", "review:read", APPROVED],
  [miriam, "may not", "review:give", APPROVED],
  [priya, "may", "review:ask", OURS],
  [vikram, "may", "review:ask", OURS],
  [owen, "may not", "review:ask", OURS],
  [grace, "may not", "review:ask", OURS],
  [priya, "may not", "review:ask", THEIRS],
  [priya, "may", "review:answer", OURS],
  [owen, "may", "review:answer", OURS],
  [grace, "may not", "review:answer", OURS],
  [helen, "may not", "review:answer", OURS],
  [rosalind, "may", "share:comment", WEST],
  [rosalind, "may not", "share:comment", NORTH],
  [priya, "may not", "share:comment", WEST],
  [rosalind, "may", "share:read", WEST],
  [rosalind, "may not", "share:read", NORTH],
  [rosalind, "may not", "assessment:read", OURS],
  [rosalind, "may not", "rating:record", OURS],
  [rosalind, "may not", "assessment:share", OURS],
  [alex, "may", "register:load", "platform"],
  [alex, "may", "wording:load", "platform"],
  [alex, "may", "people:appoint", "platform"],
  [alex, "may", "account:suspend", "platform"],
  [alex, "may not", "assessment:read", OURS],
  [alex, "may not", "rating:record", OURS],
  [alex, "may not", "share:read", WEST],
  [nobody, "may not", "assessment:read", OURS],
  [nobody, "may not", "share:read", WEST],
  [nobody, "may not", "register:load", "platform"],
  [both, "may", "rating:record", OURS],
  [both, "may not", "assessment:approve", OURS],
];

const say = (place: Place) => (place === "platform" ? place : Object.values(place)[0]);

test.each(
  CASES.map(
    ([person, may, what, place]) => [person.name, may, what, say(place), person, place] as const,
  ),
)("%s %s %s at %s", (_, may, what, __, person, place) => {
  expect(grantFor(person, place, what, MOMENT) !== null).toBe(may === "may");
});

test("every permission is granted to somebody and denied to somebody in the table above", () => {
  const held = new Set(Object.values(PERMISSIONS).flat());
  const granted = new Set(CASES.filter(([, may]) => may === "may").map(([, , what]) => what));
  const denied = new Set(CASES.filter(([, may]) => may === "may not").map(([, , what]) => what));
  expect([granted, denied]).toEqual([held, held]);
});

test("every role has its permissions, as one readable table", () => {
  const table = Object.entries(PERMISSIONS).map(([role, held]) => `${role}: ${held.join(" ")}`);
  expect(table).toEqual([
    "chair: assessment:read share:follow evidence:prepare nextStep:review nextStep:read nextStep:set assessment:open rating:record meeting:plan view:enter record:hold view:differ trust:settings people:invite review:answer view:give people:manage people:remove views:show assessment:approve assessment:reopen assessment:revisit assessment:share evidence:open review:ask trail:read",
    "viceChair: assessment:read share:follow evidence:prepare nextStep:review nextStep:read nextStep:set assessment:open rating:record meeting:plan view:enter record:hold view:differ trust:settings people:invite review:answer view:give people:manage people:remove views:show assessment:approve assessment:reopen assessment:revisit assessment:share evidence:open review:ask trail:read",
    "clerk: assessment:read share:follow evidence:prepare nextStep:review nextStep:read nextStep:set assessment:open rating:record meeting:plan view:enter record:hold view:differ trust:settings people:invite review:answer people:manage people:remove record:find",
    "trustee: assessment:read share:follow nextStep:review nextStep:read view:give view:differ",
    "chiefExecutive: assessment:read share:follow evidence:prepare nextStep:review nextStep:read nextStep:set view:give people:remove trail:read",
    "centralTeam: assessment:read evidence:prepare nextStep:review",
    "principal: approved:read nextStep:review",
    "localChair: approved:read nextStep:review",
    "coopted: approved:read view:give",
    "reader: approved:read",
    "reviewer: review:read review:give",
    "rscTeam: share:read share:comment",
    "administrator: register:load wording:load people:appoint account:suspend audit:read",
  ] satisfies `${Role}: ${string}`[]);
});

test("an administrator holds nothing that reads or writes an assessment", () => {
  expect(PERMISSIONS.administrator.filter(held => /assessment|rating|share/.test(held))).toEqual(
    [],
  );
});
