import { packStandings } from "@/components/rubric/standing";
import { Button, ButtonRow } from "@/components/ui/button";
import { ROLE } from "@/components/ui/table-roles";
import type { AcademyInCycle } from "@/lib/assessments/academies/rules";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { coverageOf, furthestFirst, type Group, standingOf } from "@/lib/insights";
import type { StepKey } from "@/lib/rubric";
import { MatrixHead } from "./matrix-head";
import { type GivenRow, MatrixRows } from "./matrix-rows";
import { MatrixTop } from "./matrix-top";
import type { MatrixProps } from "./matrix-view";
import { nameOf, sayApart, sayNotSent } from "./words";

/** More rows than these, and the button stands above them too. */
const MANY = 12;

/** The heat map: a real table, whose ticked rows can be set side by side. */
export function MatrixTable({
  page,
  look,
  at,
  groups,
}: MatrixProps & { groups: readonly Group<AcademyInCycle>[] }) {
  const tallies = furthestFirst(page.academies);
  const steps = tallies.map(({ step }) => step);
  const columns = steps.map(step => ({ step, name: nameOf(page.rubric, step) }));
  const isLong = groups.reduce((sum, { academies }) => sum + academies.length, 0) > MANY;
  const compare = (
    <ButtonRow>
      <Button look="secondary">Set the ticked academies side by side</Button>
      <span className="text-small text-ink-2">Tick two, three or four.</span>
    </ButtonRow>
  );
  return (
    <form action={`${at}/compare`}>
      <input type="hidden" name="cycle" value={page.cycle} />
      {isLong && <div className="mb-4">{compare}</div>}
      <table {...ROLE.table} className="matrix mb-4">
        <Caption page={page} />
        <MatrixHead columns={columns} look={look} at={at} />
        <MatrixTop page={page} tallies={tallies} at={at} />
        {groups.map(({ name, academies }) => (
          <tbody key={name} {...ROLE.group}>
            {name !== "" && (
              <tr {...ROLE.row}>
                <th {...ROLE.heading} scope="rowgroup" colSpan={10} className="matrix-group">
                  {name}
                </th>
              </tr>
            )}
            <MatrixRows
              at={at}
              cycle={page.cycle}
              columns={columns}
              ticked={look.ticked}
              rows={academies.map(academy => rowOf(academy, steps, page.cycle))}
            />
          </tbody>
        ))}
      </table>
      {compare}
      <p className="mt-4 print:hidden">
        <a href={`${at}/file?cycle=${page.cycle}`}>Download as CSV</a>
      </p>
    </form>
  );
}

/** Measure, cycle and who was heard. */
function Caption({ page }: Pick<MatrixProps, "page">) {
  const { heard, of, apart } = coverageOf(page.academies);
  return (
    <caption>
      Level by academy and step, {sayCycle(page.cycle)}, as {heard} of {of}{" "}
      {of === 1 ? "academy says" : "academies say"}. Steps from furthest to go: the larger share at
      Beginning, then at Beginning or Developing. Each level leads to what is behind it.
      {apart > 0 && <> {sayApart(apart)} marked, and in no title and no median.</>}
    </caption>
  );
}

function rowOf(academy: AcademyInCycle, steps: readonly StepKey[], cycle: string): GivenRow {
  const { urn, name, phase, cluster, joinedOn, firstYear, counted, sent } = academy;
  const first = firstYear ? (counted ? "first year, counted" : "first year, not counted") : "";
  const since = joinedOn === null ? "" : `joined ${joinedOn.getUTCFullYear()}`;
  const about = [phase, cluster ?? "", first || since].filter(part => part !== "").join(", ");
  return sent
    ? { urn, name, about, levels: packStandings(steps.map(step => standingOf(academy, step))) }
    : { urn, name, about, note: sayNotSent(academy, cycle) };
}
