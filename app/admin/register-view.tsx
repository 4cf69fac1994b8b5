import { Figure, Figures } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import { Table } from "@/components/ui/table";
import { sayDay } from "@/lib/forms";
import type { RegisterCounts } from "@/lib/register/queries";

const COLUMNS = [
  { key: "region", label: "Region" },
  { key: "multi", label: "Multi-academy trusts", numeric: true },
  { key: "single", label: "Single-academy trusts", numeric: true },
];

const say = (count: number) => count.toLocaleString("en-GB");

export function RegisterView({ counts }: { counts: RegisterCounts }) {
  return (
    <>
      <PageHeading
        caption="Administrator"
        lead={
          counts.asAt === null
            ? "No extract of the public register has been loaded yet. Load one with npm run register -- FOLDER."
            : "Trusts, academies and regions as the public register gives them. Assessments are not shown here."
        }
      >
        {counts.asAt === null
          ? "The register is empty"
          : `The register as at ${sayDay(counts.asAt)}`}
      </PageHeading>
      {counts.asAt !== null && (
        <>
          <Figures>
            <Figure label="Open multi-academy trusts">{say(counts.multiAcademyTrusts)}</Figure>
            <Figure label="Open single-academy trusts">{say(counts.singleAcademyTrusts)}</Figure>
            <Figure label="Open academies">{say(counts.academies)}</Figure>
            <Figure label="Trusts not placed in a region">{say(counts.notPlaced)}</Figure>
          </Figures>
          <div className="mt-10">
            <Table
              caption="Open trusts by the region that leads for them"
              columns={COLUMNS}
              rows={counts.regions.map(region => ({
                key: region.slug,
                heading: region.name,
                cells: [say(region.multiAcademyTrusts), say(region.singleAcademyTrusts)],
              }))}
            />
          </div>
        </>
      )}
      <h2 className="mt-10">Published wording</h2>
      <p className="mt-2">
        <a href="/admin/wording">Load the framework’s published words</a>, to stand beside our
        summary.
      </p>
      {counts.invented > 0 && (
        <p className="mt-8 text-ink-2">
          Besides, {say(counts.invented)} invented trusts of the demo.
        </p>
      )}
    </>
  );
}
