import { notFound } from "next/navigation";
import type { Why } from "@/lib/access/gates";
import { type FormState, typedIn } from "@/lib/forms";
import { proveAgainFirst } from "./prove-again";

/**
 * What an action answers to somebody who may not do it, with all that was typed: a session may have
 * ended while a form was filled in, and a redirect to the sign-in page would lose it.
 * @param forbidden who may do it, in words
 */
export function turnDown(why: Why | "prove-again", form: FormData, forbidden: string): FormState {
  if (why === "hidden") return notFound();
  if (why === "prove-again") return proveAgainFirst(form);
  const values = typedIn(form);
  return why === "forbidden"
    ? { code: "forbidden", problem: forbidden, values }
    : { code: "signed-out", problem: SIGNED_OUT, values };
}

const SIGNED_OUT =
  "You have been signed out. What you typed is still here: sign in in a new tab, then come back to this one and press the button again";
