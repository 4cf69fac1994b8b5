import { Checkbox } from "@/components/ui/checkbox";
import { Ticks } from "@/components/ui/ticks";

export interface HelpGroup {
  /** What a tick says of the trust. */
  readonly says: string;
  readonly steps: readonly { readonly field: string; readonly name: string }[];
}

/** Help that the trust offers others, and help that it would like: step by step, and wholly optional. */
export function HelpTicks({
  groups,
  team,
  values,
}: {
  groups: readonly HelpGroup[];
  team: string;
  values: Readonly<Record<string, string>>;
}) {
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">
        Can you help other trusts, or would you like help? (optional)
      </legend>
      <p className="text-ink-2">
        The {team} sees this beside the trust’s name, and can bring trusts together. No other trust
        and no reader is told; when you withdraw the share it is gone.
      </p>
      <div className="mt-3 grid gap-x-8 gap-y-5 sm:grid-cols-2">
        {groups.map(({ says, steps }) => (
          <Ticks key={says} legend={says}>
            {steps.map(({ field, name }) => (
              <Checkbox
                key={field}
                name={field}
                label={name}
                defaultChecked={values[field] === "yes"}
              />
            ))}
          </Ticks>
        ))}
      </div>
    </fieldset>
  );
}
