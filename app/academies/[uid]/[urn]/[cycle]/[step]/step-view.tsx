import type { ReactNode } from "react";
import { sayRow } from "@/app/_shell/say-row";
import { LevelSections } from "@/app/_shell/statements/level-sections";
import { LevelsExplained } from "@/components/rubric/levels-explained";
import { OurSummary } from "@/components/rubric/published-words";
import { BackLink } from "@/components/ui/back-link";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import type { AcademyStepPage } from "@/lib/assessments/academy-view/queries";
import {
  academyChoiceOf,
  academyStepAfter,
  levelsSeen,
} from "@/lib/assessments/academy-view/rules";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { preparedLevels } from "@/lib/assessments/evidence/rules";
import { sayTime } from "@/lib/forms";
import { stepName } from "@/lib/rubric";
import { WHO_READS } from "../../who-reads";
import { AnswerForm } from "./answer-form";
import type { AnswerAction } from "./answer-state";
import { onwardFrom } from "./onward";
import { LastCard, SaidCard } from "./said-card";

interface StepViewProps {
  page: AcademyStepPage;
  from: "check" | null;
  /** The name of who writes. */
  person: string;
  save: AnswerAction;
  /** What has just been done, in words. */
  news: ReactNode;
  /** Without a script a form was posted: it is shown again, whatever came of it. */
  isPosted: boolean;
}

export function StepView({ page, from, person, save, news, isPosted }: StepViewProps) {
  const { step, cycle, answer } = page;
  const home = `/academies/${page.trustUid}/${page.urn}`;
  const base = `${home}/${cycle}`;
  const levels = preparedLevels({ levels: levelsSeen(page.rubric, step) }, page.prepared).map(
    ({ counts, ...level }) => ({ ...level, counts: counts.replace("prepared yet", "marked yet") }),
  );
  const files = `${home}/evidence`;
  const next = from === "check" ? null : academyStepAfter(page.rubric, step);
  const marks = Object.fromEntries(
    levels.flatMap(({ statements }) => statements.map(({ id, mark }) => [id, mark ?? ""])),
  );
  const top = <Top page={page} />;
  return (
    <>
      {news !== null && <NotificationBanner>{news}</NotificationBanner>}
      <BackLink href={from === "check" ? `${base}/check` : home}>
        {from === "check" ? "Back to your answers" : "Back to your academy"}
      </BackLink>
      {page.sentAt === null || isPosted ? (
        <AnswerForm
          save={save}
          at={`${base}/${step}${from === "check" ? "?from=check" : ""}`}
          autosaveTo={`${base}/${step}/answer`}
          onward={onwardFrom({ uid: String(page.trustUid), urn: String(page.urn), cycle, next })}
          writer={person}
          levels={levels}
          files={files}
          initial={{
            ...marks,
            level: answer === null ? null : academyChoiceOf(answer),
            reason: answer?.reason ?? "",
            version: answer?.version ?? 0,
            savedAt: answer === null ? null : sayTime(answer.updatedAt),
          }}
        >
          {top}
        </AnswerForm>
      ) : (
        <>
          {top}
          <SaidCard page={page} />
          <LevelSections levels={levels} at={files} holdsFor="your academy" />
        </>
      )}
    </>
  );
}

/** What the step is about. Inside the form, so that an error summary stands above it. */
function Top({ page }: { page: AcademyStepPage }) {
  const { rubric, step, lastTime } = page;
  const characteristic = rubric.characteristics[step];
  return (
    <>
      <PageHeading
        caption={`${page.academyName}, ${sayCycle(page.cycle)}: ${stepName(characteristic).toLowerCase()} of 9`}
        lead={characteristic.title}
      >
        {characteristic.shortTitle}
      </PageHeading>
      <OurSummary source={rubric.source} />
      <div className="mb-8 flex flex-col">
        <LevelsExplained rubric={rubric} />
      </div>
      <p className="mb-8 text-small text-ink-2">
        You are asked what can be seen from your academy of {sayRow(characteristic)}; the rest the
        board answers. {WHO_READS}
      </p>
      {lastTime !== null && <LastCard last={lastTime} />}
    </>
  );
}
