declare const proof: unique symbol;

interface Acting {
  /** Made in lib/access alone: nobody can write one down. */
  readonly [proof]: true;
  readonly userId: string | null;
  /** The role acted in, as the audit row names it. */
  readonly role: string;
  readonly requestId: string | null;
  /** Domain time of this piece of work. */
  readonly now: Date;
}

export type TrustScope = Acting & { readonly kind: "trust"; readonly trustUid: number };
/** Somebody whom a trust lets read what its board approved, and nothing else of it. */
export type ReaderScope = Acting & { readonly kind: "reader"; readonly trustUid: number };
/** Somebody who is asked for a private view before a meeting of a trust: theirs, and what was shown. */
export type ViewScope = Acting & { readonly kind: "view"; readonly trustUid: number };
/** Somebody of an academy: its principal, or whoever chairs its local body. */
export type AcademyScope = Acting & {
  readonly kind: "academy";
  readonly trustUid: number;
  readonly urn: number;
};
export type RegionScope = Acting & { readonly kind: "region"; readonly regionSlug: string };
export type PlatformScope = Acting & { readonly kind: "platform" };
/** For finding out who somebody is, before they act anywhere. */
export type SignInScope = Acting & { readonly kind: "sign-in" };
/** Nobody in particular: for public facts on pages that anybody may open. */
export type PublicScope = Acting & { readonly kind: "public" };
/** What takes letters out of the outbox and sends them. */
export type MailScope = Acting & { readonly kind: "mail" };
export type Scope =
  | TrustScope
  | ReaderScope
  | ViewScope
  | AcademyScope
  | RegionScope
  | PlatformScope
  | SignInScope
  | PublicScope
  | MailScope;

/** A scope with one proven permission, which becomes the audit row's action. */
export type Proven<S extends Scope, P extends string> = S & { readonly permission: P };

type Bare<S extends Scope> = S extends Scope ? Omit<S, typeof proof> : never;

/** Only lib/access may call this (the house test holds it): it is what makes a scope a scope. */
export function prove<S extends Scope>(scope: Bare<S>): S {
  return Object.freeze(scope) as unknown as S;
}

/** Likewise for lib/access alone: adds a permission that was looked up in the table of roles. */
export function withPermission<S extends Scope, P extends string>(
  scope: S,
  permission: P,
): Proven<S, P> {
  return Object.freeze({ ...scope, permission }) as unknown as Proven<S, P>;
}
