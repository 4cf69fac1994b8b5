import type { TrustHome } from "@/lib/assessments/cycle/queries";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { sayDay } from "@/lib/forms";

/** The approved versions there are, newest first. */
export function Versions({ home }: { home: TrustHome }) {
  if (home.versions.length === 0) return null;
  return (
    <section>
      <h2 className="text-h3">Approved versions</h2>
      <ul className="mt-1 flex flex-col gap-2 text-small">
        {home.versions.map(version => (
          <li key={version.reference}>
            <a href={`/trusts/${home.trustUid}/${version.cycle}/versions/${version.number}`}>
              {sayCycle(version.cycle)}, version {version.number}
            </a>
            <span className="block text-ink-2">
              Approved at the meeting of {sayDay(version.meetingOn)}.{" "}
              {version.sharedAt === null
                ? "Kept within the trust."
                : `Shared on ${sayDay(version.sharedAt)}.`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
