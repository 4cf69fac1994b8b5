import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { AskedAcademy } from "@/lib/assessments/academy-asking/rules";
import { sayDay } from "@/lib/forms";

/** Who has sent their view, each with the way to send it back. */
export function SentList({ sent, base }: { sent: readonly AskedAcademy[]; base: string }) {
  return (
    <section aria-labelledby="sent">
      <h2 id="sent" className="mb-3">
        Sent to the trust
      </h2>
      <ul className="card divide-y divide-line px-5">
        {sent.map(({ urn, name, sentAt, sentByName }) => (
          <li key={urn} className="flex flex-wrap items-center justify-between gap-x-6 py-2">
            <p>
              <a href={`${base}/${urn}`}>{name}</a>
              {sentAt !== null && (
                <span className="block text-small text-ink-2">
                  By {sentByName}, on {sayDay(sentAt)}
                </span>
              )}
            </p>
            <a
              href={`${base}/open/${urn}`}
              className="inline-flex min-h-11 items-center text-small"
            >
              Send back<VisuallyHidden> the view of {name}</VisuallyHidden>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
