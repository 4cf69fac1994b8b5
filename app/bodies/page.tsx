import type { Metadata } from "next";
import { nameOf } from "@/app/_shell/menus";
import { PageShell } from "@/app/_shell/page-shell";
import { Card } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import { type Appointment, homeOf, type Person, sayRole, scopeFor, wordsAt } from "@/lib/access";
import { requirePerson, thisMoment } from "@/lib/access/gates";
import { getStanding } from "@/lib/assessments/standing/queries";
import { sayStanding } from "@/lib/assessments/standing/rules";

export const metadata: Metadata = { title: "Choose where to work" };

/** For people with a place in several bodies: each with their role there, and how far it has come. */
export default async function BodiesPage() {
  const person = await requirePerson();
  const bodies = await Promise.all(
    person.appointments.map(async held => ({ held, stands: await standingAt(person, held) })),
  );
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
        {bodies.map(({ held, stands }) => (
          <li key={`${homeOf(held)} ${held.body === "trust" ? held.role : ""}`}>
            <Card>
              <a href={homeOf(held)} className="text-lead font-semibold">
                {nameOf(held)}
              </a>
              <p className="text-ink-2">{roleOf(held, person)}</p>
              {stands !== null && <p className="mt-2">{stands}</p>}
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

/** How far a trust of one's own has come; null where one works for no trust. */
async function standingAt(person: Person, held: Appointment): Promise<string | null> {
  if (held.body !== "trust" || held.role === "reader") return null;
  const scope = scopeFor(person, { trustUid: held.trustUid }, await thisMoment());
  return scope === null ? null : sayStanding(await getStanding(scope));
}
