/** The roles a transaction can take, as prisma/roles.sql makes them. */
export type DatabaseRole =
  | "app_trust"
  | "app_reader"
  | "app_participant"
  | "app_academy"
  | "app_rsc"
  | "app_admin"
  | "app_auth"
  | "app_mail";

export interface TableFacts {
  /** Its name in the database. */
  readonly table: string;
  /**
   * public: facts of the public register, nobody's own. trust: a trust's record, walled by trust.
   * personal: about a person, walled by person or body. secret: read by sign-in or the post alone,
   * never exported.
   * platform: how the service itself is doing, for its administrators.
   */
  readonly kind: "public" | "trust" | "personal" | "secret" | "platform";
  /** Who may read some of its rows; which rows is the policies' business. */
  readonly readers: readonly DatabaseRole[];
  /** Columns that name a person or point at one: what erasing somebody has to look at. */
  readonly people: readonly string[];
  /** How long a row is kept; null where that is not decided yet. */
  readonly kept: string | null;
}
