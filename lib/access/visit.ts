import type { Grant, Permission } from "./permissions";
import type { Person } from "./person";
import type { Words } from "./words";

/** Who came through a gate, and what they may read there. */
export interface Visit<S> {
  readonly person: Person;
  readonly scope: S;
  /** What to call people and parts there. */
  readonly words: Words;
  /** Whether a button for this verb is shown. The action asks again. */
  may(permission: Permission): boolean;
  /** The same as the grant, for a page that reads more where somebody may do more. */
  grant<P extends Permission>(permission: P): Grant<P> | null;
}

/** What a gate answers. */
export type Answer<T, W = Why> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: W };
/** Signed out; nothing there for this person; may know it but not do that (or not by so little proof). */
export type Why = "signed-out" | "hidden" | "forbidden";
