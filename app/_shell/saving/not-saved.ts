/** What a route that saves answers, by why a command did not. Whose version stands is told apart. */
export const NOT_SAVED = {
  hidden: "hidden",
  approved: "state",
  shown: "shown",
  "key-reused": "reused",
} as const;
