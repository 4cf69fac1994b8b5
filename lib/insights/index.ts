export { trustFinding } from "./finding";
export { type Movement, movementOf, sayMovement } from "./movement";
export { type Spread, spreadOf, widestFirst } from "./spread";
export { type SpreadOfRow, spreadFinding } from "./spread-finding";
