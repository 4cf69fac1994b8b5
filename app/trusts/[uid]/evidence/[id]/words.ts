export const NOT_YOURS =
  "Whoever added it, the chair, the vice-chair and the governance professional may change or remove it.";
