import type { Metadata } from "next";
import { nameOf } from "@/app/_shell/menus";
import { PageShell } from "@/app/_shell/page-shell";
import { Card } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import { type Appointment, homeOf, type Person, sayRole, wordsAt } from "@/lib/access";
import { requirePerson } from "@/lib/access/gates";

export const metadata: Metadata = { title: "Choose where to work" };

/** For people with a place in several bodies: each with the role they hold there. */
export default async function BodiesPage() {
  const person = await requirePerson();
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
        {person.appointments.map(held => (
          <li key={`${homeOf(held)} ${held.body === "trust" ? held.role : ""}`}>
            <Card>
              <a href={homeOf(held)} className="text-lead font-semibold">
                {nameOf(held)}
              </a>
              <p className="text-ink-2">{roleOf(held, person)}</p>
            </Card>
          </li>
        ))}
      </ul>
    </PageShell>
  );
}

function roleOf(held: Appointment, person: Person): string {
  if (held.body !== "trust") {
    return sayRole(held.body === "region" ? "rscTeam" : "administrator", wordsAt(null, null));
  }
  return sayRole(held.role, wordsAt(person, held));
}
