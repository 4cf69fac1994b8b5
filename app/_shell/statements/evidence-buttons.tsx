import { TextButton } from "@/components/ui/text-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Doing } from "./level-sections";

/** Adding evidence at a statement, and taking it away: buttons of the form around them, which saves first. */
export const EVIDENCE_BUTTONS: Pick<Doing, "beside" | "below"> = {
  beside: ({ id, text }, evidence) => (
    <TextButton name="go" value={`take-away ${id} ${evidence.id}`}>
      Take away from this statement
      <VisuallyHidden>
        : {evidence.title}, from {text}
      </VisuallyHidden>
    </TextButton>
  ),
  below: ({ id, kind, text }) =>
    kind === "limit" ? null : (
      <TextButton name="go" value={`add ${id}`}>
        Add evidence
        <VisuallyHidden> that shows: {text}</VisuallyHidden>
      </TextButton>
    ),
};
