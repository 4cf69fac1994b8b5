import { getEngland, getRegionPage } from "@/lib/assessments/region/queries";
import { openTrustsBeside } from "@/lib/assessments/region-beside/commands";
import { getRegionTrust } from "@/lib/assessments/region-trust/queries";
import { downloadTrusts, followTrust } from "@/lib/assessments/region-trusts/commands";
import { listTrusts } from "@/lib/assessments/region-trusts/queries";
import { NOTHING_ASKED } from "@/lib/assessments/region-trusts/schema";
import { listLedElsewhere } from "@/lib/register/placing/queries";
import { REGION_SETS } from "@/lib/register/regions";
import { can, NORTH, PEOPLE, regionScope, WEST } from "../../support/builders";
import type { Call } from "./calls";

const { rosalind, imran } = PEOPLE;
const ofNorth = (of: Call["of"], open?: true): Call => ({
  as: "the team of the north",
  of,
  ...(open && { open }),
});
const ofWest = (of: Call["of"]): Call => ({ as: "the team of the west", of, open: true });
const north = () => regionScope(imran, NORTH);
const west = () => regionScope(rosalind, WEST);
const KINDS = ["multi", "single"] as const;

/** The same for what a region's team sees at a glance. */
export const REGION_CALLS: Readonly<Record<string, readonly Call[] | string>> = {
  "assessments/region/queries getRegionPage": KINDS.flatMap(kind =>
    [null, "2025-26"].flatMap(since => [
      ofNorth(() => getRegionPage(north(), { kind, since })),
      ofWest(() => getRegionPage(west(), { kind, since })),
    ]),
  ),
  "assessments/region/queries getEngland": KINDS.flatMap(kind =>
    REGION_SETS.flatMap(({ id: set }) => [
      ofNorth(() => getEngland(north(), { kind, set })),
      ofWest(() => getEngland(west(), { kind, set })),
    ]),
  ),
  "assessments/region/queries otherSet": "public facts of no trust",
  "assessments/region/queries kindsOf": "a part of the statements above",
  "assessments/region/queries placedHere": "a part of the statements above",
  "assessments/region/queries latestOf": "a part of the statements above",
  "assessments/region-help/queries helpOfLatest": "a part of the statements above",
  "assessments/region-trusts/queries listTrusts": [
    ofNorth(() => listTrusts(north(), NOTHING_ASKED, 1)),
    ofWest(() => listTrusts(west(), { ...NOTHING_ASKED, step: "risk" }, 1)),
  ],
  "assessments/region-trusts/queries readAllLines": "a part of the download below",
  "assessments/region-trusts/commands tellTrusts":
    "a part of what opens or takes away above and below",
  "assessments/region-beside/commands openTrustsBeside": [
    // The west's would leave its line with the trusts that share with it, as it should.
    ofNorth(({ trustUid }) => openTrustsBeside(can(imran, "share:read"), [trustUid])),
  ],
  "assessments/region-trusts/commands downloadTrusts": [
    // The west's would leave its line with the trusts that share with it, as it should.
    ofNorth(() => downloadTrusts(can(imran, "share:read"), NOTHING_ASKED)),
  ],
  "assessments/region-trusts/commands followTrust": [true, false].map(follows =>
    ofNorth(({ trustUid }) => followTrust(can(imran, "trust:follow"), trustUid, follows)),
  ),
  "assessments/region-trust/queries getRegionTrust": [
    ofNorth(({ trustUid }) => getRegionTrust(north(), trustUid)),
    ofWest(({ trustUid }) => getRegionTrust(west(), trustUid)),
  ],
  "register/placing/queries listLedElsewhere": [ofNorth(() => listLedElsewhere(north(), 1))],
};
