import { Card } from "@/components/ui/card";
import { FilterLinks } from "@/components/ui/filter-links";
import { PageHeading } from "@/components/ui/page-heading";
import { Timeline } from "@/components/ui/timeline";
import type { Words } from "@/lib/access";
import { sayMoment } from "@/lib/forms";
import type { TrailPage } from "@/lib/reports/trail/queries";
import { isKind, KINDS, type Kind, sayActor, sayDeed } from "@/lib/reports/trail/rules";

const LABELS = { everything: "Everything", refused: "Refused", read: "Read by others" } as const;

/** What the address of a trail asks for; everything and the newest for whatever it cannot mean. */
export function readTrailQuery(query: Record<string, string | string[] | undefined>): {
  kind: Kind;
  before: string | null;
} {
  const { kind, before } = query;
  const isNumber = typeof before === "string" && /^[1-9]\d{0,17}$/.test(before);
  return { kind: isKind(kind) ? kind : "everything", before: isNumber ? before : null };
}

/** Who did what and when, newest first, as a trust's leaders or the administrator read it. */
export function TrailView({
  page,
  kind,
  at,
  lead,
  words,
}: {
  page: TrailPage;
  kind: Kind;
  /** The page's own address. */
  at: string;
  lead: string;
  words: Words;
}) {
  const to = (asked: Record<string, string>) => `${at}?${new URLSearchParams(asked)}`;
  return (
    <>
      <PageHeading caption={page.trustName ?? "Administrator"} lead={lead}>
        Audit trail
      </PageHeading>
      <FilterLinks
        of="lines"
        links={KINDS.map(one => ({
          href: one === "everything" ? at : to({ kind: one }),
          label: LABELS[one],
          current: one === kind,
        }))}
      />
      {page.lines.length === 0 ? (
        <Card>
          <p>Nothing is written here.</p>
        </Card>
      ) : (
        <Timeline
          events={page.lines.map(line => ({
            ...sayDeed(line, words),
            href: null,
            by: sayActor(line, words),
            at: line.at.toISOString(),
            said: sayMoment(line.at),
            id: line.id,
          }))}
        />
      )}
      {page.older !== null && (
        <p className="mt-8">
          <a href={to({ ...(kind !== "everything" && { kind }), before: page.older })}>
            Older lines
          </a>
        </p>
      )}
    </>
  );
}
