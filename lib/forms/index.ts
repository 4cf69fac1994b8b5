export { type Done, done, type Refused, refused } from "./answer";
export { datePart, readDay, sayDay, sayMoment, sayTime } from "./date";
export type { FormAction, FormState } from "./form-state";
export { parseForm } from "./parse";
export { requiredText, text } from "./text";
