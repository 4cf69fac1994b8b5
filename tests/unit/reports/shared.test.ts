import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { KeptAnswer } from "@/lib/assessments/marks/rules";
import type { SharedVersion } from "@/lib/assessments/shared/commands";
import type { VersionPage } from "@/lib/assessments/version/queries";
import { ownFile, readersFile, sharedFile } from "@/lib/reports/shared/rules";
import { type CharacteristicKey, CURRENT_RUBRIC } from "@/lib/rubric";

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const RISK: KeptAnswer = {
  ...{ level: "embedding", notAgreed: false, reason: "=1+1", evidenceNote: "Minutes, page 4" },
  ...{ agreedOn: day("2026-05-03"), carriedFrom: null },
  mark: { level: "developing", statements: 4, evidenced: 2, restsOn: 1 },
  titles: [
    {
      ...{ id: "1", title: "Register", kind: "note", statements: ["x"], expiresOn: null },
      speaksFor: day("2026-05-01"),
    },
  ],
};
const version = {
  ...{ trustUid: 9, trustName: "Tamar Valley Trust", cycle: "2026-27", number: 1 },
  ...{ reference: "WM-9-2026-27-1", rubric: CURRENT_RUBRIC, minuteReference: "4.1" },
  ...{ meetingOn: day("2026-05-04"), approvedAt: day("2026-05-04"), approvedByName: "Priya Shah" },
  revisited: null,
  ratings: new Map<CharacteristicKey, KeptAnswer>([["risk", RISK]]),
  others: {
    reviewed: new Map([
      ["risk", { verdict: "lower", byName: "an external reviewer", on: day("2026-06-01") }],
    ] as const),
    rscView: new Map(),
  },
};
const share = { sharedAt: day("2026-05-10"), purpose: "our visit." };
const shared: SharedVersion = {
  ...{ ...version, ...share, sharedByName: "Priya Shah", withEvidence: true, items: [], steps: [] },
  ...{ before: null, help: [] },
};
const own = (shares: VersionPage["shares"]): VersionPage => ({
  ...{ ...version, shares, inForce: true, latest: true, reopening: null, sharedNumber: null },
  ...{ region: null, kept: { present: null, differentViews: [], notes: [] } },
});
const line = {
  ...{ id: "1", regionName: "South-West England", toUser: null, toUserName: null, opened: 0 },
  ...{ withEvidence: true, sharedByName: "Priya Shah", withdrawnAt: null, ...share },
  help: [],
};
const read = { ...version, share: undefined };
const given = { cycle: "2026-27", number: 1, withdrawnAt: null, ...share };

const SHARED =
  "Shared by the trust on 10 May 2026 for: our visit. A self-assessment, not a DfE judgement.";
const APPROVED =
  "Approved by the trust’s board at the meeting of 4 May 2026. A self-assessment, not a DfE judgement.";

test.each([
  ["the RSC team’s", sharedFile(shared), SHARED],
  ["a reader’s, of what was shared with them", readersFile(read, given), SHARED],
  ["a reader’s, of what they read anyway", readersFile(read, undefined), APPROVED],
  ["the trust’s own, of what is shared", ownFile(own([line])), SHARED],
  [
    "the trust’s own, of what is not",
    ownFile(own([])),
    `${APPROVED} Not shared with anybody outside the trust.`,
  ],
  [
    "the trust’s own, of what was withdrawn",
    ownFile(own([{ ...line, withdrawnAt: day("2026-05-11") }])),
    `${APPROVED} Not shared with anybody outside the trust.`,
  ],
])("%s file says in every line where it comes from", (_, csv, about) => {
  expect(parse(csv, { bom: true, columns: true })).toMatchObject([{ "About this file": about }]);
});

test("a line says the three marks, and inert what looks like a formula", () => {
  expect(parse(sharedFile(shared), { bom: true, columns: true })).toEqual([
    {
      ...{ Trust: "Tamar Valley Trust", Cycle: "2026/27", Row: "7. Risk management" },
      ...{ "Agreed level": "Embedding", Reason: "'=1+1", "Evidenced level": "Developing" },
      "Statements evidenced": "2 of 4 statements evidenced; all rest on one document",
      Reviewed: "Lower, by an external reviewer on 1 June 2026",
      ...{ "RSC view": "", Evidence: "Register", "Agreed on": "2026-05-03" },
      ...{ Reference: "WM-9-2026-27-1", "About this file": SHARED },
    },
  ]);
});

test("evidence is named to whoever may know it: a reader learns neither title nor note", () => {
  expect(ownFile(own([]))).toMatch(/Register.*Minutes, page 4/s);
  expect(sharedFile(shared)).toContain("Register");
  expect(sharedFile(shared)).not.toContain("Minutes, page 4");
  expect(readersFile(read, given)).not.toMatch(/"Register"|Minutes, page 4/);
});
