import type { FormState } from "@/lib/forms";
import type { Shape } from "./answer-shape";
import type { Refusal, Theirs } from "./saving";

/** Which of two answers is kept: what stands in the form, the other one, or the notes of both. */
export type Kept = "mine" | "theirs" | "both";

/** What the form of a row is answered; `theirs` where another answer was saved in between. */
export interface RowState<A> extends FormState {
  readonly theirs?: Theirs<A>;
  /** What has just been chosen: the form holds it. */
  readonly kept?: Kept;
  /** "9:42am", where what is in the form has just been saved. */
  readonly savedAt?: string;
}

export type RowAction<S> = (state: S, form: FormData) => Promise<S>;

/** Where a row's two buttons lead on to, by their value. */
export type Onward = Readonly<Record<"continue" | "later", string>>;

/** What is particular to a kind of answer. */
export interface Kind<A> extends Shape<A> {
  /** What still keeps an answer from being complete, by field, in words beside it. */
  missing(answer: A): Readonly<Record<string, string>>;
  /** What has to be chosen before there is anything to save, or null. */
  waitsFor?(answer: A): Omit<Refusal, "waits"> | null;
  /** The notes of two people in one answer, where both can be kept. */
  both?(mine: A, me: string, theirs: Theirs<A>): A;
}

export type Initial<A> = A & {
  readonly version: number;
  /** "9:42am", or null before the first save. */
  readonly savedAt: string | null;
};

export interface RowProps<A, S extends RowState<A> = RowState<A>> {
  readonly save: RowAction<S>;
  /** The page's own address, and where its answer saves by itself. */
  readonly at: string;
  readonly autosaveTo: string;
  /** Null where saving leads nowhere else. */
  readonly onward: Onward | null;
  /** The name of who writes. */
  readonly writer: string;
  readonly initial: Initial<A>;
}
