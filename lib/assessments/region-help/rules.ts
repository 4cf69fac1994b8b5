import { STEP_KEYS, type StepKey } from "../../rubric";
import type { HelpKind, HelpRow } from "../share/rules";

/** A trust of the region, as it said of help with what it shared last. */
export interface HelpingTrust {
  readonly trustUid: number;
  readonly name: string;
  readonly cycle: string;
  readonly sharedAt: Date;
}

/** Trusts that offer help in one step beside trusts that asked for it, each by name. */
export interface StepHelp extends Readonly<Record<HelpKind, readonly HelpingTrust[]>> {
  readonly step: StepKey;
}

/** As the database says it: one trust, one step, one kind. */
export interface HelpLine extends Omit<HelpingTrust, "sharedAt">, HelpRow {
  readonly sharedAt: string;
}

/** Steps with anybody, in framework order; trusts stay in the order in which they came. */
export function helpByStep(lines: readonly HelpLine[]): readonly StepHelp[] {
  return STEP_KEYS.map((step): StepHelp => {
    const those = (kind: HelpKind) =>
      lines
        .filter(line => line.characteristic === step && line.kind === kind)
        .map(({ trustUid, name, cycle, sharedAt }) => {
          return { trustUid, name, cycle, sharedAt: new Date(sharedAt) };
        });
    return { step, offers: those("offers"), asks: those("asks") };
  }).filter(({ offers, asks }) => offers.length + asks.length > 0);
}
