import { LevelBadge } from "@/components/rubric/level-badge";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { Table } from "@/components/ui/table";
import type { OtherAcademies } from "@/lib/assessments/academy-others/queries";
import { academySteps, CANNOT_SEE } from "@/lib/assessments/academy-view/rules";
import { sayCycle } from "@/lib/assessments/cycle/rules";

/** Each academy's levels, without reasons and evidence: in the order of their names, and no other. */
export function LevelsView({ page }: { page: OtherAcademies }) {
  const { rubric, academies } = page;
  const steps = academySteps(rubric);
  return (
    <>
      <BackLink href={`/academies/${page.trustUid}/${page.urn}`}>Back to your academy</BackLink>
      <PageHeading
        caption={`${page.trustName}, ${sayCycle(page.cycle)}`}
        lead="The trust lets its academies see one another’s levels, to find who could help whom. Reasons and evidence stay with each academy and the trust."
      >
        The levels of the trust’s academies
      </PageHeading>
      {academies.length === 0 ? (
        <p>None has sent its view since then.</p>
      ) : (
        <Table
          caption="Levels by academy and step"
          captionHidden
          wordy
          columns={[
            { key: "academy", label: "Academy" },
            ...steps.map(step => ({
              key: step,
              label: `${rubric.characteristics[step].number}. ${rubric.characteristics[step].shortTitle}`,
            })),
          ]}
          rows={academies.map(({ urn, name, levels }) => ({
            key: String(urn),
            heading: urn === page.urn ? `${name} (yours)` : name,
            cells: steps.map(step => {
              const said = levels.get(step);
              const isLevel = said !== undefined && said !== CANNOT_SEE;
              return (
                <LevelBadge
                  key={step}
                  standing={isLevel ? said : "not-rated"}
                  words="Can’t see"
                  size="small"
                />
              );
            }),
          }))}
        />
      )}
    </>
  );
}
