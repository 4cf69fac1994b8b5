import type { Metadata } from "next";
import { PageShell } from "@/app/_shell/page-shell";
import { PageHeading } from "@/components/ui/page-heading";
import { requireDemo } from "@/lib/access/gates";
import { sayMoment } from "@/lib/forms";
import { type KeptMail, listKeptMail } from "@/lib/people/outbox/queries";

export const metadata: Metadata = { title: "Mail of the demo" };

/** What the demo would send: the links and codes in it work here. */
export default async function OutboxPage() {
  const { person, scope } = await requireDemo();
  const letters = await listKeptMail(scope);
  return (
    <PageShell person={person} held={null} at="/outbox">
      <PageHeading lead="The demo sends no mail. What it would have sent is here, newest first, and the links in it work.">
        {letters.length === 0 ? "There is no mail yet" : "Mail of the demo"}
      </PageHeading>
      <ul className="flex flex-col gap-6">
        {letters.map(letter => (
          <li key={letter.id}>
            <Letter letter={letter} />
          </li>
        ))}
      </ul>
    </PageShell>
  );
}

function Letter({ letter }: { letter: KeptMail }) {
  const { to, subject, at, paragraphs, link, code } = letter;
  return (
    <article className="card px-5 py-5 break-words">
      <h2 className="text-h3">{subject}</h2>
      <p className="mt-1 mb-4 text-small text-ink-2">
        To {to}, {sayMoment(at)}
      </p>
      <div className="prose">
        {paragraphs.map(words => (
          <p key={words}>{words}</p>
        ))}
        {link && (
          <p>
            <a href={link.path}>{link.words}</a>
          </p>
        )}
        {code && (
          <p>
            Or enter this code: <strong>{code}</strong>
          </p>
        )}
      </div>
    </article>
  );
}
