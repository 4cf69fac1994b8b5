import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { AcademyInCycle } from "@/lib/assessments/academies/rules";
import { sayDay } from "@/lib/forms";
import { sayNotSent } from "./words";

/** Who was asked and has not sent, the earliest due first; and how many were not asked at all. */
export function NotSent({
  academies,
  at,
  cycle,
  mayOpen,
}: {
  academies: readonly AcademyInCycle[];
  at: string;
  cycle: string;
  mayOpen: boolean;
}) {
  const waited = academies
    .filter(({ sent, dueOn }) => !sent && dueOn !== null)
    .sort((one, other) => (one.dueOn?.getTime() ?? 0) - (other.dueOn?.getTime() ?? 0));
  const unasked = academies.filter(({ sent, dueOn }) => !sent && dueOn === null).length;
  return (
    <section>
      <h2>Not yet sent</h2>
      {waited.length === 0 && <p className="mt-2">Every academy that was asked has sent.</p>}
      <ul className="mt-3 flex flex-col gap-2">
        {waited.map(academy => (
          <li key={academy.urn}>
            <a href={`${at}/${academy.urn}`}>{academy.name}</a>:{" "}
            {lowerFirst(sayNotSent(academy, cycle))}
            {academy.remindedAt !== null && <>, reminded on {sayDay(academy.remindedAt)}</>}
            {mayOpen && (
              <>
                .{" "}
                <a href={`${at}/open?academy=${academy.urn}#waiting`}>
                  Send reminder<VisuallyHidden> to {academy.name}</VisuallyHidden>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
      {unasked > 0 && (
        <p className="mt-3">
          {unasked === 1 ? "One academy was" : `${unasked} academies were`} not asked this year.
          {mayOpen && (
            <>
              {" "}
              <a href={`${at}/open`}>Ask academies</a>
            </>
          )}
        </p>
      )}
    </section>
  );
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
