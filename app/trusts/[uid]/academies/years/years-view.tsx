import { StepLines } from "@/components/rubric/step-lines";
import { YearsTable } from "@/components/rubric/years-table";
import { BackLink } from "@/components/ui/back-link";
import { Button, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import { Select } from "@/components/ui/select";
import type { YearsPage } from "@/lib/assessments/academy-years/queries";
import {
  everyAcademy,
  lastCycles,
  type Whose,
  yearsOf,
} from "@/lib/assessments/academy-years/rules";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { sayYear, sayYears, yearsFinding } from "@/lib/insights";
import { STEP_KEYS } from "@/lib/rubric";
import { nameOf } from "../words";
import { LiveLines } from "./live-lines";

/** Nine steps over the years, of the academies together, of the board, or of one academy. */
export function YearsView({ page, whose, at }: { page: YearsPage; whose: Whose; at: string }) {
  const { years, rubric, trustName } = page;
  if (years.length === 0) return <NoYears trustName={trustName} at={at} />;
  const lines = STEP_KEYS.map(step => ({
    key: step,
    title: nameOf(rubric, step),
    years: yearsOf(years, whose, step),
  }));
  const names = lastCycles(years).map(sayCycle);
  const said = sayWhose(whose, years);
  return (
    <>
      <BackLink href={at}>Back to all academies</BackLink>
      <PageHeading caption={`${trustName}, ${names.at(0)} to ${names.at(-1)}: ${said}`}>
        {yearsFinding(lines.map(({ years: of }) => of))}
      </PageHeading>
      <form className="mb-8 flex flex-wrap items-end gap-4 print:hidden">
        <Select
          label="Whose levels"
          name="of"
          options={[
            { value: "", label: "Academies’ median" },
            { value: "board", label: "The board" },
            ...everyAcademy(years).map(({ urn, name }) => ({ value: String(urn), label: name })),
          ]}
          value={whose === "median" ? "" : String(whose)}
        />
        <Button look="secondary">Show</Button>
      </form>
      <YearsTable
        caption={`Level by step and year, ${said}. A year without a level is a gap.`}
        first="Step"
        names={names}
        rows={lines.map(({ key, title, years: of }) => ({ key, heading: title, years: of }))}
      />
      <p className="mt-4 print:hidden">
        <a href={`${at}/file`}>Download all years as CSV</a>
      </p>
      <section className="mt-12">
        <h2 className="mb-1">The same as lines</h2>
        <p className="mb-4 text-small text-ink-2">
          Each on the same four levels, from Beginning below to Leading above.
        </p>
        <LiveLines
          lines={lines.map(({ years: of, ...line }) => ({
            ...{ ...line, said: sayYears(of) },
            years: of.map(year => ({ ...year, said: sayYear(year) })),
          }))}
        >
          <StepLines lines={lines} />
        </LiveLines>
      </section>
    </>
  );
}

function sayWhose(whose: Whose, years: YearsPage["years"]): string {
  if (whose === "median") return "the academies’ median";
  if (whose === "board") return "as the board agreed";
  return `as ${everyAcademy(years).find(({ urn }) => urn === whose)?.name} says`;
}

function NoYears({ trustName, at }: { trustName: string; at: string }) {
  return (
    <>
      <BackLink href={at}>Back to all academies</BackLink>
      <PageHeading caption={trustName}>No year to show yet</PageHeading>
      <Card className="max-w-reading">
        <p className="mb-5">
          Once academies have been asked, this page shows how their levels moved from year to year.
        </p>
        <LinkButton href={at}>Go to the academies</LinkButton>
      </Card>
    </>
  );
}
