import { LevelSections } from "@/app/_shell/statements/level-sections";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import { rowAfter, sayCycle } from "@/lib/assessments/cycle/rules";
import type { PrepareStep } from "@/lib/assessments/evidence/queries";
import { preparedLevels } from "@/lib/assessments/evidence/rules";
import type { FormAction } from "@/lib/forms";
import { stepName } from "@/lib/rubric";
import { MarksForm } from "./marks-form";
import { type News, sayNews } from "./news";

interface StepViewProps {
  page: PrepareStep;
  uid: string;
  /** Whether this person prepares; everybody else of the trust reads. */
  prepares: boolean;
  news: News | null;
  save: FormAction;
}

export function StepView({ page, uid, prepares, news, save }: StepViewProps) {
  const { characteristic, prepared, cycle } = page;
  const base = `/trusts/${uid}/${cycle}/prepare`;
  const files = `/trusts/${uid}/evidence`;
  const levels = preparedLevels(characteristic, prepared);
  const top = <Top page={page} />;
  const next = rowAfter(characteristic.key);
  return (
    <>
      {news !== null && <NotificationBanner>{sayNews(news)}</NotificationBanner>}
      <BackLink href={base}>Back to all ten</BackLink>
      {prepares && page.approvedAs === null ? (
        <MarksForm
          save={save}
          at={`${base}/${characteristic.key}`}
          files={files}
          levels={levels}
          usedLastTime={page.usedLastTime}
        >
          {top}
        </MarksForm>
      ) : (
        <>
          {top}
          {page.approvedAs !== null && (
            <div className="mb-6">
              <Notice>This assessment is approved. What was prepared for it is read-only.</Notice>
            </div>
          )}
          <LevelSections levels={levels} at={files} />
        </>
      )}
      {next !== null && (
        <p className="mt-8 print:hidden">
          <a href={`${base}/${next}`}>
            Next: {page.rubric.characteristics[next].shortTitle.toLowerCase()}
          </a>
        </p>
      )}
    </>
  );
}

function Top({ page }: { page: PrepareStep }) {
  const { characteristic, trustName, cycle } = page;
  return (
    <PageHeading
      caption={`${trustName}, ${sayCycle(cycle)}: ${stepName(characteristic)}`}
      lead={characteristic.title}
    >
      Prepared evidence: {characteristic.shortTitle}
    </PageHeading>
  );
}
