import { LABELS, type Label, say } from "@/lib/access";

export interface Question {
  readonly label: Label;
  /** What the word is for. */
  readonly asks: string;
  readonly offered: readonly { readonly value: string; readonly label: string }[];
}

const ASKS: Readonly<Record<Label, string>> = {
  trustee: "What do you call somebody on the board?",
  clerk: "What do you call whoever advises the board and keeps its papers?",
  academy: "What do you call one of the places where pupils are taught?",
  principal: "What do you call whoever leads such a place?",
  localBody: "What do you call the people who govern one such place?",
};

/** What the page asks, in its order: the board first. */
export const QUESTIONS: readonly Question[] = (Object.keys(ASKS) as Label[]).map(label => ({
  label,
  asks: ASKS[label],
  offered: LABELS[label].map(word => ({ value: word, label: say(word, "capital") })),
}));
