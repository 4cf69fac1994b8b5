import { tickOf } from "../../forms/ticks";
import { STEP_KEYS, type StepKey } from "../../rubric";

/** What a trust says of a step to the team that it shares with: either, both, or nothing at all. */
export const HELP_KINDS = ["offers", "asks"] as const;
export type HelpKind = (typeof HELP_KINDS)[number];

export interface Help {
  readonly kind: HelpKind;
  readonly step: StepKey;
}

/** Each as the trust says it of itself. */
export const HELP_WORDS = {
  offers: "We can help other trusts with this",
  asks: "We would like help with this",
} as const satisfies Record<HelpKind, string>;

export const helpField = ({ kind, step }: Help) => tickOf(`${kind}-${step}`);

/** All that can be ticked, those of one kind together and in framework order. */
export const EVERY_HELP: readonly Help[] = HELP_KINDS.flatMap(kind =>
  STEP_KEYS.map(step => ({ kind, step })),
);

/** What a form ticks, by its fields. */
export function helpIn(fields: Readonly<Record<string, unknown>>): readonly Help[] {
  return EVERY_HELP.filter(help => fields[helpField(help)] === "yes");
}

/** As it is stored; a step that the framework no longer has is left out. */
export interface HelpRow {
  readonly kind: string;
  readonly characteristic: string;
}

/** The steps of one kind, in framework order. */
export function stepsOf(kind: HelpKind, rows: readonly HelpRow[]): readonly StepKey[] {
  return STEP_KEYS.filter(step =>
    rows.some(row => row.kind === kind && row.characteristic === step),
  );
}
