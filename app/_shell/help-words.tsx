import { type HelpKind, type HelpRow, stepsOf } from "@/lib/assessments/share/rules";
import type { Rubric } from "@/lib/rubric";
import { titleOf } from "./say-row";

const SAYS = {
  offers: "It can help other trusts with",
  asks: "It would like help with",
} as const satisfies Record<HelpKind, string>;

/** What a trust said of help when it shared, kind by kind; nothing where it said nothing. */
export function HelpWords({
  help,
  rubric,
  says = SAYS,
}: {
  help: readonly HelpRow[];
  rubric: Rubric;
  says?: Readonly<Record<HelpKind, string>>;
}) {
  const said = (["offers", "asks"] as const)
    .map(kind => ({ kind, steps: stepsOf(kind, help) }))
    .filter(({ steps }) => steps.length > 0);
  return said.map(({ kind, steps }) => (
    <p key={kind}>
      {says[kind]}: {steps.map(step => titleOf(rubric.characteristics[step])).join(", ")}.
    </p>
  ));
}
