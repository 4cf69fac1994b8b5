export { type Done, done, type Refused, refused, unchanged } from "./answer";
export { dayOf, readDay, readTypedDay, sayDay, sayMoment, sayTime } from "./date";
export { plainName } from "./file-name";
export type { FormAction, FormState } from "./form-state";
export { idIn, versionIn } from "./id";
export { parseForm, typedIn } from "./parse";
export { datePart, requiredText, text } from "./text";
export { numbersTicked, tickedIn, tickFields, tickOf } from "./ticks";
