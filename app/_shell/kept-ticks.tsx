import { isTick } from "@/lib/forms/ticks";

/**
 * What was ticked before somebody was signed out, of things whose names are shown to nobody then.
 * @param shown fields that the form offers itself
 */
export function KeptTicks({
  values,
  shown = [],
}: {
  values: Readonly<Record<string, string>>;
  shown?: readonly string[];
}) {
  const unknown = Object.keys(values).filter(name => isTick(name) && !shown.includes(name));
  return unknown.map(name => <input key={name} type="hidden" name={name} value="yes" />);
}
