/** The proposal stands inside the form of the answer, and forms do not nest. */
export const AGREE_FORM = "agree-proposal";
