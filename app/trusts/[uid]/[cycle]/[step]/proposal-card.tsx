import { LevelBadge } from "@/components/rubric/level-badge";
import { Button, ButtonRow } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { Committee, ProposalNow } from "@/lib/assessments/agreement/queries";
import { sayMoment } from "@/lib/forms/date";
import { AGREE_FORM } from "./agree-form-id";

/** What the committee that was given a row proposes to the board, and what can be done with it. */
export function ProposalCard({
  committee,
  proposal,
  writes,
  at,
}: {
  committee: Committee;
  proposal: ProposalNow | null;
  writes: boolean;
  /** Where a proposal is recorded. */
  at: string;
}) {
  if (proposal === null && !writes) return null;
  return (
    <Card className="mb-8">
      <h2 className="text-h3">What {committee.name} proposes</h2>
      {proposal === null ? (
        <p className="mt-2">
          This step was given to {committee.name}.{" "}
          <a href={at}>Record what the committee proposes</a>
        </p>
      ) : (
        <>
          <p className="mt-2">
            <LevelBadge standing={proposal.level ?? "not-rated"} words="Not agreed" />
          </p>
          {proposal.reason !== "" && (
            <p className="mt-2 wrap-anywhere whitespace-pre-line">{proposal.reason}</p>
          )}
          <p className="mt-2 text-small text-ink-2">
            Recorded by {proposal.proposedByName} on {sayMoment(proposal.proposedAt)}.{" "}
            {writes && <a href={at}>Change what it proposes</a>}
          </p>
          {writes && (
            <div className="mt-4">
              <ButtonRow>
                <Button id="agree" form={AGREE_FORM} look="secondary">
                  Agree what the committee proposes
                </Button>
              </ButtonRow>
            </div>
          )}
        </>
      )}
    </Card>
  );
}
