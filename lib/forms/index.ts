export { type Done, done, type Refused, refused, unchanged } from "./answer";
export { dayOf, readDay, readTypedDay, sayDay, sayMoment, sayTime } from "./date";
export { plainName } from "./file-name";
export type { FormAction, FormState } from "./form-state";
export { idIn } from "./id";
export { parseForm, typedIn } from "./parse";
export { datePart, requiredText, text } from "./text";
export { tickedIn, tickFields, tickOf } from "./ticks";
