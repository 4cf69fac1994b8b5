import { type Appointment, isReading, type Person, pathOf, sayPlace, wordsAt } from "@/lib/access";

/** By what appointments somebody reads here, and what is still to come for them. */
export function WhatYouAre({ person, trustUid }: { person: Person; trustUid: number }) {
  const held = person.appointments.filter(isReading).filter(one => one.trustUid === trustUid);
  const words = wordsAt(person, { trustUid });
  const academies = held.filter(one => one.urn !== undefined);
  const ofAcademies = held.some(({ role }) => role === "principal" || role === "localChair");
  const ofCommittee = held.some(({ role }) => role === "coopted");
  if (!ofAcademies && !ofCommittee) return null;
  return (
    <section className="mt-10">
      <h2 className="mb-3">Your place in this trust</h2>
      <ul className="mb-3 list-disc pl-5">
        {held.map(one => (
          <li key={sayPlace(one, words)}>{sayPlace(one, words)}</li>
        ))}
      </ul>
      {ofAcademies && (
        <p>
          The board’s levels and reasons are for the whole trust. How the steps are lived in{" "}
          {academies.length === 0 ? `your ${words.academy}` : <Academies held={academies} />} is
          said on a page of its own.
        </p>
      )}
      {ofCommittee && (
        <p>
          Your committee has not been given questions to propose an answer to yet: nothing is
          expected of you today.
        </p>
      )}
    </section>
  );
}

/** Each academy, as the way to its page. */
function Academies({ held }: { held: readonly Appointment[] }) {
  return held.map((one, index) => (
    <span key={pathOf(one)}>
      {index > 0 && (index === held.length - 1 ? " and " : ", ")}
      <a href={pathOf(one)}>{one.body === "trust" && one.academy}</a>
    </span>
  ));
}
