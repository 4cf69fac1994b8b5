import { Table } from "@/components/ui/table";
import { sayRole } from "@/lib/access";
import type { PersonLine } from "@/lib/people/appointments/queries";
import { type Listing, Name } from "./people-view";
import { sayHeld } from "./say-term";

/** Who sits on each committee of the board: of the board itself, and co-opted. */
export function Committees({ people, ...list }: Listing & { people: readonly PersonLine[] }) {
  const names = [...new Set(people.flatMap(({ seats }) => seats.map(({ name }) => name)))];
  const without = people.filter(({ role, seats }) => role === "coopted" && seats.length === 0);
  const tables = names
    .toSorted((one, other) => one.localeCompare(other, "en-GB"))
    .map(name => ({
      title: `Committee: ${name}`,
      lines: people.filter(({ seats }) => seats.some(seat => seat.name === name)),
    }));
  if (without.length > 0) tables.push({ title: "Co-opted, on no committee", lines: without });
  return tables.map(({ title, lines }) => (
    <Table
      key={title}
      caption={title}
      columns={[
        { key: "name", label: "Name" },
        { key: "role", label: "What they are" },
        { key: "term", label: "Term" },
      ]}
      rows={lines.map(line => ({
        key: line.id,
        heading: <Name line={line} {...list} />,
        cells: [sayRole(line.role, list.words), sayHeld(line)],
      }))}
    />
  ));
}
