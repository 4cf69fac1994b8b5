import { pick } from "./random";

type Kind = { readonly phase: string; readonly type: string };

const kind = (phase: string, type: string): Kind => ({ phase, type });
const PRIMARY = kind("Primary", "Academy converter");
const SECONDARY = kind("Secondary", "Academy sponsor led");
const ALL_THROUGH = kind("All-through", "Free schools");
const SPECIAL = kind("Not applicable", "Academy special converter");
const ALTERNATIVE = kind("Not applicable", "Academy alternative provision converter");

/** What kinds of academy a trust has. */
const MIXES: readonly (readonly [readonly (readonly [Kind, number])[], number])[] = [
  [[[PRIMARY, 1]], 40],
  [[[SECONDARY, 1]], 9],
  [
    [
      [PRIMARY, 70],
      [SECONDARY, 24],
      [ALL_THROUGH, 3],
      [SPECIAL, 2],
      [ALTERNATIVE, 1],
    ],
    43,
  ],
  [
    [
      [SPECIAL, 80],
      [ALTERNATIVE, 20],
    ],
    8,
  ],
];
const SINGLE: readonly (readonly [Kind, number])[] = [
  [PRIMARY, 38],
  [SECONDARY, 52],
  [ALL_THROUGH, 4],
  [SPECIAL, 5],
  [ALTERNATIVE, 1],
];

/** A diocese's trust, one that has some of its schools, and one without a faith. */
const FAITHS: readonly (readonly [readonly (readonly [string, number])[], number])[] = [
  [[["None", 1]], 66],
  [
    [
      ["Church of England", 45],
      ["None", 55],
    ],
    13,
  ],
  [[["Church of England", 1]], 12],
  [[["Roman Catholic", 1]], 9],
];

export interface Shape {
  phase(at: number): Kind;
  character(at: number): string;
}

export function shapeOf(number: () => number, isMulti: boolean): Shape {
  const kinds = isMulti ? pick(number(), MIXES) : SINGLE;
  const faiths = pick(number(), FAITHS);
  return { phase: at => pick(at, kinds), character: at => pick(at, faiths) };
}
