import { LevelPicker } from "@/components/rubric/level-picker";
import { TextArea } from "@/components/ui/text-area";
import { VIEW_TEXT_MAX } from "@/lib/assessments/views/rules";
import type { Characteristic, Level } from "@/lib/rubric/types";

export interface ViewFieldsProps {
  levels: Characteristic["levels"];
  /** The published words of each level, where they are loaded and stand below ours. */
  published: Readonly<Record<Level, string>> | undefined;
  /** What the fields begin with, and what is wrong with them, by field. */
  values: Readonly<Record<string, string | null>>;
  errors: Readonly<Record<string, string>>;
}

/** One person's own view of a row: the level or none yet, and why. */
export function ViewFields({ levels, published, values, errors }: ViewFieldsProps) {
  return (
    <>
      <LevelPicker
        characteristic={{ levels }}
        published={published}
        name="level"
        legend="Which description fits your trust best now?"
        hint={`${published ? "Our summary, with the published words below it." : "Our summary of the framework."} Read all four, then choose the closest.`}
        error={errors.level}
        defaultValue={values.level || undefined}
        instead={{
          value: "cannot-say",
          label: "I can’t say yet",
          hint: "A view like any other. It stands by itself, and is never taken for a level.",
          opens: (
            <TextArea
              label="What would you need to see?"
              name="wouldNeed"
              rows={3}
              limit={VIEW_TEXT_MAX}
              defaultValue={values.wouldNeed ?? ""}
              error={errors.wouldNeed}
            />
          ),
        }}
      />
      <TextArea
        label="Why do you think so? (optional)"
        hint="One line is enough. Do not name pupils or individual members of staff."
        name="reasoning"
        rows={3}
        limit={VIEW_TEXT_MAX}
        defaultValue={values.reasoning ?? ""}
        error={errors.reasoning}
      />
    </>
  );
}
