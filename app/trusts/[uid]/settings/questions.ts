import { LABELS, type Label, say } from "@/lib/access";

export interface Question {
  readonly label: Label;
  /** What the word is for. */
  readonly asks: string;
  readonly offered: readonly { readonly value: string; readonly label: string }[];
}

const ASKS: Readonly<Record<Label, string>> = {
  trustee: "Somebody on the trust’s board",
  clerk: "Whoever advises the board and keeps its papers",
  academy: "A place of the trust where pupils are taught",
  principal: "Whoever leads such a place",
  localBody: "The people who govern one such place",
};

/** What the page asks, in its order: the board first. */
export const QUESTIONS: readonly Question[] = (Object.keys(ASKS) as Label[]).map(label => ({
  label,
  asks: ASKS[label],
  offered: LABELS[label].map(word => ({ value: word, label: say(word, "capital") })),
}));
