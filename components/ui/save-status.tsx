import { cx } from "./cx";
import { Tick } from "./tick";

export type SaveState =
  | { kind: "idle" }
  | { kind: "saving" }
  /** `at` as a person says it: "9:42am". */
  | { kind: "saved"; at: string }
  | { kind: "failed" }
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
    case "signed-out":
      return "Not saved – you have been signed out. Sign in in another tab, then save again";
  }
}

/** One line that is always there, so that what changes in it is announced. */
export function SaveStatus({ state }: { state: SaveState }) {
  return (
    <p
      role="status"
      className={cx(
        "flex min-h-6 items-start gap-2 text-small print:hidden",
        state.kind === "saving" && "text-ink-2",
        state.kind === "saved" && "text-success",
        (state.kind === "failed" || state.kind === "signed-out") && "font-semibold text-error",
      )}
    >
      {state.kind === "saved" && <Tick className="mt-0.5" />}
      {saveWords(state)}
    </p>
  );
}
