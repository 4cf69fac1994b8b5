import type { TrustRole } from "./permissions";
import type { ChosenWords } from "./words";

/** A person's place in one body, in force now. */
export type Appointment =
  | {
      readonly body: "trust";
      readonly trustUid: number;
      readonly name: string;
      readonly role: TrustRole;
      /** What the trust calls its people and parts, where it is not what we call them. */
      readonly words?: ChosenWords;
    }
  | { readonly body: "region"; readonly regionSlug: string; readonly name: string }
  | { readonly body: "platform" };

/** By what somebody signed in: their password, an identity provider, or a button of the demo. */
export type ProvedBy = "password" | "provider" | "demo";

/** What a session rests on, by the database's clock. */
export interface SessionProof {
  readonly by: ProvedBy;
  /** A code, or the provider's word for one. */
  readonly secondFactor: boolean;
  /** Proved within the last quarter of an hour. */
  readonly recent: boolean;
  /** Until the session ends, whatever happens in it. */
  readonly secondsLeft: number;
}

/** Somebody signed in, with every appointment in force. */
export interface Person {
  readonly userId: string;
  readonly name: string;
  readonly appointments: readonly Appointment[];
  /** Absent where nobody has signed in: the seed, importers and jobs. A gate takes that for the least. */
  readonly sessionProof?: SessionProof;
}

/** A body somebody may act in. */
export type Place =
  | { readonly trustUid: number }
  /** A trust as its readers know it: what its board has approved. */
  | { readonly approvedOf: number }
  | { readonly regionSlug: string }
  | "platform";

/** Path of a body: its pages begin with it. */
export function pathOf(appointment: Appointment): string {
  if (appointment.body === "trust") {
    const room = appointment.role === "reader" ? "reading" : "trusts";
    return `/${room}/${appointment.trustUid}`;
  }
  return appointment.body === "region" ? `/regions/${appointment.regionSlug}` : "/admin";
}

/** Where somebody lands in a body: whoever leads a trust on where it stands, a board on what to do next. */
export function homeOf(appointment: Appointment): string {
  const leads = appointment.body === "trust" && appointment.role === "chiefExecutive";
  return leads ? `${pathOf(appointment)}/profile` : pathOf(appointment);
}
