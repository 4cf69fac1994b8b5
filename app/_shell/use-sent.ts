"use client";

import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import { type FormEvent, startTransition, useActionState } from "react";
import type { FormState } from "@/lib/forms";
import { typedIn } from "@/lib/forms/parse";

type Action<S> = (state: S, form: FormData) => Promise<S>;

export interface SentForm<S> {
  readonly state: S;
  /** For the form itself: how it is posted without a script. */
  readonly action: (form: FormData) => void;
  /** With one: whatever comes of it, what was typed stays on the page. */
  send(form: FormData): void;
  onSubmit(event: FormEvent<HTMLFormElement>): void;
}

/**
 * A form and its action. With a script, a post that does not get through is told beside the form
 * instead of in its place: no network, a server that is away, or one that was updated meanwhile.
 * @param instead what to do where the server no longer knows the action; null where there is nothing
 * @param at the page's own address. What was typed finds its form by it, also on a page that has
 * nothing else to show, since its sender is signed out.
 */
export function useSent<S extends FormState>(
  action: Action<S>,
  at: string,
  instead: (form: FormData) => S | null = () => null,
): SentForm<S> {
  const [posted, post] = useActionState<S, FormData>(action as never, {} as Awaited<S>, at);
  const [sent, send] = useActionState<S | null, FormData>(
    (before, form) => sendOrKeep(action, before ?? posted, form, instead),
    null,
  );
  const start = (form: FormData) => startTransition(() => send(form));
  return {
    state: sent ?? posted,
    action: post,
    send: start,
    onSubmit(event) {
      event.preventDefault();
      start(new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter));
    },
  };
}

async function sendOrKeep<S extends FormState>(
  action: Action<S>,
  before: S,
  form: FormData,
  instead: (form: FormData) => S | null,
): Promise<S> {
  try {
    return await action(before, form);
  } catch (error) {
    // A redirect and a page that is not there come as errors too.
    unstable_rethrow(error);
    const outdated = unstable_isUnrecognizedActionError(error);
    const other = outdated ? instead(form) : null;
    if (other !== null) return other;
    const problem = outdated ? OUTDATED : NOT_SENT;
    return { code: outdated ? "outdated" : "not-sent", problem, values: typedIn(form) } as S;
  }
}

const OUTDATED =
  "Waymark was updated while this page was open. Copy what you typed, reload the page and send it again";
const NOT_SENT =
  "We do not know whether this was sent. What you typed is still here: check your connection, then press the button again";
