import type { Metadata } from "next";
import { PageShell } from "@/app/_shell/page-shell";
import { PageHeading } from "@/components/ui/page-heading";
import { requirePerson, scopesOf } from "@/lib/access/gates";
import { listGlances } from "@/lib/assessments/glance/queries";
import { bodiesOf } from "./bodies-of";
import { BodyCard } from "./body-card";

export const metadata: Metadata = { title: "Choose where to work" };

/** For people with a place in several bodies: each with their roles there, and what is next in it. */
export default async function BodiesPage() {
  const person = await requirePerson();
  const glances = await listGlances(await scopesOf(person));
  return (
    <PageShell person={person} held={null} at="/bodies">
      <PageHeading>
        {person.appointments.length === 0
          ? "You have no appointment at present"
          : "Choose where to work"}
      </PageHeading>
      {person.appointments.length === 0 && (
        <p>Ask the chair or the governance professional of your trust to appoint you.</p>
      )}
      <ul className="flex flex-col gap-4">
        {bodiesOf(person).map(body => (
          <li key={body.href}>
            <BodyCard body={body} glance={glances.get(body.trustUid ?? 0)} />
          </li>
        ))}
      </ul>
    </PageShell>
  );
}
