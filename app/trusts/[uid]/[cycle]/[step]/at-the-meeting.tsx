import type { AgreementPage } from "@/lib/assessments/agreement/queries";
import { targetYears } from "@/lib/assessments/agreement/rules";
import { DifferentViews as Views } from "../different-views";
import { sayTarget } from "../say-target";
import { NoteForm } from "./note-form";

interface AtTheMeetingProps {
  page: AgreementPage;
  /** The address of the row. */
  at: string;
  /** The address of the cycle. */
  base: string;
  writes: boolean;
  /** Whether this person may have a different view recorded. */
  differs: boolean;
}

/** What belongs to a row beside its answer: who was present, different views, the note and the target. */
export function AtTheMeeting(props: AtTheMeetingProps) {
  const { page, writes } = props;
  const { note } = page;
  return (
    <div className="mt-12 flex flex-col gap-10 border-t border-line pt-8 lg:max-w-reading">
      <Present {...props} />
      <DifferentViews {...props} />
      {(writes || note !== null) && (
        <section aria-labelledby="for-the-meeting">
          <h2 id="for-the-meeting" className="mb-4">
            For the meeting
          </h2>
          {writes ? (
            <NoteForm years={targetYears(page.cycle)} />
          ) : (
            note !== null && (
              <>
                <p className="wrap-anywhere whitespace-pre-line">{note.note || "No note."}</p>
                <p className="mt-2">{sayTarget(note.targetLevel, note.targetYear)}</p>
              </>
            )
          )}
        </section>
      )}
    </div>
  );
}

function Present({ page: { present }, base, writes }: AtTheMeetingProps) {
  if (present === null || (present.version === 0 && !writes)) return null;
  const record = <a href={`${base}/meeting/board/present`}>Record who was present</a>;
  if (present.version === 0) return <p>{record}</p>;
  const names = [...present.names, ...(present.alsoPresent === "" ? [] : [present.alsoPresent])];
  return (
    <p className="wrap-anywhere whitespace-pre-line">
      <strong className="font-semibold">Present:</strong>{" "}
      {names.length === 0 ? "nobody was ticked" : names.join(", ")}.{" "}
      {writes && <a href={`${base}/meeting/board/present`}>Change who was present</a>}
    </p>
  );
}

function DifferentViews({ page, at, differs }: AtTheMeetingProps) {
  const mayAdd = differs && page.approvedAs === null;
  if (page.differentViews.length === 0 && !mayAdd) return null;
  return (
    <section aria-labelledby="different-views">
      <h2 id="different-views" className="mb-4">
        Different views
      </h2>
      {page.differentViews.length > 0 && (
        <div className="mb-4">
          <Views views={page.differentViews} />
        </div>
      )}
      {mayAdd && (
        <p>
          <a href={`${at}/different`} className="inline-flex min-h-11 items-center">
            {page.differentViews.length === 0
              ? "Record a different view, where its holder asks"
              : "Record another, or take one back"}
          </a>
        </p>
      )}
    </section>
  );
}
