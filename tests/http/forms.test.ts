import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { FILE_GONE } from "@/lib/assessments/library/rules";
import { tickOf } from "@/lib/forms";
import { callWith, ledTo, postAction, resultOf } from "../support/http-action";
import { askAt, postForm } from "../support/http-ask";
import { filled, formWith } from "../support/http-forms";
import { headerFaults } from "../support/http-promises";
import { pathOf, type Spot } from "../support/http-spots";
import { worldTables } from "../support/http-tables";
import { cycleOf, JOB, NOWHERE, OWN, userOf } from "../support/world";
import { addressOf, askFor, partsOf, splitEntry } from "./asking";
import {
  ADD_EVIDENCE,
  APPROVE,
  at,
  CHANGE_EVIDENCE,
  NAME_READERS,
  OPEN,
  RATE,
  REOPEN,
  REUSE_EVIDENCE,
  REVISIT,
  SHARE,
  SHARE_WITH_READER,
  VIEW,
  WITHDRAW,
} from "./journey";
import { MATRIX } from "./matrix";

const { origin, cookies, shares } = inject("served");
const tables = worldTables();
afterEach(() => tables.restore());

const writesOf = (entry: string) => MATRIX.find(row => row.entry === entry)?.writes ?? [];

/** The journey's writes: where each may be done, which button does it, and where it leads. */
const JOURNEY = [
  [OPEN, at("unopened"), "Open the", `/trusts/${OWN}`],
  [RATE, at("draft"), "evidenceNote", `/trusts/${OWN}/${cycleOf(OWN, "draft")}/succession`],
  [
    APPROVE,
    at("draft"),
    "minuteReference",
    `/trusts/${OWN}/${cycleOf(OWN, "draft")}/versions/1?approved`,
  ],
  [
    SHARE,
    at("approved"),
    "purpose",
    `/trusts/${OWN}/${cycleOf(OWN, "approved")}/versions/1?shared`,
  ],
  [
    WITHDRAW,
    at("shared"),
    'name="share"',
    `/trusts/${OWN}/${cycleOf(OWN, "shared")}/versions/1?withdrawn`,
  ],
] as const;

describe.each(JOURNEY)("%s, without a script", (entry, spot, button, next) => {
  const writes = writesOf(entry);
  const page = pathOf(addressOf(entry), spot);

  test("the chair's form, as the page gives it, does it and leads on", async () => {
    const form = formWith(await askAt(origin, page, { cookie: cookies.chair }), button);
    const values = Object.fromEntries(partsOf(entry, spot, "chair").fields);
    const answer = await postForm(origin, page, filled(form, values), { cookie: cookies.chair });
    expect([answer.status, ledTo(answer)]).toEqual([303, next]);
    expect(await tables.changed()).toEqual(writes);
  });

  test.each([
    ["trustee", [200, 404]],
    ["neighbour’s chair", [404]],
    ["RSC team", [404]],
    ["administrator", [404]],
    ["chair whose appointment is suspended", [404]],
    // A form that people write in comes back to whoever is signed out; any other leads to the sign-in page.
    ["chair whose account is suspended", [303, 200]],
    ["no cookie", [303, 200]],
  ] as const)("the same, sent by the %s, writes nothing", async (who, statuses) => {
    const answer = await askFor(entry, spot, who, { plainly: true });
    expect(statuses).toContain(answer.status);
    expect(answer.status === 303 ? ledTo(answer) : undefined).toBe(
      answer.status === 303 ? `/sign-in?next=${encodeURIComponent(page)}` : undefined,
    );
    expect(await tables.changed()).toEqual([]);
  });

  test("the same, sent to a page that anybody may open, asks for the same rights", async () => {
    const parts = partsOf(entry, spot, "trustee");
    const call = {
      action: splitEntry(entry).at,
      page: "/framework",
      cookie: cookies.trustee,
      ...parts,
    };
    const theirs = await callWith(call, [...parts.bound, "$K1"]);
    expect(resultOf(theirs)?.code).toBe("forbidden");
    expect(await tables.changed()).toEqual([]);
  });
});

