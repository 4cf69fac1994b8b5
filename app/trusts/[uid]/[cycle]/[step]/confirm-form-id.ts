/**
 * The card of last time stands inside the form of the answer, and forms do not nest: its button names
 * a form that stands before.
 */
export const CONFIRM_FORM = "confirm-last-time";
