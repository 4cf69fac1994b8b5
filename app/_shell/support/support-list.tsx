import type { Support } from "@/lib/improvement/support/queries";
import { SupportCard } from "./support-card";

/** Support under a heading, one card each. Nothing where there is none. */
export function SupportList({
  id,
  title,
  supports,
  today,
  base,
}: {
  id: string;
  title: string;
  supports: readonly Support[];
  today: Date;
  /** Where each stands, by its id. */
  base: string;
}) {
  if (supports.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-12">
      <h2 id={id} className="mb-4">
        {title}
      </h2>
      <ul className="flex flex-col gap-4">
        {supports.map(support => (
          <li key={support.id}>
            <SupportCard support={support} today={today} href={`${base}/${support.id}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