test("a form of an earlier build is told so, and nothing is written", async () => {
  const { bound, fields } = partsOf(RATE, at("draft"), "chair");
  const page = pathOf(addressOf(RATE), at("draft"));
  const unknown = `40${"0".repeat(40)}`;
  const form = [
    ["$ACTION_REF_1", ""],
    ["$ACTION_1:0", JSON.stringify({ id: unknown, bound: "$@1" })],
    ["$ACTION_1:1", JSON.stringify(bound)],
    ...fields,
  ] as const;
  const answer = await postForm(origin, page, form, { cookie: cookies.chair });
  expect(answer.status).toBe(404);
  expect(answer.body).toContain("Waymark was updated while this page was open");
  expect(answer.body).toMatch(/<textarea[^>]*readonly>\s*Changed<\/textarea>/);
  expect(await tables.changed()).toEqual([]);
});

/** What agreeing one row anew writes: a version, and the row's draft with it. */
const ANEW = [
  ...["approval", "approved_evidence", "approved_rating", "approved_title", "assessment"],
  ...["rating", "rating_revision"],
];

describe.each([
  [RATE, at("draft"), "reason", "What I typed – “café”", writesOf(RATE)],
  [VIEW, at("draft"), "reasoning", "What I think – “café”", writesOf(VIEW)],
  [APPROVE, at("draft"), "minuteReference", "4.1 (part two)", writesOf(APPROVE)],
  [SHARE, at("approved"), "purpose", "our conversation in January", writesOf(SHARE)],
  [
    REOPEN,
    at("approved"),
    "reason",
    "Two levels – “recorded” wrongly",
    ["assessment", "reopening"],
  ],
  [REVISIT, at("approved"), "evidenceNote", "Minutes of 4 May – “café”", ANEW],
  [
    REVISIT,
    at("approved"),
    "alsoPresent",
    "R. Lewis, auditor",
    [...ANEW, "approved_present"].sort(),
  ],
  [ADD_EVIDENCE, at("draft"), "title", "Audit – “risk”", writesOf(ADD_EVIDENCE)],
  [CHANGE_EVIDENCE, at("draft"), "title", "Audit – “café”", writesOf(CHANGE_EVIDENCE)],
  [
    SHARE_WITH_READER,
    at("approved"),
    "purpose",
    "the members’ meeting",
    writesOf(SHARE_WITH_READER),
  ],
  [REUSE_EVIDENCE, at("draft"), "evidence", JOB, writesOf(REUSE_EVIDENCE)],
  [NAME_READERS, at("draft"), tickOf(userOf(OWN, "trustee")), "yes", writesOf(NAME_READERS)],
] as const)(
  "%s, sent without a script by whoever is signed out meanwhile",
  (entry, spot, name, typed, writes) => {
    // Opened again, and agreed anew, is only what no later self-assessment follows.
    // Only what is restricted has readers who are named.
    const isNamed = entry === NAME_READERS;
    beforeAll(async () => {
      await tables.begins(withoutLater(spot));
      if (isNamed) await tables.begins(restricted(true));
    });
    afterAll(async () => {
      await tables.begins(WITH_LATER);
      if (isNamed) await tables.begins(restricted(false));
    });

    /** The page's own form, opened by the chair and sent when the session has ended. */
    const asked = async () => {
      const page = pageOf(entry, spot);
      const form = formWith(await askAt(origin, page, { cookie: cookies.chair }), name);
      const values = { ...Object.fromEntries(partsOf(entry, spot, "chair").fields), [name]: typed };
      const cookie = cookies["idle cookie"];
      return postForm(origin, page, filled(form, values), { cookie });
    };

    test("comes back with what was typed, and writes nothing", async () => {
      const answer = await asked();
      expect(answer.status).toBe(200);
      expect(answer.body).toContain("You have been signed out");
      expect(headerFaults(answer)).toEqual([]);
      const form = formWith(answer, name);
      expect(Object.fromEntries(form.fields)).toMatchObject({ [name]: typed });
      expect(await tables.changed()).toEqual([]);
    });

    test("can be sent again after signing in, as it came back", async () => {
      const form = formWith(await asked(), name);
      const page = pageOf(entry, spot);
      const answer = await postForm(origin, page, form.fields, { cookie: cookies.chair });
      expect(answer.status).toBe(303);
      expect(await tables.changed()).toEqual([...writes].sort());
    });

    test("says nothing of the trust, and the same where there is none", async () => {
      expect((await asked()).body).not.toMatch(/canary/i);
      const places = [spot, { ...spot, trustUid: NOWHERE }];
      const [here, nowhere] = await Promise.all(
        places.map(place => askFor(entry, place, "idle cookie", { plainly: true })),
      );
      expect(here?.status).toBe(200);
      expect(wordsOf(here?.body ?? "")).toBe(wordsOf(nowhere?.body ?? ""));
    });

    test("a page that is only opened leads to the sign-in page as ever", async () => {
      const page = pathOf(addressOf(entry), spot);
      const answer = await askAt(origin, page, { cookie: cookies["idle cookie"] });
      expect(ledTo(answer)).toBe(`/sign-in?next=${encodeURIComponent(page)}`);
    });
  },
);

