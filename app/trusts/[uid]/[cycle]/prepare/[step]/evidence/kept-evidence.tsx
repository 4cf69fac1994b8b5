import { KeptForm } from "@/app/_shell/kept-form";
import { PageHeading } from "@/components/ui/page-heading";
import { rowStatements, takesEvidence } from "@/lib/assessments/evidence/rules";
import { FILE_FAULTS, FILE_MAX } from "@/lib/assessments/files/rules";
import type { FormAction } from "@/lib/forms";
import { type CharacteristicKey, CURRENT_RUBRIC } from "@/lib/rubric";
import { EvidenceForm } from "./evidence-form";

/** New evidence of somebody who was signed out meanwhile: what they typed, and the public framework. */
export function KeptEvidence(props: {
  uid: string;
  cycle: string;
  step: CharacteristicKey;
  add: FormAction;
}) {
  const back = `/trusts/${props.uid}/${props.cycle}/prepare/${props.step}`;
  return (
    <KeptForm>
      <EvidenceForm
        add={props.add}
        at={`${back}/evidence`}
        back={back}
        statements={rowStatements(CURRENT_RUBRIC, props.step).filter(takesEvidence)}
        ticked={null}
        limit={FILE_MAX}
        tooLarge={FILE_FAULTS["too-large"]}
      >
        <PageHeading>Add evidence</PageHeading>
      </EvidenceForm>
    </KeptForm>
  );
}
