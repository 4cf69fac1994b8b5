import type { TrustRole } from "./permissions";
import type { ChosenWords } from "./words";

/** A person's place in one body, in force now. */
export type Appointment =
  | {
      readonly body: "trust";
      readonly trustUid: number;
      readonly name: string;
      readonly role: TrustRole;
      /** The academy that a principal leads, or whose local body somebody chairs. */
      readonly academy?: string;
      readonly urn?: number;
      /** The committees somebody sits on by this appointment. */
      readonly committees?: readonly string[];
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
  /** A trust as whoever is asked for a private view knows it. */
  | { readonly viewsOf: number }
  /** An academy of a trust, as its own people know it. */
  | { readonly academyOf: number; readonly urn: number }
  | { readonly regionSlug: string }
  | "platform";

/**
 * Whose place in a trust is to read what its board approves and nothing else of it: they act in a
 * room, and as a database role, of their own.
 */
const READS_APPROVED = {
  chair: false,
  viceChair: false,
  trustee: false,
  clerk: false,
  chiefExecutive: false,
  centralTeam: false,
  principal: true,
  localChair: true,
  coopted: true,
  reader: true,
  reviewer: true,
} as const satisfies Record<TrustRole, boolean>;

/** Whether somebody by this appointment is of no trust's own people, but reads what one approves. */
export function isReading(held: Appointment): held is Appointment & { body: "trust" } {
  return held.body === "trust" && READS_APPROVED[held.role];
}

/** Path of a body: its pages begin with it. */
export function pathOf(appointment: Appointment): string {
  if (appointment.body === "trust") {
    const { trustUid, urn } = appointment;
    if (urn !== undefined) return `/academies/${trustUid}/${urn}`;
    return `/${isReading(appointment) ? "reading" : "trusts"}/${trustUid}`;
  }
  return appointment.body === "region" ? `/regions/${appointment.regionSlug}` : "/admin";
}

/** Where somebody lands in a body: whoever leads a trust on its academies, a board on what to do next. */
export function homeOf(appointment: Appointment): string {
  const leads = appointment.body === "trust" && appointment.role === "chiefExecutive";
  return leads ? `${pathOf(appointment)}/academies` : pathOf(appointment);
}
