"use client";

import { createContext, type ReactNode, type RefObject, useContext, useMemo, useRef } from "react";
import { problemIn } from "@/app/_shell/problem-in";
import { OtherSaving } from "@/app/_shell/saving/other-saving";
import type { RowProps } from "@/app/_shell/saving/row-state";
import { type Row, useRow } from "@/app/_shell/saving/use-row";
import { ErrorSummary } from "@/components/ui/error-summary";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { EMPTY_TYPED_NOTE, NOTE, type NoteState, noteAt, type TypedNote } from "./note-state";

interface NoteRow {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly row: Row<TypedNote, NoteState>;
  /** What is wrong, by field. */
  readonly errors: Readonly<Record<string, string>>;
}

const Sent = createContext<NoteRow | null>(null);

interface NoteSentProps extends Pick<RowProps<TypedNote, NoteState>, "save" | "writer"> {
  /** The address of the row. */
  row: string;
  /** As it stands; null where nobody has written one. */
  note: (TypedNote & { readonly version: number }) | null;
  children: ReactNode;
}

/** Around the whole page: the note stands at its end, and what is wrong with it above the heading. */
export function NoteSent({ row: at, note, children, ...props }: NoteSentProps) {
  const form = useRef<HTMLFormElement>(null);
  const row = useRow<TypedNote, NoteState>(form, NOTE, {
    ...props,
    at: noteAt(at),
    autosaveTo: `${at}/note`,
    onward: null,
    initial: { ...(note ?? { ...EMPTY_TYPED_NOTE, version: 0 }), savedAt: null },
  });
  const { state, now, pressed, settle } = row;
  const { refusal } = now;
  const isFault = refusal !== null && (refusal.waits !== true || pressed !== null);
  const errors = { ...state.errors, ...(isFault ? refusal.errors : {}) };
  const listed = Object.entries(errors).map(([id, message]) => ({ id, message }));
  const isNew = state.code !== undefined || (pressed !== null && refusal !== null);
  const theirs = state.theirs && {
    id: "their-note",
    message: `${state.theirs.updatedBy} saved another note. Choose which one to keep`,
  };
  const other = useMemo(() => ({ now, settle, conflict: CHOOSE }), [now, settle]);
  return (
    <OtherSaving value={other}>
      <Sent value={{ form, row, errors }}>
        <ErrorSummary
          errors={
            isNew ? [...problemIn(state, "save-note"), ...(theirs ? [theirs] : []), ...listed] : []
          }
          answer={pressed ?? state}
        />
        {state.savedAt !== undefined && (
          // With a script nobody has left the button, and it is said beside it.
          <noscript>
            <NotificationBanner>The note for the meeting is saved.</NotificationBanner>
          </noscript>
        )}
        {children}
      </Sent>
    </OtherSaving>
  );
}

const CHOOSE = "somebody else has saved another note. Choose below which one to keep";

export function useNoteSent(): NoteRow {
  const sent = useContext(Sent);
  if (sent === null) throw new Error("A note's form stands inside NoteSent");
  return sent;
}
