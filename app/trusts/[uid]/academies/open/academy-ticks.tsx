"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { describedBy, FieldError, FieldGroup } from "@/components/ui/field-parts";

export interface TickedAcademy {
  readonly field: string;
  readonly name: string;
  readonly hint: string;
}

/** A box for each academy, and with a script one for all of them. */
export function AcademyTicks({
  id,
  legend,
  academies,
  values,
  error,
  beside,
}: {
  /** Where the line of an error leads to: the first box. */
  id: string;
  legend: string;
  academies: readonly TickedAcademy[];
  values: Readonly<Record<string, string>>;
  error: string | undefined;
  beside?: (academy: TickedAcademy) => ReactNode;
}) {
  const boxes = useRef<HTMLFieldSetElement>(null);
  // Without a script the box would tick nothing.
  const [isScripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const tickAll = (on: boolean) => {
    for (const box of boxes.current?.querySelectorAll<HTMLInputElement>("input[name]") ?? [])
      box.checked = on;
  };
  return (
    <FieldGroup error={error}>
      <fieldset ref={boxes} aria-describedby={describedBy(id, { error })}>
        <legend className="mb-1.5 font-semibold">{legend}</legend>
        {error && <FieldError id={id}>{error}</FieldError>}
        {isScripted && academies.length > 1 && (
          <div className="border-b border-line pb-1">
            <label className="inline-flex min-h-11 cursor-pointer items-center gap-3">
              <input
                type="checkbox"
                className="checkbox"
                defaultChecked={academies.every(({ field }) => values[field] === "yes")}
                onChange={event => tickAll(event.currentTarget.checked)}
              />
              All {academies.length}
            </label>
          </div>
        )}
        {academies.map((academy, index) => (
          <div
            key={academy.field}
            className="flex flex-wrap items-start justify-between gap-x-6 border-b border-line py-1"
          >
            <Checkbox
              name={academy.field}
              id={index === 0 ? id : academy.field}
              label={academy.name}
              hint={academy.hint}
              defaultChecked={values[academy.field] === "yes"}
            />
            {beside?.(academy)}
          </div>
        ))}
      </fieldset>
    </FieldGroup>
  );
}
