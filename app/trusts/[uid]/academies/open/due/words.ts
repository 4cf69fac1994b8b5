export const WHICH = "For which academies?";
export const PRESS = "Move the day";
