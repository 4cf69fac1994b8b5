"use client";

import { createContext, type ReactNode, useContext } from "react";
import { problemIn } from "@/app/_shell/problem-in";
import { type SentForm, useSent } from "@/app/_shell/use-sent";
import { ErrorSummary } from "@/components/ui/error-summary";
import { NotificationBanner } from "@/components/ui/notification-banner";
import type { NoteAction, NoteState } from "./note-state";

const Sent = createContext<SentForm<NoteState> | null>(null);

/** Around the whole page: the note stands at its end, and what is wrong with it above the heading. */
export function NoteSent({
  save,
  at,
  children,
}: {
  save: NoteAction;
  /** The address of the note's form. */
  at: string;
  children: ReactNode;
}) {
  const sent = useSent(save, at);
  const { state } = sent;
  const listed = Object.entries(state.errors ?? {}).map(([id, message]) => ({ id, message }));
  const theirs = state.theirs && {
    id: "their-note",
    message: `${state.theirs.updatedBy} saved another note. Choose which one to keep`,
  };
  return (
    <Sent value={sent}>
      <ErrorSummary
        errors={[...problemIn(state, "save-note"), ...(theirs ? [theirs] : []), ...listed]}
        answer={state}
      />
      {state.savedAt !== undefined && (
        // With a script nobody has left the button, and it is said beside it.
        <noscript>
          <NotificationBanner>The note for the meeting is saved.</NotificationBanner>
        </noscript>
      )}
      {children}
    </Sent>
  );
}

export function useNoteSent(): SentForm<NoteState> {
  const sent = useContext(Sent);
  if (sent === null) throw new Error("A note's form stands inside NoteSent");
  return sent;
}