test("a file that was chosen is gone, and the page that comes back says so", async () => {
  const page = pathOf(addressOf(ADD_EVIDENCE), at("draft"));
  const form = formWith(await askAt(origin, page, { cookie: cookies.chair }), "speaks-day");
  const file = new File(["%PDF-1.7"], "register.pdf", { type: "application/pdf" });
  const sent = filled(form, { title: "Register", file });
  const { body } = await postForm(origin, page, sent, { cookie: cookies["idle cookie"] });
  expect(body).toContain("You have been signed out");
  expect(body).toContain(FILE_GONE);
  const without = filled(form, { title: "Register" });
  const other = await postForm(origin, page, without, { cookie: cookies["idle cookie"] });
  expect(other.body).not.toContain(FILE_GONE);
  expect(await tables.changed()).toEqual([]);
});

/** Evidence that the trust has is chosen on the page that adds it. */
function pageOf(entry: string, spot: Spot): string {
  return `${pathOf(addressOf(entry), spot)}${entry === REUSE_EVIDENCE ? "?already" : ""}`;
}

/** Restricts the evidence that addresses name, in the world as it is and as it began, or opens it. */
function restricted(is: boolean): string {
  const set = (schema: string) =>
    `UPDATE ${schema}.evidence SET restricted = ${is} WHERE trust_uid = ${OWN} AND id = '${JOB}';`;
  return `BEGIN; SET LOCAL session_replication_role = replica; ${set("public")} ${set("kept")} COMMIT`;
}

/** Takes the trust's later self-assessments out of the world, as it is and as it began. */
function withoutLater({ trustUid = OWN, state = "draft" }: Spot): string {
  const later = `trust_uid = ${trustUid} AND cycle > '${cycleOf(trustUid, state)}'`;
  return `BEGIN; SET LOCAL session_replication_role = replica;
    CREATE TABLE kept.later AS SELECT * FROM public.assessment WHERE ${later};
    DELETE FROM public.assessment WHERE ${later}; DELETE FROM kept.assessment WHERE ${later}; COMMIT`;
}

const WITH_LATER = `BEGIN; SET LOCAL session_replication_role = replica;
  INSERT INTO public.assessment SELECT * FROM kept.later;
  INSERT INTO kept.assessment SELECT * FROM kept.later; DROP TABLE kept.later; COMMIT`;

/** What a page says, without its scripts and addresses; years follow the one of the address. */
function wordsOf(html: string): string {
  const words = html.replace(/<script\b.*?<\/script>/gs, "").replace(/<[^>]*>/g, " ");
  return words.replace(/\b20\d\d\/\d\d\b/g, "a year");
}

test("a share is withdrawn through the trust it belongs to, and no other", async () => {
  const theirs = shares[`${OWN} shared`] ?? "";
  const call = {
    action: splitEntry(WITHDRAW).at,
    page: pathOf(addressOf(WITHDRAW), at("shared")),
    bound: [{ uid: "9100002", cycle: cycleOf(OWN, "shared"), number: "1" }, {}],
    fields: [["share", theirs]] as const,
    cookie: cookies["neighbour’s chair"],
  };
  expect((await postAction(call)).status).toBe(404);
  expect(await tables.changed()).toEqual([]);
});
