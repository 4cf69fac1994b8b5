/** A promise, and the test files that try to break it. */
export interface Property {
  readonly says: string;
  readonly project: "unit" | "data" | "http" | "journeys";
  readonly files: readonly string[];
}

/** `npm run attack`: what is promised of isolation and of the defences around it. */
export const ATTACKS: readonly Property[] = [
  {
    says: "No wrong allow, no wrong deny, no word of another trust",
    project: "http",
    files: ["tests/http/matrix.test.ts"],
  },
  {
    says: "Every built entry point is in the matrix",
    project: "http",
    files: ["tests/http/manifest.test.ts"],
  },
  {
    says: "The code alone keeps trusts apart",
    project: "http",
    files: ["tests/http/code-alone.test.ts"],
  },
  {
    says: "Every query and command keeps to its trust, with and without policies",
    project: "data",
    files: ["tests/data/tenancy.test.ts", "tests/data/proofs/code-alone.test.ts"],
  },
  {
    says: "The policies alone keep trusts apart",
    project: "data",
    files: ["tests/data/proofs/policies-alone.test.ts"],
  },
  {
    says: "A policy that is gone or too wide is noticed",
    project: "data",
    files: ["tests/data/proofs/would-notice.test.ts"],
  },
  {
    says: "A gate that is gone is noticed",
    project: "unit",
    files: ["tests/unit/house.test.ts"],
  },
  {
    says: "Random sequences show what a model in memory says",
    project: "data",
    files: ["tests/data/proofs/model.test.ts"],
  },
  {
    says: "No connection carries anything over",
    project: "data",
    files: ["tests/data/proofs/doors.test.ts"],
  },
  {
    says: "What may not be known of looks like what there is not",
    project: "http",
    files: ["tests/http/hidden.test.ts"],
  },
  {
    says: "Nothing is assigned that the form has not",
    project: "http",
    files: ["tests/http/mass-assignment.test.ts"],
  },
  {
    says: "No write from another site, none by GET",
    project: "http",
    files: ["tests/http/cross-site.test.ts"],
  },
  {
    says: "Every answer carries every header",
    project: "http",
    files: ["tests/http/headers.test.ts", "tests/http/https.test.ts"],
  },
  {
    says: "Stored script runs nowhere",
    project: "journeys",
    files: ["stored-script"],
  },
  {
    says: "Rights change with the next request; a session ends",
    project: "http",
    files: ["tests/http/session.test.ts"],
  },
  {
    says: "Forged, stale and foreign tokens open nothing",
    project: "http",
    files: [
      "tests/http/token.test.ts",
      "tests/http/sign-in-elsewhere.test.ts",
      "tests/http/linking.test.ts",
    ],
  },
  {
    says: "Guessing is bounded",
    project: "data",
    files: ["tests/data/people/passwords.test.ts", "tests/data/access/sign-in.test.ts"],
  },
  {
    says: "A trail that was changed is found out",
    project: "data",
    files: ["tests/data/reports/trail-sealed.test.ts"],
  },
  {
    says: "An unfit setting or database keeps it from starting",
    project: "data",
    files: ["tests/data/db/fails-closed.test.ts", "tests/data/db/verify.test.ts"],
  },
  {
    says: "Known cases of other products",
    project: "http",
    files: ["tests/http/known-cases.test.ts"],
  },
];

/** `npm run fuzz`: what is promised of whatever anybody sends. */
export const FUZZ: readonly Property[] = [
  {
    says: "Bad input at every entry point, by three kinds of people",
    project: "http",
    files: ["tests/http/bad-input.test.ts"],
  },
  {
    says: "Forms and what pages bind, field by field",
    project: "http",
    files: ["tests/http/forms-input.test.ts", "tests/http/prepare-input.test.ts"],
  },
  {
    says: "Autosave, field by field",
    project: "http",
    files: ["tests/http/autosave-input.test.ts", "tests/http/autosave.test.ts"],
  },
  { says: "Files that are uploaded", project: "http", files: ["tests/http/upload.test.ts"] },
  {
    says: "A full pool and a database that is away",
    project: "http",
    files: ["tests/http/overload.test.ts"],
  },
  {
    says: "What never becomes a request, or no whole one",
    project: "unit",
    files: [
      "tests/unit/server/front-refusals.test.ts",
      "tests/unit/server/front-body.test.ts",
      "tests/unit/server/front-form.test.ts",
      "tests/unit/server/front-reports.test.ts",
    ],
  },
  {
    says: "Text and dates as anybody may type them",
    project: "unit",
    files: ["tests/unit/forms/text.test.ts", "tests/unit/forms/date.test.ts"],
  },
];
