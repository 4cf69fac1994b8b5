import type { Grant } from "@/lib/access";
import { nothingHere, requireTrust, type Visit } from "@/lib/access/gates";
import type { TrustScope } from "@/lib/db";
import { idIn } from "@/lib/forms";
import { type AppointmentPage, getAppointment } from "@/lib/people/appointments/queries";
import { mayOpen } from "@/lib/people/appointments/rules";

export interface AppointmentParams extends Record<string, string> {
  uid: string;
  appointment: string;
}

export interface AppointmentVisit {
  readonly visit: Visit<TrustScope>;
  readonly grant: Grant<"people:remove">;
  /** Null for somebody who may end this appointment and does not look after people. */
  readonly manages: Grant<"people:manage"> | null;
  readonly page: AppointmentPage;
  /** The list of people, and this appointment's own page. */
  readonly list: string;
  readonly here: string;
}

/** The gate of an appointment's pages: whoever looks after people, and whoever may end this one. */
export async function requireAppointment(params: AppointmentParams): Promise<AppointmentVisit> {
  const visit = await requireTrust(params.uid);
  const grant = visit.grant("people:remove");
  const manages = visit.grant("people:manage");
  const id = idIn(params.appointment);
  const page = grant === null || id === null ? null : await getAppointment(grant, id, manages);
  if (grant === null || page === null) return nothingHere(visit.person);
  if (manages === null && !mayOpen(grant, page)) return nothingHere(visit.person);
  const list = `/trusts/${page.trustUid}/people`;
  return { visit, grant, manages, page, list, here: `${list}/${page.id}` };
}
