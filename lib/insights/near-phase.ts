/** How near two academies are in whom they teach: the same phase, phases that overlap, or neither. */
export const NEARNESS = ["same", "overlap", "far"] as const;
export type Nearness = (typeof NEARNESS)[number];

/** The stretches of schooling that a phase of the register covers. One that covers none overlaps with none. */
const COVERS: Readonly<Record<string, readonly ("nursery" | "primary" | "secondary" | "sixth")[]>> =
  {
    Nursery: ["nursery"],
    Primary: ["primary"],
    "Middle deemed primary": ["primary", "secondary"],
    "Middle deemed secondary": ["primary", "secondary"],
    Secondary: ["secondary", "sixth"],
    "16 plus": ["sixth"],
    "All-through": ["primary", "secondary", "sixth"],
  };

/** Special and alternative academies have no phase there ("Not applicable"): they are near one another. */
export function nearness(one: string, other: string): Nearness {
  if (one === other) return "same";
  const theirs = COVERS[other] ?? [];
  return (COVERS[one] ?? []).some(stretch => theirs.includes(stretch)) ? "overlap" : "far";
}
