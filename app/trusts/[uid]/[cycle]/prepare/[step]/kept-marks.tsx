import { KeptForm } from "@/app/_shell/kept-form";
import { PageHeading } from "@/components/ui/page-heading";
import { NOTHING_PREPARED, preparedLevels } from "@/lib/assessments/evidence/rules";
import type { FormAction } from "@/lib/forms";
import { type CharacteristicKey, CURRENT_RUBRIC } from "@/lib/rubric";
import { MarksForm } from "./marks-form";

/** A row's marks for somebody who was signed out meanwhile: what they chose, and the public framework. */
export function KeptMarks(props: {
  uid: string;
  cycle: string;
  step: CharacteristicKey;
  save: FormAction;
}) {
  const row = CURRENT_RUBRIC.characteristics[props.step];
  return (
    <KeptForm>
      <MarksForm
        save={props.save}
        at={`/trusts/${props.uid}/${props.cycle}/prepare/${props.step}`}
        files={`/trusts/${props.uid}/evidence`}
        usedLastTime={0}
        levels={preparedLevels(row, NOTHING_PREPARED)}
      >
        <PageHeading lead={row.title}>Prepare: {row.shortTitle}</PageHeading>
      </MarksForm>
    </KeptForm>
  );
}
