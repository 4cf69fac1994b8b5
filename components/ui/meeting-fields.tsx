import { DateField } from "./date-field";
import { TextField } from "./text-field";

type Typed = Readonly<Record<string, string>>;

/** The meeting that agreed something, and where its minutes say so. */
export function MeetingFields({ values, errors }: { values: Typed; errors: Typed }) {
  return (
    <>
      <DateField
        legend="Date of the meeting"
        name="meeting"
        hint="For example 21 11 2026"
        error={errors.meeting}
        defaultValue={{
          day: values["meeting-day"],
          month: values["meeting-month"],
          year: values["meeting-year"],
        }}
      />
      <TextField
        label="Minute reference"
        name="minuteReference"
        hint="As in the minutes, or chair’s action"
        width="medium"
        defaultValue={values.minuteReference}
        error={errors.minuteReference}
      />
    </>
  );
}
