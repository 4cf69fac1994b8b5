import { getLibrary } from "@/lib/assessments/library/queries";
import { changeEvidence, nameReaders, removeEvidence } from "@/lib/assessments/piece/commands";
import { getEvidenceFile, getMayBeNamed, getPiece } from "@/lib/assessments/piece/queries";
import { shareWithReader } from "@/lib/assessments/share/commands";
import { getOpenings } from "@/lib/assessments/share/queries";
import { downloadSharedFile, downloadSharedVersion } from "@/lib/assessments/shared/commands";
import type { TrustScope } from "@/lib/db";
import { can, HARBOUR, NOW, PEOPLE, viewScope } from "../../support/builders";
import type { Call } from "./calls";
import { HEAD_REMOVES } from "./calls-academies";
import { CYCLES } from "./world";

const { daniel, imran, rosalind, miriam } = PEOPLE;
const prepares = () => can(daniel, "evidence:prepare");
const facts = {
  ...{ title: "x", speaksFor: NOW, expiresOn: null },
  ...{ restricted: false, aboutChiefExecutive: false },
};

/** What ratings rest on, and to whom it is opened, as somebody of another trust or region would ask. */
export function restingCalls(
  asHarbour: (of: Call["of"]) => Call,
  harbour: () => TrustScope,
  evidence: string,
): Readonly<Record<string, readonly Call[] | string>> {
  return {
    "assessments/again/commands showAgain": "a part of marking, by the grant's own trust",
    "assessments/again/queries countUsedLastTime": "a part of a page, by the scope's own trust",
    "assessments/again/queries usedBefore": "makes a part of a statement, and asks nothing",
    "assessments/library/queries getLibrary": [asHarbour(() => getLibrary(harbour(), "all"))],
    "people/hold/queries areRecordsHeld": "a part of removing, of the acting trust alone",
    "assessments/library/commands keepEvidence": "a part of adding, by the grant's own trust",
    "assessments/marks/queries findResting": "a part of pages and approval, by the own trust",
    "assessments/piece/queries getPiece": [asHarbour(() => getPiece(harbour(), evidence))],
    "assessments/piece/queries getEvidenceFile": [
      asHarbour(() => getEvidenceFile(harbour(), evidence)),
      asHarbour(() => getEvidenceFile(viewScope(daniel, HARBOUR), evidence)),
    ],
    "assessments/piece/queries getMayBeNamed": [
      asHarbour(() => getMayBeNamed(can(daniel, "evidence:open"))),
    ],
    "assessments/piece/queries readMayBeNamed": "a part of naming, by the grant's own trust",
    "assessments/piece/commands changeEvidence": [
      asHarbour(() => changeEvidence(prepares(), evidence, 1, facts)),
    ],
    "assessments/piece/commands removeEvidence": [
      asHarbour(() => removeEvidence(prepares(), evidence)),
      ...HEAD_REMOVES,
    ],
    "assessments/piece/commands nameReaders": [
      asHarbour(() => nameReaders(can(daniel, "evidence:open"), evidence, [daniel.userId])),
    ],
    "assessments/share/commands shareWithReader": [
      asHarbour(({ cycle, number }) => {
        const share = { cycle, number, purpose: "", reader: miriam.userId };
        return shareWithReader(can(daniel, "assessment:share"), share);
      }),
    ],
    "assessments/offered/queries findOffered": "takes what its caller has found by its own scope",
    "assessments/offered/queries findOfferedSteps": "a part of sharing, by the scope's own trust",
    "assessments/offered/queries readReaders": "a part of sharing, by the scope's own trust",
    "assessments/share/queries getOpenings": [
      asHarbour(({ cycle, number }) =>
        getOpenings(can(daniel, "share:follow"), cycle, number, new Date(0)),
      ),
    ],
    "assessments/shared/commands downloadSharedVersion": [
      {
        as: "the team of the north",
        of: ({ trustUid, cycle }) =>
          downloadSharedVersion(can(imran, "share:read"), trustUid, cycle),
      },
      {
        as: "the team of the west",
        of: () => downloadSharedVersion(can(rosalind, "share:read"), HARBOUR, CYCLES.before),
      },
    ],
    "assessments/shared/commands downloadSharedFile": [
      {
        as: "the team of the north",
        of: ({ trustUid, cycle }) =>
          downloadSharedFile(can(imran, "share:read"), trustUid, cycle, evidence),
      },
    ],
  };
}
