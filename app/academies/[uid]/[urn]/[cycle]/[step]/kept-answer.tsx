import { KeptForm } from "@/app/_shell/kept-form";
import { PageHeading } from "@/components/ui/page-heading";
import { levelsSeen } from "@/lib/assessments/academy-view/rules";
import { NOTHING_PREPARED, preparedLevels } from "@/lib/assessments/evidence/rules";
import { CURRENT_RUBRIC, type StepKey } from "@/lib/rubric";
import { AnswerForm } from "./answer-form";
import type { AnswerAction } from "./answer-state";
import { onwardFrom } from "./onward";
import { pathTo, type StepParams } from "./step-at";

/** A step's form for somebody who was signed out meanwhile: what they chose, and the public framework. */
export function KeptAnswer({
  at,
  step,
  save,
}: {
  at: StepParams;
  step: StepKey;
  save: AnswerAction;
}) {
  const { shortTitle, title } = CURRENT_RUBRIC.characteristics[step];
  const here = pathTo(at);
  return (
    <KeptForm>
      <AnswerForm
        save={save}
        at={here}
        autosaveTo={`${here}/answer`}
        onward={onwardFrom({ ...at, next: null })}
        writer=""
        levels={preparedLevels({ levels: levelsSeen(CURRENT_RUBRIC, step) }, NOTHING_PREPARED)}
        files={`/academies/${at.uid}/${at.urn}/evidence`}
        initial={{ level: null, reason: "", version: 0, savedAt: null }}
      >
        <PageHeading lead={title}>{shortTitle}</PageHeading>
      </AnswerForm>
    </KeptForm>
  );
}
