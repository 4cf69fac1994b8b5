import { inspect } from "node:util";
import { approveAssessment } from "@/lib/assessments/approval/commands";
import { getCheckPage, getVersionPage } from "@/lib/assessments/approval/queries";
import { openAssessment } from "@/lib/assessments/cycle/commands";
import { findAssessment, getTrustHome } from "@/lib/assessments/cycle/queries";
import { rateCharacteristic } from "@/lib/assessments/rating/commands";
import { getRatingPage } from "@/lib/assessments/rating/queries";
import { openSharedVersion, shareApproval, withdrawShare } from "@/lib/assessments/share/commands";
import { getRegionPage } from "@/lib/assessments/share/queries";
import { read } from "@/lib/db";
import { chooseWords } from "@/lib/people/words/commands";
import { getRegisterCounts, getTrustFacts } from "@/lib/register/queries";
import {
  anAnswer,
  can,
  HARBOUR,
  NORTH,
  NOW,
  PEOPLE,
  regionScope,
  TAMAR,
  trustScope,
  WEST,
} from "../../support/builders";
import { CYCLES, type World } from "./world";

const { daniel, imran, rosalind } = PEOPLE;

/** Something that is somebody else's, or nobody's at all. */
export interface Thing {
  readonly trustUid: number;
  readonly cycle: string;
  readonly number: number;
  readonly shareId: string;
}

/** Tamar's: a draft and what it shared, of cycles nobody else has. Then what was never made. */
export const things = ({ tamarsShared }: World) => ({
  draft: { ...tamarsShared, cycle: CYCLES.tamarsDraft, number: 1 },
  shared: { ...tamarsShared, cycle: CYCLES.tamarsShared, number: 1 },
  madeUp: {
    trustUid: 9_000_099,
    cycle: "2049-50",
    number: 1,
    shareId: "40000000-0000-4000-8000-000000000001",
  },
});

interface Call {
  readonly as: "Harbour's chair" | "the team of the north" | "the team of the west";
  readonly of: (thing: Thing) => Promise<unknown>;
  /** A public fact, or one's own: the answer may say that the thing is there. */
  readonly open?: true;
}

const harbour = () => trustScope(daniel, HARBOUR);
const asHarbour = (of: Call["of"], open?: true): Call => ({
  as: "Harbour's chair",
  of,
  ...(open && { open }),
});
const answer = anAnswer(HARBOUR, "risk");

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
  "assessments/rating/queries getRatingPage": [
    asHarbour(({ cycle }) => getRatingPage(harbour(), cycle, "risk")),
  ],
  "assessments/rating/commands rateCharacteristic": [0, 1, 2].map(version =>
    asHarbour(({ cycle }) => {
      const target = { cycle, characteristic: "risk" as const };
      return rateCharacteristic(can(daniel, "rating:record"), target, answer, version);
    }),
  ),
  "assessments/approval/queries getCheckPage": [
    asHarbour(({ cycle }) => getCheckPage(harbour(), cycle)),
  ],
  "assessments/approval/queries getVersionPage": [
    asHarbour(({ cycle, number }) => getVersionPage(harbour(), cycle, number)),
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
  "assessments/share/queries getRegionPage": [
    { as: "the team of the north", of: () => getRegionPage(regionScope(imran, NORTH)) },
    { as: "the team of the west", of: () => getRegionPage(regionScope(rosalind, WEST)) },
  ],
  "assessments/share/commands shareApproval": [WEST, NORTH].map(regionSlug =>
    asHarbour(({ cycle, number }) => {
      const share = { cycle, number, regionSlug, purpose: "", withEvidence: true };
      return shareApproval(can(daniel, "assessment:share"), share);
    }),
  ),
  "assessments/share/commands withdrawShare": [
    asHarbour(({ shareId }) => withdrawShare(can(daniel, "assessment:share"), shareId)),
  ],
  "assessments/share/commands openSharedVersion": [
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
  "register/queries getRegisterCounts": [asHarbour(() => getRegisterCounts(harbour()))],
  "register/queries getTrustFacts": [
    asHarbour(({ trustUid }) => getTrustFacts(harbour(), trustUid), true),
  ],
  "register/queries readCounts": "counts public facts inside a transaction that has its actor",
  "register/queries listChangesOfLastExtract": "public facts, and only the platform's scope fits",
  "register/commands loadRegister": "public facts, and only the platform's grant fits",
  "register/commands inventTrusts": "public facts, and only the platform's grant fits",
  "people/words/commands chooseWords": [
    asHarbour(() => chooseWords(can(daniel, "trust:settings"), { clerk: "clerk" })),
  ],
  "people/commands appointToTrust": "only the platform's grant fits",
  "people/commands appointToRegion": "only the platform's grant fits",
  "people/commands appointAdministrator": "only the platform's grant fits",
};

/** Canaries and references that must not reach somebody: other trusts', and what was not shared. */
const FORBIDDEN: Readonly<Record<Call["as"], RegExp>> = {
  "Harbour's chair": /(canary|WM)-(?!9000002\b)\d+[-\w ]*/g,
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
