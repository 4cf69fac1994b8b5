import type { Help } from "@/lib/assessments/share/rules";
import type { History } from "./demo-history";
import { SHOWN_LAST_YEAR } from "./demo-neighbour-evidence";
import { CULVERHAY, PENWHISTLE, SANDCOTE } from "./demo-neighbours";
import { TRUST } from "./demo-people";
import type { TrustStory } from "./demo-story";

const WEST = "south-west-england";

/** The story of a trust that approved and shared last year, and has not begun this one. */
function sharedLastYear(
  trustUid: number,
  history: History,
  on: string,
  purpose: string,
  help: readonly Help[] = [],
): TrustStory {
  const cycle = { ago: 1, openedOn: "10-14", ratedFrom: "10-22" } as const;
  const approved = { on: "12-03", minute: "4.2" };
  const evidence = SHOWN_LAST_YEAR.get(trustUid) ?? [];
  const shared = { on, purpose, withEvidence: true, help };
  return {
    trustUid,
    regionSlug: WEST,
    history,
    cycles: [{ ...cycle, evidence, approved, shared }],
  };
}

export const NEIGHBOUR_STORIES: readonly TrustStory[] = [
  {
    trustUid: TRUST.culverhay,
    regionSlug: WEST,
    history: CULVERHAY,
    cycles: [
      {
        ago: 2,
        openedOn: "10-15",
        ratedFrom: "10-23",
        approved: { on: "12-04", minute: "4.3" },
        shared: { on: "01-20", purpose: "our first conversation", withEvidence: false },
      },
      ...sharedLastYear(TRUST.culverhay, CULVERHAY, "01-19", "our yearly conversation", [
        { kind: "asks", step: "governance" },
        { kind: "asks", step: "risk" },
      ]).cycles,
    ],
  },
  sharedLastYear(TRUST.penwhistle, PENWHISTLE, "02-09", "finding two heads", [
    { kind: "offers", step: "networks" },
    { kind: "asks", step: "succession" },
  ]),
  sharedLastYear(TRUST.sandcote, SANDCOTE, "03-02", ""),
];
