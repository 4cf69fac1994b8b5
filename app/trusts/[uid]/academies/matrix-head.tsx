import { ROLE } from "@/components/ui/table-roles";
import { type MatrixLook, queryOf, sortedBy } from "@/lib/assessments/matrix/rules";
import type { AcademyOrder } from "@/lib/insights";
import type { GivenColumn } from "./matrix-rows";

/** Each heading is a link that puts the rows in its order, and the other way round the second time. */
export function MatrixHead({
  columns,
  look,
  at,
}: {
  columns: readonly GivenColumn[];
  look: MatrixLook;
  at: string;
}) {
  const orders = [{ step: "name", name: "Academy" }, ...columns];
  return (
    <thead {...ROLE.group}>
      <tr {...ROLE.row}>
        {orders.map(({ step, name }) => {
          const isCurrent = look.order === step;
          const sort = look.direction === "asc" ? "ascending" : "descending";
          return (
            <th key={step} {...ROLE.column} aria-sort={isCurrent ? sort : undefined}>
              <a href={`${at}${queryOf(sortedBy(look, step as AcademyOrder))}`}>
                {name}
                {isCurrent && (
                  <span aria-hidden="true">{look.direction === "asc" ? " ▲" : " ▼"}</span>
                )}
              </a>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
