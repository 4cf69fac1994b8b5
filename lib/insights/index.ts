export { type EvidencedMark, evidencedMark, type Shown, sayEvidenced } from "./evidenced";
export { trustFinding } from "./finding";
export { type Movement, movementOf, sayMovement } from "./movement";
export { countPrepared, MARK_LABELS, MARKS, type Mark, sayPrepared } from "./prepared";
export { type Spread, spreadOf, widestFirst } from "./spread";
export { type SpreadOfRow, spreadFinding } from "./spread-finding";
