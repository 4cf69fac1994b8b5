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

const SIGN_IN = "Sign in in another tab";

/**
 * One line that is always there, so that what changes in it is announced.
 * @param signIn the address where somebody signs in beside this page
 */
export function SaveStatus({ state, signIn }: { state: SaveState; signIn: string }) {
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
      {state.kind === "signed-out" ? <SignedOut signIn={signIn} /> : saveWords(state)}
    </p>
  );
}

function SignedOut({ signIn }: { signIn: string }) {
  const [before, after] = saveWords({ kind: "signed-out" }).split(SIGN_IN);
  return (
    <span>
      {before}
      <a href={signIn} target="_blank" rel="noopener" className="text-error visited:text-error">
        {SIGN_IN}
      </a>
      {after}
    </span>
  );
}
