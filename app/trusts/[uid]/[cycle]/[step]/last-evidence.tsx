import { Button } from "@/components/ui/button";

/** Below the field of evidence: what was written last time need not be typed again. */
export function LastEvidence({ isNew, added }: { isNew: boolean; added: boolean }) {
  if (added)
    return (
      <p className="text-success">
        Last time’s evidence is in the field now. Change what no longer holds.
      </p>
    );
  if (!isNew) return null;
  return (
    <div className="flex flex-col items-start">
      <Button name="go" value="evidence" look="secondary">
        Use last time’s evidence
      </Button>
    </div>
  );
}
