import { ChooseBeside } from "@/app/_shell/choose-beside";
import { SideBySide } from "@/app/_shell/side-by-side";
import { type SideCell, SideTable } from "@/components/rubric/side-table";
import { sayStanding, standingLook } from "@/components/rubric/standing";
import type { AcademyInCycle } from "@/lib/assessments/academies/rules";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { AcademiesPage } from "@/lib/assessments/matrix/queries";
import { type AcademyStanding, compareAcademies, fitsBeside } from "@/lib/insights";
import type { StepKey } from "@/lib/rubric";
import { nameOf, sayAcademy } from "../words";

/** Academies in the order in which they were ticked. @param at the matrix's address */
export function AcademiesBeside({
  page,
  ticked,
  isOnlyDifferences,
  at,
}: {
  page: AcademiesPage;
  ticked: readonly number[];
  isOnlyDifferences: boolean;
  at: string;
}) {
  const { academies, cycle, rubric, trustName } = page;
  const chosen = ticked.flatMap(urn => academies.find(one => one.urn === urn) ?? []);
  const query = queryOf(cycle, chosen);
  const above = {
    back: { href: `${at}?${query}`, words: "Back to all academies" },
    caption: `${trustName}, ${sayCycle(cycle)}`,
  };
  if (!fitsBeside(chosen.length)) {
    return (
      <ChooseBeside
        {...above}
        at={`${at}/compare`}
        kept={{ cycle }}
        name="urn"
        legend="Academies"
        words={["academy", "academies"]}
        choices={academies.map(({ urn, name, phase }) => {
          const label = phase === "" ? name : `${name}, ${phase.toLowerCase()}`;
          return { value: String(urn), label };
        })}
        ticked={chosen.map(({ urn }) => String(urn))}
        isWrong
      />
    );
  }
  return (
    <SideBySide
      {...above}
      here={`${at}/compare?${query}`}
      rows={compareAcademies(chosen)}
      of="nine steps"
      many="steps"
      isOnlyDifferences={isOnlyDifferences}
      table={rows => (
        <SideTable
          caption={`${isOnlyDifferences ? "Steps on which these academies differ" : "All nine steps"}, ${sayCycle(cycle)}`}
          first="Step"
          columns={chosen.map(academy => ({
            ...{ key: String(academy.urn), name: academy.name, about: sayAcademy(academy) },
            href: `${at}/${academy.urn}`,
          }))}
          rows={rows.map(({ key: step, standings }) => ({
            ...{
              key: step,
              name: nameOf(rubric, step),
              href: `${at}/steps/${step}?cycle=${cycle}`,
            },
            cells: chosen.map((academy, index) =>
              cellOf(academy, standings[index] ?? "not-rated", step, { at, cycle }),
            ),
          }))}
        />
      )}
    />
  );
}

function cellOf(
  { urn, sent }: AcademyInCycle,
  standing: AcademyStanding,
  step: StepKey,
  { at, cycle }: { readonly at: string; readonly cycle: string },
): SideCell {
  return {
    word: sayStanding(standing, sent ? "Not rated" : "Not sent"),
    look: standingLook(standing),
    href: sent ? `${at}/${urn}/${cycle}/${step}` : `${at}/${urn}`,
  };
}

function queryOf(cycle: string, chosen: readonly AcademyInCycle[]): string {
  const query = new URLSearchParams({ cycle });
  for (const { urn } of chosen) query.append("urn", String(urn));
  return String(query);
}
