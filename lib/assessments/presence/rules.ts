/** Characters of who else was present; the form and the database hold the same. */
export const ALSO_MAX = 1000;
