import type { ReactNode } from "react";
import { cx } from "./cx";
import { Tick } from "./tick";

export type SaveState =
  | { kind: "idle" }
  | { kind: "saving" }
  /** `at` as a person says it: "9:42am". */
  | { kind: "saved"; at: string }
  | { kind: "failed" }
  | { kind: "conflict" }
  /** `why` goes on a sentence, and says what to do. */
  | { kind: "refused"; why: string }
  | { kind: "signed-out" };

export function saveWords(state: SaveState): string {
  switch (state.kind) {
    case "idle":
      return "";
    case "saving":
      return "Saving…";
    case "saved":
      return `All changes saved at ${state.at}`;
    case "failed":
      return "Not saved – we will keep trying. Do not close this page";
    case "conflict":
      return "Not saved – choose above which answer to keep";
    case "refused":
      return `Not saved – ${state.why}`;
    case "signed-out":
      return "Not saved – you have been signed out. Sign in in another tab, then come back to this one";
  }
}

/** Which of a state's words lead where. */
const CHOOSE = "choose above";
const SIGN_IN = "Sign in in another tab";

/**
 * One line that is always there, so that what changes in it is announced.
 * @param signIn the address where somebody signs in beside this page
 * @param choice the id of what there is to choose from
 */
export function SaveStatus({
  state,
  signIn,
  choice,
}: {
  state: SaveState;
  signIn: string;
  choice: string;
}) {
  const isFault = !["idle", "saving", "saved"].includes(state.kind);
  return (
    <p
      role="status"
      className={cx(
        "flex min-h-6 items-start gap-2 text-small print:hidden",
        state.kind === "saving" && "text-ink-2",
        state.kind === "saved" && "text-success",
        isFault && "font-semibold text-error",
      )}
    >
      {state.kind === "saved" && <Tick className="mt-0.5" />}
      <span>{wordsOf(state, signIn, choice)}</span>
    </p>
  );
}

function wordsOf(state: SaveState, signIn: string, choice: string): ReactNode {
  const look = "text-error visited:text-error hover:text-error";
  if (state.kind === "conflict")
    return linked(
      state,
      CHOOSE,
      <a href={`#${choice}`} className={look}>
        {CHOOSE}
      </a>,
    );
  if (state.kind === "signed-out")
    return linked(
      state,
      SIGN_IN,
      <a href={signIn} target="_blank" rel="noopener" className={look}>
        {SIGN_IN}
      </a>,
    );
  return saveWords(state);
}

function linked(state: SaveState, words: string, link: ReactNode): ReactNode {
  const [before, after] = saveWords(state).split(words);
  return (
    <>
      {before}
      {link}
      {after}
    </>
  );
}
