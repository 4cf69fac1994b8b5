import { titleOf } from "@/app/_shell/say-row";
import type { TrustsPage } from "@/lib/assessments/region-trusts/queries";
import type { Filter } from "@/lib/assessments/region-trusts/rules";
import { FAITHS, PHASES, SIZES, type TrustsAsked } from "@/lib/assessments/region-trusts/schema";
import { REGION_SETS } from "@/lib/register/regions";
import {
  CHARACTERISTIC_KEYS,
  type CharacteristicKey,
  CURRENT_RUBRIC,
  LEVEL_NAMES,
  LEVELS,
} from "@/lib/rubric";
import { KIND_OPTIONS } from "../choose-view";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const choicesOf = (of: Readonly<Record<string, string>>) =>
  Object.entries(of).map(([value, label]): Choice => ({ value, label }));

export const STEP_CHOICES: readonly Choice[] = CHARACTERISTIC_KEYS.map(key => {
  return { value: key, label: stepName(key) };
});

export const SORT_CHOICES: readonly Choice[] = [
  { value: "trust", label: "Name of the trust" },
  { value: "academies", label: "Number of academies" },
  { value: "level", label: "Level of that step" },
  { value: "shared", label: "Day of sharing" },
];

export const ORDER_CHOICES: readonly Choice[] = [
  { value: "asc", label: "First to last" },
  { value: "desc", label: "Last to first" },
];

export function stepName(key: CharacteristicKey): string {
  return titleOf(CURRENT_RUBRIC.characteristics[key]);
}

/** The filters of the list: what each is called, and what it offers. */
export function filterChoices(
  authorities: TrustsPage["authorities"],
  slug: string,
): Readonly<Record<Filter, { readonly label: string; readonly choices: readonly Choice[] }>> {
  const others = REGION_SETS.filter(({ regions }) => !regions.some(one => one.slug === slug));
  return {
    kind: { label: "Kind of trust", choices: KIND_OPTIONS },
    level: {
      label: "Level of that step",
      choices: [
        ...LEVELS.map(level => ({ value: level, label: LEVEL_NAMES[level] })),
        { value: "not-agreed", label: "Not agreed" },
      ],
    },
    size: {
      label: "Size",
      choices: Object.entries(SIZES).map(([value, { label }]) => ({ value, label })),
    },
    phases: { label: "Phases", choices: choicesOf(PHASES) },
    faith: { label: "Religious character", choices: choicesOf(FAITHS) },
    authority: {
      label: "Local authority",
      choices: authorities.map(({ code, name }) => ({ value: code, label: name })),
    },
    shared: { label: "Shared", choices: choicesOf({ yes: "Has shared", no: "Has not shared" }) },
    changed: {
      label: "Changed since the cycle before",
      choices: choicesOf({ up: "A step moved up", down: "A step moved down" }),
    },
    mine: { label: "My trusts", choices: choicesOf({ yes: "Trusts that I follow" }) },
    place: {
      label: "By the other set of regions",
      choices: others.flatMap(({ regions }) =>
        regions.map(region => ({ value: region.slug, label: region.name })),
      ),
    },
  };
}

/** A chosen filter in words: "Size: 2 to 5 academies". */
export function sayFilter(
  filter: Filter,
  asked: TrustsAsked,
  { label, choices }: { readonly label: string; readonly choices: readonly Choice[] },
): string {
  const chosen = choices.find(({ value }) => value === asked[filter])?.label ?? asked[filter];
  if (filter === "level") return `${stepName(asked.step)}: ${chosen}`;
  return filter === "mine" || filter === "kind" ? String(chosen) : `${label}: ${chosen}`;
}
