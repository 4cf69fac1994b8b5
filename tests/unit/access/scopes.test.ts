import { expect, test } from "vitest";
import {
  type Appointment,
  type Grant,
  grantFor,
  homeOf,
  operatorGrant,
  type Person,
  publicScope,
  scopeFor,
} from "@/lib/access";
import { approveAssessment } from "@/lib/assessments/approval/commands";
import { getCheckPage } from "@/lib/assessments/approval/queries";
import { openAssessment } from "@/lib/assessments/cycle/commands";
import { openApprovedVersion } from "@/lib/assessments/reading/commands";
import { getRegionPage } from "@/lib/assessments/region/queries";
import { openSharedVersion } from "@/lib/assessments/shared/commands";
import type { TrustScope } from "@/lib/db";
import { appointAdministrator } from "@/lib/people/commands";

const MOMENT = { now: new Date("2026-11-21T09:42:00Z"), requestId: "req-1" };
const OURS = { trustUid: 9000001 };
const THEIRS = { trustUid: 9000002 };
const WEST = { regionSlug: "south-west-england" };

const CHAIR: Appointment = { body: "trust", ...OURS, name: "Tamar Valley Trust", role: "chair" };
const CLERK: Appointment = { body: "trust", ...THEIRS, name: "Harbour", role: "clerk" };
const READER: Appointment = { ...CHAIR, role: "reader" };
const TEAM: Appointment = { body: "region", ...WEST, name: "South-West England" };

const person = (...appointments: Appointment[]): Person => ({
  userId: "00000000-0000-4000-8000-000000000001",
  name: "Priya Shah",
  appointments,
});

test("a scope says who acts, where, as what, when and in which request", () => {
  expect(scopeFor(person(CHAIR), OURS, MOMENT)).toEqual({
    kind: "trust",
    trustUid: 9000001,
    userId: "00000000-0000-4000-8000-000000000001",
    role: "chair",
    ...MOMENT,
  });
});

test("there is no scope without an appointment in that very body", () => {
  expect(scopeFor(person(CHAIR), THEIRS, MOMENT)).toBeNull();
  expect(scopeFor(person(CHAIR), WEST, MOMENT)).toBeNull();
  expect(scopeFor(person(CHAIR), "platform", MOMENT)).toBeNull();
  expect(scopeFor(person(), OURS, MOMENT)).toBeNull();
});

test("a reader has a scope of what is approved, and none of the trust", () => {
  expect(scopeFor(person(READER), OURS, MOMENT)).toBeNull();
  expect(scopeFor(person(READER), { approvedOf: 9000001 }, MOMENT)).toMatchObject({
    kind: "reader",
    trustUid: 9000001,
    role: "reader",
  });
  expect(scopeFor(person(READER), { approvedOf: 9000002 }, MOMENT)).toBeNull();
  expect(scopeFor(person(CHAIR), { approvedOf: 9000001 }, MOMENT)).toBeNull();
});

test("whoever is a reader and a trustee keeps the trustee’s rights", () => {
  const both = person(READER, { ...CHAIR, role: "trustee" });
  expect(scopeFor(both, OURS, MOMENT)).toMatchObject({ kind: "trust", role: "trustee" });
  expect(scopeFor(both, { approvedOf: 9000001 }, MOMENT)).toMatchObject({ kind: "reader" });
});

test("several appointments do not mix: each body has its own role", () => {
  const several = person(CHAIR, CLERK, TEAM);
  expect(scopeFor(several, OURS, MOMENT)?.role).toBe("chair");
  expect(scopeFor(several, THEIRS, MOMENT)?.role).toBe("clerk");
  expect(scopeFor(several, WEST, MOMENT)).toMatchObject({ kind: "region", role: "rscTeam" });
  expect(grantFor(several, THEIRS, "assessment:approve", MOMENT)).toBeNull();
});

test("of two roles in one body, the one that has the permission is what the trail names", () => {
  const two = person({ ...CHAIR, role: "trustee" }, CHAIR);
  expect(grantFor(two, OURS, "assessment:approve", MOMENT)).toMatchObject({ role: "chair" });
});

test("a grant is the scope with its permission, and neither can be changed", () => {
  const grant = grantFor(person(CHAIR), OURS, "rating:record", MOMENT);
  expect(grant).toMatchObject({ kind: "trust", trustUid: 9000001, permission: "rating:record" });
  expect(Object.isFrozen(grant)).toBe(true);
  expect(Object.isFrozen(scopeFor(person(CHAIR), OURS, MOMENT))).toBe(true);
});

test("the operator acts on the platform as nobody's account", () => {
  expect(operatorGrant("register:load")).toMatchObject({
    kind: "platform",
    userId: null,
    role: "operator",
    permission: "register:load",
  });
});

test("a page that anybody may open reads as nobody in particular", () => {
  expect(publicScope(MOMENT)).toEqual({ kind: "public", userId: null, role: "public", ...MOMENT });
});

test("each body's home is at its permanent name", () => {
  const homes = [CHAIR, READER, TEAM, { body: "platform" } as const].map(homeOf);
  expect(homes).toEqual([
    "/trusts/9000001",
    "/reading/9000001",
    "/regions/south-west-england",
    "/admin",
  ]);
});

/** Never called: that these lines compile, and the marked ones do not, is the test. */
function noGrantNoCall(
  scope: TrustScope,
  record: Grant<"rating:record">,
  approve: Grant<"assessment:approve">,
  reading: Grant<"approved:read">,
): unknown[] {
  const approval = { cycle: "2026-27", meetingOn: MOMENT.now, minuteReference: "7.2", seen: "" };
  return [
    approveAssessment(approve, approval),
    // @ts-expect-error a grant for another verb is not a grant for this one
    approveAssessment(record, approval),
    // @ts-expect-error a scope reads, it does not write
    approveAssessment(scope, approval),
    // @ts-expect-error opening needs its own permission
    openAssessment(record),
    // @ts-expect-error a trust's grant does not read a region's shares
    openSharedVersion(record, 9000001, "2026-27"),
    // @ts-expect-error a trust's grant is not its reader's
    openApprovedVersion(record, null),
    // @ts-expect-error a reader's grant reads no draft
    getCheckPage(reading, "2026-27"),
    // @ts-expect-error a trust's scope is not a region's
    getRegionPage(scope, { kind: "multi", since: null }),
    getCheckPage(scope, "2026-27"),
    // @ts-expect-error a scope cannot be written down, only made by lib/access
    getCheckPage({ kind: "trust", trustUid: 1, userId: "u", role: "chair", ...MOMENT }, "2026-27"),
    // @ts-expect-error what the operator may do is two things
    operatorGrant("assessment:read"),
    // @ts-expect-error people are appointed by the administrator
    appointAdministrator(record, { name: "A", email: "a@example.org" }),
  ];
}

test("no grant, no call: what must not compile is marked above, and the type check holds it", () => {
  expect(noGrantNoCall).toHaveLength(4);
});
