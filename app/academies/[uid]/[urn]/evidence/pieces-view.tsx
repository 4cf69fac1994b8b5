import { BackLink } from "@/components/ui/back-link";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import { Table } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { AcademyPiece, AcademyPieces } from "@/lib/assessments/academy-evidence/queries";
import { sayDates } from "@/lib/assessments/library/rules";

const COLUMNS = [
  { key: "title", label: "Evidence" },
  { key: "shows", label: "Statements shown", numeric: true },
  { key: "by", label: "Added by" },
  { key: "remove", label: "Take it away" },
];

export function PiecesView({
  academyName,
  on,
  pieces,
  home,
  removed,
}: AcademyPieces & {
  home: string;
  /** A piece has just been removed: said once. */
  removed: boolean;
}) {
  return (
    <>
      {removed && <NotificationBanner>The evidence is removed.</NotificationBanner>}
      <BackLink href={home}>Back to your academy</BackLink>
      <PageHeading
        caption={academyName}
        lead="What your academy has added, of any year. Evidence is added on the page of a step, at the statement that it shows."
      >
        Your academy’s evidence
      </PageHeading>
      {pieces.length === 0 ? (
        <p>None yet.</p>
      ) : (
        <Table
          caption="The latest first"
          columns={COLUMNS}
          rows={pieces.map(piece => ({
            key: piece.id,
            heading: (
              <>
                <span className="wrap-anywhere">{piece.title}</span>
                <span className="block font-normal text-small text-ink-2">
                  {sayDates(piece, on)}
                </span>
              </>
            ),
            cells: [
              piece.shows,
              piece.addedByName,
              <Removing key="remove" piece={piece} at={`${home}/evidence/${piece.id}/remove`} />,
            ],
          }))}
        />
      )}
    </>
  );
}

const KEPT_BY = {
  sent: "What you sent rests on it",
  trust: "The trust rests on it too",
} as const;

function Removing({ piece: { keptBy, title }, at }: { piece: AcademyPiece; at: string }) {
  if (keptBy !== null) return <span className="text-ink-2">{KEPT_BY[keptBy]}</span>;
  return (
    <a href={at}>
      Remove<VisuallyHidden> {title}</VisuallyHidden>
    </a>
  );
}
