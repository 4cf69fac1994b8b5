import type { TrustRole } from "./permissions";

/** A person's place in one body, in force now. */
export type Appointment =
  | {
      readonly body: "trust";
      readonly trustUid: number;
      readonly name: string;
      readonly role: TrustRole;
    }
  | { readonly body: "region"; readonly regionSlug: string; readonly name: string }
  | { readonly body: "platform" };

/** Somebody signed in, with every appointment in force. */
export interface Person {
  readonly userId: string;
  readonly name: string;
  readonly appointments: readonly Appointment[];
}

/** A body somebody may act in. */
export type Place = { readonly trustUid: number } | { readonly regionSlug: string } | "platform";

/** Path of a body's own home. */
export function homeOf(appointment: Appointment): string {
  if (appointment.body === "trust") return `/trusts/${appointment.trustUid}`;
  return appointment.body === "region" ? `/regions/${appointment.regionSlug}` : "/admin";
}
