import type { SharedItem } from "@/lib/assessments/shared/commands";

/** The evidence that the trust opened with what it shared, and the whole as a file. */
export function OpenedEvidence({ items, at }: { items: readonly SharedItem[]; at: string }) {
  return (
    <>
      <p className="mb-6 print:hidden">
        <a href={`${at}/download`}>Download the ten ratings (CSV)</a>
      </p>
      {items.length > 0 && (
        <section className="mb-8">
          <h2 className="mb-2">Evidence the trust opened</h2>
          <ul className="bullets flex flex-col gap-2">
            {items.map(item => (
              <li key={item.id}>
                <OneItem item={item} at={at} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function OneItem({
  item: { id, title, note, link, fileName },
  at,
}: {
  item: SharedItem;
  at: string;
}) {
  return (
    <>
      <p className="font-medium wrap-anywhere">{title}</p>
      {fileName !== null && (
        <p>
          <a href={`${at}/evidence/${id}`} className="wrap-anywhere">
            Download {fileName}
          </a>
        </p>
      )}
      {link !== "" && (
        <p>
          <a href={link} target="_blank" rel="noopener noreferrer" className="wrap-anywhere">
            {link} (opens in a new tab)
          </a>
        </p>
      )}
      {note !== "" && <p className="whitespace-pre-line wrap-anywhere">{note}</p>}
    </>
  );
}
