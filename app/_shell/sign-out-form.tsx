"use client";

import { type FormEvent, type ReactNode, useRef } from "react";
import { savesToAwait } from "./before-sign-out";
import { dropAllDrafts } from "./drafts";

/** A plain form; with a script it saves what is unsaved first, and leaves nothing typed in the browser. */
export function SignOutForm({
  signOut,
  children,
}: {
  signOut: () => Promise<void>;
  children: ReactNode;
}) {
  const hasWaited = useRef(false);
  function leave(event: FormEvent<HTMLFormElement>) {
    const form = event.currentTarget;
    const saves = hasWaited.current ? null : savesToAwait();
    if (saves === null) return dropAllDrafts();
    event.preventDefault();
    void saves.then(() => {
      hasWaited.current = true;
      form.requestSubmit();
    });
  }
  return (
    <form action={signOut} onSubmit={leave}>
      {children}
    </form>
  );
}
