import type { ReactNode } from "react";
import { describedBy, FieldError, FieldGroup, Hint } from "@/components/ui/field-parts";
import { type Characteristic, LEVEL_NAMES, LEVELS, type Level } from "@/lib/rubric/types";
import { ChoiceCard } from "./choice-card";
import { PublishedCell } from "./published-words";
import { StatementList } from "./statement-list";

export interface LevelPickerProps {
  /** Absent where what the levels say stands elsewhere on the page. */
  characteristic?: Pick<Characteristic, "levels">;
  /** The published words of each level, to stand below ours. */
  published?: Readonly<Record<Level, string>> | undefined;
  /** The radios' name. */
  name: string;
  /** The first radio's id, where an error link lands; the name when absent. */
  id?: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** A level, or the value of the way out. Absent: nothing is chosen. */
  defaultValue?: string | undefined;
  /** The fifth way: "Not agreed" or "I can’t say yet", and what it opens. */
  instead?: { value: string; label: string; hint?: ReactNode; opens?: ReactNode };
}

/**
 * Four cards to read and one to choose. A radio is called by its level alone: the statements stand
 * beside it in reading order, because a screen reader would read a label of eighty words each time.
 */
export function LevelPicker({
  characteristic,
  published,
  name,
  id = name,
  legend,
  hint = "Read all four, then choose the closest.",
  error,
  defaultValue,
  instead,
}: LevelPickerProps) {
  return (
    <FieldGroup error={error}>
      <fieldset aria-describedby={describedBy(id, { hint, error })}>
        <legend className="text-h2 font-heading">{legend}</legend>
        <div className="mt-1 mb-4 flex flex-col gap-1">
          <Hint id={id}>{hint}</Hint>
          {error && <FieldError id={id}>{error}</FieldError>}
        </div>
        <div className="flex flex-col gap-3">
          {LEVELS.map((level, index) => (
            <ChoiceCard
              key={level}
              id={index === 0 ? id : `${id}-${level}`}
              name={name}
              value={level}
              label={LEVEL_NAMES[level]}
              level={level}
              checked={defaultValue === level}
            >
              {characteristic && (
                <>
                  <StatementList statements={characteristic.levels[level]} />
                  <PublishedCell level={level} words={published?.[level]} />
                </>
              )}
            </ChoiceCard>
          ))}
          {instead && (
            <>
              <p className="px-5 text-ink-2 md:px-6">or</p>
              <ChoiceCard
                id={`${id}-${instead.value}`}
                name={name}
                value={instead.value}
                label={instead.label}
                checked={defaultValue === instead.value}
              >
                {instead.hint}
              </ChoiceCard>
              {instead.opens && (
                <div className="reveal ml-8 border-l-4 border-brand py-1 pl-5 sm:ml-9">
                  {instead.opens}
                </div>
              )}
            </>
          )}
        </div>
      </fieldset>
    </FieldGroup>
  );
}
