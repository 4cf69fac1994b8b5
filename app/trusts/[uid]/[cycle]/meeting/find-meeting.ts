import type { Grant } from "@/lib/access";
import { nothingHere, requireTrust, type Visit } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { getPlanPage, type PlannedMeeting, type PlanPage } from "@/lib/assessments/meeting/queries";
import { bodyIn } from "@/lib/assessments/meeting/schema";
import type { TrustScope } from "@/lib/db";

export interface MeetingParams extends Record<string, string> {
  uid: string;
  cycle: string;
  /** "board", or a committee's id. */
  body: string;
}

export interface MeetingVisit {
  readonly visit: Visit<TrustScope>;
  readonly grant: Grant<"meeting:plan">;
  readonly committeeId: string | null;
  readonly page: PlanPage;
  /** Null where it is not planned yet. */
  readonly meeting: PlannedMeeting | null;
  /** The page of all meetings of the cycle. */
  readonly back: string;
}

/** The gate of the pages on which a meeting is planned and held. */
export async function requireMeeting(params: MeetingParams): Promise<MeetingVisit> {
  const visit = await requireTrust(params.uid);
  const grant = visit.grant("meeting:plan");
  const committeeId = bodyIn(params.body);
  if (grant === null || committeeId === undefined || !isCycle(params.cycle))
    return nothingHere(visit.person);
  const page = await getPlanPage(grant, params.cycle, committeeId);
  if (page === null) return nothingHere(visit.person);
  const meeting = page.meetings.find(one => one.committeeId === committeeId) ?? null;
  const back = `/trusts/${visit.scope.trustUid}/${params.cycle}/meeting`;
  return { visit, grant, committeeId, page, meeting, back };
}

/** Whose meeting it is, at the head of its page. */
export function sayMeeting({ committee }: { readonly committee: string | null }): string {
  return committee === null ? "The board’s meeting" : `Meeting of ${committee}`;
}
