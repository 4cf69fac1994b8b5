import { ClosedSteps, StepsList } from "@/app/_shell/steps/steps-list";
import { LinkButton } from "@/components/ui/button";
import { FilterLinks } from "@/components/ui/filter-links";
import { PageHeading } from "@/components/ui/page-heading";
import type { Step, StepsPage } from "@/lib/improvement/steps/queries";
import { isDue, LOOKS, type Look, stepsFinding } from "@/lib/improvement/steps/rules";

const LOOK_NAMES = { all: "All", mine: "Yours", due: "Due for review" } as const satisfies Record<
  Look,
  string
>;
const NONE = {
  all: "No next step is open.",
  mine: "No open next step is yours.",
  due: "No next step is due for review.",
} as const satisfies Record<Look, string>;

export function StepsView({
  page,
  at,
  look,
  me,
  readsAll,
  maySet,
}: {
  page: StepsPage;
  at: string;
  look: Look;
  /** The account of whoever looks. */
  me: string;
  /** False for whoever reads only the ones they own. */
  readsAll: boolean;
  maySet: boolean;
}) {
  const { open, closed, today, trustName } = page;
  const isWanted = (step: Step) =>
    look === "all" || (look === "mine" ? step.owner === me : isDue(step, today));
  const wanted = open.filter(isWanted);
  const isEmpty = open.length + closed.length === 0;
  return (
    <>
      <PageHeading
        caption={readsAll ? trustName : `${trustName}: the next steps you own`}
        lead={
          isEmpty
            ? "A statement of the next level that is not in place yet, taken up by somebody, with a day on which they say what came of it."
            : undefined
        }
      >
        {isEmpty ? "No next steps yet" : stepsFinding(open, today)}
      </PageHeading>
      {maySet && (
        <div className="mb-8">
          <LinkButton href={`${at}/new`}>Set a next step</LinkButton>
        </div>
      )}
      {open.length > 0 && readsAll && (
        <FilterLinks
          of="next steps"
          links={LOOKS.map(one => ({
            href: one === "all" ? at : `${at}?show=${one}`,
            label: LOOK_NAMES[one],
            current: one === look,
          }))}
        />
      )}
      {!isEmpty && (
        <section aria-labelledby="open">
          <h2 id="open" className="mb-4">
            Open
          </h2>
          {wanted.length === 0 && <p className="text-ink-2">{NONE[look]}</p>}
          <StepsList steps={wanted} today={today} base={at} />
        </section>
      )}
      {look !== "due" && <ClosedSteps steps={closed.filter(isWanted)} today={today} base={at} />}
      <p className="mt-10 text-small text-ink-2">
        The board and the trust CEO read all next steps. Anybody else who owns one reads that.{" "}
        <a href="/who-sees-what">Who sees what</a>
      </p>
    </>
  );
}
