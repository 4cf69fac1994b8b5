import { KeptForm } from "@/app/_shell/kept-form";
import { PageHeading } from "@/components/ui/page-heading";
import type { FormAction } from "@/lib/forms";
import { type CharacteristicKey, CURRENT_RUBRIC } from "@/lib/rubric";
import { LateForm } from "./late-form";
import { onwardFrom } from "./onward";
import type { Posted } from "./own-view-view";
import { ViewForm } from "./view-form";
import { EMPTY_TYPED, type ViewAction } from "./view-state";

interface KeptViewProps {
  at: { readonly uid: string; readonly cycle: string; readonly step: CharacteristicKey };
  posted: Posted;
  save: ViewAction;
  add: FormAction;
}

/** A view's form for somebody who was signed out meanwhile: what they typed, and the public framework. */
export function KeptView({ at, posted, save, add }: KeptViewProps) {
  const { shortTitle, title, levels } = CURRENT_RUBRIC.characteristics[at.step];
  const base = `/views/${at.uid}/${at.cycle}/${at.step}`;
  const heading = <PageHeading lead={title}>{shortTitle}</PageHeading>;
  const row = { levels, published: undefined };
  return (
    <KeptForm>
      {posted === "late" ? (
        <LateForm {...row} add={add} at={`${base}?late`} initial={EMPTY_TYPED}>
          {heading}
        </LateForm>
      ) : (
        <ViewForm
          {...row}
          save={save}
          at={base}
          autosaveTo={`${base}/view`}
          onward={onwardFrom({ ...at, next: null })}
          writer=""
          initial={{ ...EMPTY_TYPED, version: 0, savedAt: null }}
        >
          {heading}
        </ViewForm>
      )}
    </KeptForm>
  );
}
