import { ClosedSteps, StepsList } from "@/app/_shell/steps/steps-list";
import { PageHeading } from "@/components/ui/page-heading";
import type { StepsPage } from "@/lib/improvement/steps/queries";
import { stepsFinding } from "@/lib/improvement/steps/rules";

export function OwnStepsView({ page, at }: { page: StepsPage; at: string }) {
  const { open, closed, today, trustName } = page;
  const isEmpty = open.length + closed.length === 0;
  return (
    <>
      <PageHeading caption={`${trustName}: the next steps you own`}>
        {isEmpty ? "No next step is yours yet" : stepsFinding(open, today)}
      </PageHeading>
      {isEmpty && (
        <p>
          The board or the trust CEO may give you a statement that is not in place yet. You get a
          letter then, and say here by a day what came of it.
        </p>
      )}
      {open.length > 0 && (
        <section aria-labelledby="open">
          <h2 id="open" className="mb-4">
            Open
          </h2>
          <StepsList steps={open} today={today} base={at} />
        </section>
      )}
      <ClosedSteps steps={closed} today={today} base={at} />
      <p className="mt-10 text-small text-ink-2">
        You see the next steps that are yours. The board and the trust CEO read all of them, with
        what you write here. <a href="/who-sees-what">Who sees what</a>
      </p>
    </>
  );
}
