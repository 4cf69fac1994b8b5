/** What a command answers when it did what was asked. */
export interface Done<T> {
  readonly ok: true;
  readonly value: T;
  /** False where all was so already: the trail has no line of it. */
  readonly changed?: false;
}

/** What a command answers when a rule of the product says no. Nothing was written. */
export interface Refused<R extends string, D = undefined> {
  readonly ok: false;
  readonly reason: R;
  readonly detail: D;
}

export function done(): Done<undefined>;
export function done<T>(value: T): Done<T>;
export function done<T>(value?: T): Done<T | undefined> {
  return { ok: true, value };
}

/** What was asked for was so already. */
export function unchanged<T>(value: T): Done<T> {
  return { ok: true, value, changed: false };
}

export function refused<R extends string>(reason: R): Refused<R>;
export function refused<R extends string, D>(reason: R, detail: D): Refused<R, D>;
export function refused<R extends string, D>(reason: R, detail?: D): Refused<R, D | undefined> {
  return { ok: false, reason, detail };
}
