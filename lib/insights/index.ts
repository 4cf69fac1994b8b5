export { trustFinding } from "./finding";
export { type Movement, movementOf, sayMovement } from "./movement";
