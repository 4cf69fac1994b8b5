import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { sayPlace, sayRole, TRUST_ROLES } from "@/lib/access";
import { nothingHere, requireRecentProof } from "@/lib/access/gates";
import { COMMITTEE_ROLES } from "@/lib/people/appointments/rules";
import { getPlaceChoices } from "@/lib/people/places/queries";
import { ON_A_COMMITTEE } from "@/lib/people/places/schema";
import { type AppointmentParams, requireAppointment } from "../find-appointment";
import { addPlaceAction } from "./actions";
import { PlaceForm } from "./place-form";

export const metadata: Metadata = { title: "Give a further place" };

/** One person may hold several appointments: a second academy, a committee, another role. */
export default async function AddPlacePage({ params }: Props<AppointmentParams>) {
  const at = await params;
  const { visit, manages, page, list, here } = await requireAppointment(at);
  await requireRecentProof();
  if (manages === null || manages.userId === page.userId) return nothingHere(visit.person);
  const { words } = visit;
  const choices = await getPlaceChoices(manages);
  const roles = TRUST_ROLES.map(role => ({ value: role as string, label: sayRole(role, words) }));
  const committee = {
    value: ON_A_COMMITTEE,
    label: "A place on a committee, in the role they have",
  };
  const open = page.standing !== "ended" && COMMITTEE_ROLES.includes(page.role);
  return (
    <PageShell person={visit.person} held={inTrust(visit.person, page.trustUid)} at={list}>
      <BackLink href={here}>Back to {page.name}</BackLink>
      <PlaceForm
        add={addPlaceAction.bind(null, at)}
        at={`${here}/add`}
        back={here}
        places={open ? [committee, ...roles] : roles}
        academies={choices.academies.map(({ urn, name }) => ({ value: String(urn), label: name }))}
        committees={choices.committees.map(({ name }) => ({ value: name, label: name }))}
        academy={words.academy}
      >
        <PageHeading
          caption={`${page.trustName}: ${sayPlace(page, words)}`}
          lead="It holds from today, beside what they are already. An executive head has one place for each academy."
        >
          Give {page.name} a further place
        </PageHeading>
      </PlaceForm>
    </PageShell>
  );
}
