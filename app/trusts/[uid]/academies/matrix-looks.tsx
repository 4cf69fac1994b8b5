import { Button } from "@/components/ui/button";
import { NamedFilterLinks } from "@/components/ui/filter-links";
import { Select } from "@/components/ui/select";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { choicesOf, type MatrixLook, queryOf } from "@/lib/assessments/matrix/rules";
import type { AcademyOrder } from "@/lib/insights";
import type { MatrixProps } from "./matrix-view";

const ORDERS = {
  furthest: "Furthest to go",
  name: "Name",
  phase: "Phase",
  cluster: "Cluster",
  joined: "Time in the trust",
} as const;
const GROUPS = {
  none: "None",
  phase: "Phase",
  cluster: "Cluster",
  joined: "Time in the trust",
} as const;

/** How the rows stand and which of them are shown: links and a plain form, all of it in the address. */
export function MatrixLooks({ page, look, at, shown }: MatrixProps & { shown: number }) {
  const { academies } = page;
  const hrefOf = (change: Partial<MatrixLook>) => `${at}${queryOf({ ...look, ...change })}`;
  return (
    <div className="mt-6 mb-4 flex flex-col gap-2 print:hidden">
      <Filters page={page} look={look} at={at} />
      {shown < academies.length && (
        <p>
          {shown} of {academies.length} academies.{" "}
          <a href={hrefOf({ phase: "", cluster: "" })}>Clear filters</a>
        </p>
      )}
      <div className="flex flex-wrap gap-x-10 gap-y-1 text-small">
        <NamedFilterLinks
          name="In order of"
          links={Object.entries(ORDERS).map(([order, label]) => ({
            label,
            href: hrefOf({ order: order as AcademyOrder, direction: "asc" }),
            current: look.order === order,
          }))}
        />
        <NamedFilterLinks
          name="Grouped by"
          links={Object.entries(GROUPS).map(([group, label]) => ({
            label,
            href: hrefOf({ group: group === "none" ? null : (group as MatrixLook["group"]) }),
            current: (look.group ?? "none") === group,
          }))}
        />
      </div>
    </div>
  );
}

/** Only what there is a choice of. */
function Filters({ page, look, at }: MatrixProps) {
  const phases = choicesOf(page.academies.map(({ phase }) => phase));
  const clusters = choicesOf(page.academies.map(({ cluster }) => cluster));
  const fields = [
    { name: "phase", label: "Phase", any: "All phases", values: phases, value: look.phase },
    {
      name: "cluster",
      label: "Cluster",
      any: "All clusters",
      values: clusters,
      value: look.cluster,
    },
  ].filter(({ values }) => values.length > 1);
  if (fields.length === 0 && page.cycles.length < 2) return null;
  const kept = { sort: look.order, dir: look.direction, group: look.group ?? "" };
  return (
    <form action={at} className="flex flex-wrap items-end gap-4">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ name, label, any, values, value }) => (
        <Select
          key={name}
          label={label}
          name={name}
          options={[{ value: "", label: any }, ...values.map(one => ({ value: one, label: one }))]}
          value={value}
        />
      ))}
      {page.cycles.length > 1 && (
        <Select
          label="Year"
          name="cycle"
          options={page.cycles.map(one => ({ value: one, label: sayCycle(one) }))}
          value={page.cycle}
        />
      )}
      <Button look="secondary">Show</Button>
    </form>
  );
}
