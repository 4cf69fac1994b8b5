import type { Support } from "@/lib/improvement/support/queries";
import { SupportList } from "./support-list";

/** The support that an academy receives and gives, on its page. */
export function SupportOfAcademy({
  urn,
  supports,
  today,
  base,
}: {
  urn: number;
  supports: readonly Support[];
  today: Date;
  /** Where each stands, by its id. */
  base: string;
}) {
  const received = supports.filter(({ to }) => to.urn === urn);
  const given = supports.filter(({ from }) => from.urn === urn);
  return (
    <>
      <SupportList
        {...{ today, base }}
        id="support-received"
        title="Support received"
        supports={received}
      />
      <SupportList {...{ today, base }} id="support-given" title="Support given" supports={given} />
      {supports.length === 0 && (
        <section aria-labelledby="support" className="mt-12">
          <h2 id="support" className="mb-4">
            Support given and received
          </h2>
          <p className="text-ink-2">None is agreed so far.</p>
        </section>
      )}
    </>
  );
}
