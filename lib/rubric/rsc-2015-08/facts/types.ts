import type { Level } from "../../types";

interface Row {
  readonly levels: { readonly [L in Level]: readonly { readonly id: string }[] };
}

/**
 * The checked list of one row: each fact of the published heading and cells as a short key, beside
 * the id of the statement that carries it (`title` for the heading). An id of another cell, or one
 * that does not exist, does not compile.
 */
export type Facts<C extends Row> = { readonly title: Readonly<Record<string, "title">> } & {
  readonly [L in Level]: Readonly<Record<string, C["levels"][L][number]["id"]>>;
};
