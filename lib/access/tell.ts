import type { Tx } from "../db";

/** What was changed about how somebody signs in, of which a letter tells them. */
export type WayInChange =
  | { readonly kind: "app-added" | "app-removed" | "app-lifted" | "codes-renewed" }
  /** `provider`: what it is called here. */
  | { readonly kind: "linked" | "unlinked"; readonly provider: string };

/** Tells an account's owner, inside the transaction of the change. What it says is another room's. */
export type Tell = (tx: Tx, userId: string, change: WayInChange) => Promise<void>;
