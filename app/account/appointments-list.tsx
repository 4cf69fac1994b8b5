import { nameOf } from "@/app/_shell/menus";
import { type Appointment, homeOf, type Person, sayRole, wordsAt } from "@/lib/access";

/** What somebody is, in each body. */
export function AppointmentsList({ person }: { person: Person }) {
  return (
    <section className="flex flex-col gap-4">
      <h2>Your appointments</h2>
      {person.appointments.length === 0 ? (
        <p>
          You have no appointment at present. Ask the chair or the governance professional of your
          trust.
        </p>
      ) : (
        <ul className="flex flex-col gap-2">
          {person.appointments.map(held => (
            <li key={`${homeOf(held)} ${held.body === "trust" ? held.role : ""}`}>
              {roleAt(held, person)}
              {held.body !== "platform" && (
                <>
                  , <a href={homeOf(held)}>{nameOf(held)}</a>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function roleAt(held: Appointment, person: Person): string {
  if (held.body === "trust") return sayRole(held.role, wordsAt(person, held));
  return sayRole(held.body === "region" ? "rscTeam" : "administrator", wordsAt(null, null));
}
