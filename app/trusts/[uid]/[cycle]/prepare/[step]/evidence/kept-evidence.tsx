import { EvidenceForm } from "@/app/_shell/evidence/evidence-form";
import { ReuseForm } from "@/app/_shell/evidence/reuse-form";
import { KeptForm } from "@/app/_shell/kept-form";
import { PageHeading } from "@/components/ui/page-heading";
import { rowStatements, takesEvidence } from "@/lib/assessments/evidence/rules";
import { FILE_FAULTS, FILE_MAX } from "@/lib/assessments/files/rules";
import type { FormAction } from "@/lib/forms";
import { type CharacteristicKey, CURRENT_RUBRIC } from "@/lib/rubric";

/** Evidence of somebody who was signed out meanwhile: what they typed, and the public framework. */
export function KeptEvidence(props: {
  uid: string;
  cycle: string;
  step: CharacteristicKey;
  /** They chose of what the trust already has. */
  already: boolean;
  add: FormAction;
  reuse: FormAction;
}) {
  const back = `/trusts/${props.uid}/${props.cycle}/prepare/${props.step}`;
  const form = {
    ...{ at: `${back}/evidence`, back, ticked: null },
    statements: rowStatements(CURRENT_RUBRIC, props.step).filter(takesEvidence),
  };
  return (
    <KeptForm>
      {props.already ? (
        <ReuseForm {...form} reuse={props.reuse} known={null}>
          <PageHeading>Use evidence the trust already has</PageHeading>
        </ReuseForm>
      ) : (
        <EvidenceForm
          {...form}
          add={props.add}
          limit={FILE_MAX}
          tooLarge={FILE_FAULTS["too-large"]}
        >
          <PageHeading>Add evidence</PageHeading>
        </EvidenceForm>
      )}
    </KeptForm>
  );
}
