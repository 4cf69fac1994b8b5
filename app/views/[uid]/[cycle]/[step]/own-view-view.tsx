import type { ReactNode } from "react";
import { CompareLevels } from "@/components/rubric/compare-levels";
import { LevelsExplained } from "@/components/rubric/levels-explained";
import { OurSummary, PublishedStatement } from "@/components/rubric/published-words";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import type { ViewPage } from "@/lib/assessments/views/queries";
import { viewChoiceOf } from "@/lib/assessments/views/rules";
import { type FormAction, sayTime } from "@/lib/forms";
import { PrivateInLaw } from "../private-in-law";
import { LastLevelCard } from "./last-level";
import { LateForm } from "./late-form";
import { nextRow, onwardFrom } from "./onward";
import { ViewForm } from "./view-form";
import { ViewRead } from "./view-read";
import { EMPTY_TYPED, type ViewAction } from "./view-state";

/** Which form was posted without a script: it is shown again, whatever came of it. */
export type Posted = "view" | "late" | null;

interface OwnViewViewProps {
  page: ViewPage;
  /** The name of whose view it is. */
  person: string;
  posted: Posted;
  save: ViewAction;
  add: FormAction;
  /** What was prepared for this row. */
  evidence?: ReactNode;
}

export function OwnViewView({ page, person, posted, save, add, evidence }: OwnViewViewProps) {
  const { row, characteristic } = page;
  const all = `/views/${page.trustUid}/${page.cycle}`;
  const at = `${all}/${row.characteristic}`;
  const form = { levels: characteristic.levels, published: page.published?.levels };
  const typed = row.view === null ? EMPTY_TYPED : { ...row.view, level: viewChoiceOf(row.view) };
  const { reasoning, wouldNeed, level } = typed;
  const top = <Top page={page} evidence={evidence} />;
  return (
    <>
      <BackLink href={all}>Back to your views</BackLink>
      {(posted ?? stateOf(page)) === "view" && (
        <ViewForm
          {...form}
          save={save}
          at={at}
          autosaveTo={`${at}/view`}
          onward={onwardFrom({
            uid: String(page.trustUid),
            cycle: page.cycle,
            next: nextRow(page),
          })}
          writer={person}
          initial={{
            ...{ level, reasoning, wouldNeed },
            version: row.view?.version ?? 0,
            savedAt: row.view === null ? null : sayTime(row.view.givenAt),
          }}
        >
          {top}
        </ViewForm>
      )}
      {(posted ?? stateOf(page)) === "late" && (
        <LateForm {...form} add={add} at={`${at}?late`} initial={{ level, reasoning, wouldNeed }}>
          {top}
        </LateForm>
      )}
      {posted === null && stateOf(page) === null && (
        <>
          {top}
          <ViewRead page={page} />
        </>
      )}
    </>
  );
}

/** What can still be done: change one's view, add it late, or nothing. */
function stateOf({ row, approvedAs }: ViewPage): Posted {
  if (approvedAs !== null || row.view?.shown === true) return null;
  return row.meeting.shownAt === null ? "view" : "late";
}

/** What the row is about. Inside the form, so that an error summary stands above it. */
function Top({ page, evidence }: { page: ViewPage; evidence: ReactNode }) {
  const { characteristic, published, rubric, lastTime, row } = page;
  return (
    <>
      <PageHeading
        caption={
          characteristic.number === 0 ? page.trustName : `Step ${characteristic.number} of 9`
        }
        lead={characteristic.title}
      >
        {characteristic.shortTitle}
      </PageHeading>
      {published === null ? (
        <OurSummary source={rubric.source} />
      ) : (
        <PublishedStatement source={rubric.source} words={published.statement} />
      )}
      <div className="mb-8 flex flex-col">
        <LevelsExplained rubric={rubric} />
        <CompareLevels characteristic={characteristic} />
      </div>
      {evidence}
      {lastTime !== null && <LastLevelCard last={lastTime} />}
      <div className="mb-8 flex flex-col gap-2">
        {row.meeting.shownAt === null && (
          <p className="text-small text-ink-2">
            Nobody sees your view before everyone’s are shown at once, then{" "}
            {row.meeting.namesTold ? "with your name beside it" : "without names"}.
          </p>
        )}
        <PrivateInLaw />
      </div>
    </>
  );
}
