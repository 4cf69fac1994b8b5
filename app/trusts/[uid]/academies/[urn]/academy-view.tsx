import type { ReactNode } from "react";
import { YearsTable } from "@/components/rubric/years-table";
import { BackLink } from "@/components/ui/back-link";
import { Card } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import type { AcademyPage } from "@/lib/assessments/academy-record/queries";
import { yearsOfStep } from "@/lib/assessments/academy-record/rules";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { everyCycle } from "@/lib/assessments/matrix/rules";
import { STEP_KEYS } from "@/lib/rubric";
import { nameOf, sayAcademy, sayNotSent } from "../words";
import { AcademySteps } from "./academy-steps";

export function AcademyView({
  page,
  at,
  mayOpen,
  children,
}: {
  page: AcademyPage;
  at: string;
  mayOpen: boolean;
  /** The support it gives and receives. */
  children: ReactNode;
}) {
  const { academy, cycles, trustName } = page;
  const latest = academy.views.find(({ sentAt }) => sentAt !== null);
  const waited = academy.views.find(({ sentAt }) => sentAt === null);
  const all = everyCycle(cycles);
  return (
    <>
      <BackLink href={at}>Back to all academies</BackLink>
      <PageHeading caption={trustName} lead={sayAcademy(academy)}>
        {academy.name}
      </PageHeading>
      {waited !== undefined && (
        <p className="mb-6">
          {sayCycle(waited.cycle)}: {sayNotSent(waited, waited.cycle).toLowerCase()}.{" "}
          {mayOpen && (
            <>
              <a href={`${at}/open?academy=${academy.urn}#waiting`}>Send a reminder</a> or{" "}
              <a href={`${at}/open/due?academy=${academy.urn}`}>move the day</a>
            </>
          )}
        </p>
      )}
      {latest === undefined ? (
        <NothingSent mayOpen={mayOpen && waited === undefined} at={at} urn={academy.urn} />
      ) : (
        <div className="flex flex-col gap-12">
          <AcademySteps page={page} view={latest} at={at} />
          <section>
            <h2 className="mb-3">Over the years</h2>
            <YearsTable
              caption="The level that the academy gave each step, year by year."
              first="Step"
              names={all.map(sayCycle)}
              rows={STEP_KEYS.map(step => ({
                key: step,
                heading: nameOf(latest.rubric, step),
                years: yearsOfStep(academy, all, step),
              }))}
            />
          </section>
        </div>
      )}
      {children}
    </>
  );
}

function NothingSent({ mayOpen, at, urn }: { mayOpen: boolean; at: string; urn: number }) {
  return (
    <Card className="max-w-reading">
      <p>
        This academy has not sent a view yet. Once it has, its level for each of the nine steps
        stands here, with what it rests on.
      </p>
      {mayOpen && (
        <p className="mt-3">
          <a href={`${at}/open?academy=${urn}#fresh`}>Ask this academy</a>
        </p>
      )}
    </Card>
  );
}
