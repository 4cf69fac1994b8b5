import { Table } from "@/components/ui/table";
import type { Words } from "@/lib/access";
import { listRemoval } from "@/lib/people/appointments/rules";

/** Who may suspend or end whose appointment, from the same table that decides it. */
export function WhoRemovesWhom({ words }: { words: Words }) {
  return (
    <>
      <p>
        The chair, the vice-chair and the {words.clerk} set terms and give further places. A
        suspension takes one step, holds from the next click on, and can be lifted. Nobody suspends
        themselves, nobody gives themselves a role, and one of these three is always left. A chair
        steps down, or their term ends: nobody else in the trust ends it.
      </p>
      <p>
        The administrator of Waymark ends nobody’s place in a trust, but can suspend a whole
        account, in every trust at once: where somebody else has got into it, say. That too can be
        lifted.
      </p>
      <Table
        caption="Whose appointment each may suspend or end"
        columns={[
          { key: "who", label: "Who" },
          { key: "whom", label: "Whom" },
        ]}
        rows={listRemoval(words).map(({ who, whom }) => ({
          key: who,
          heading: who,
          cells: [whom],
        }))}
      />
    </>
  );
}
