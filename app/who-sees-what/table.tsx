import { Table } from "@/components/ui/table";
import { READER_LABELS, READERS, WHO_SEES_WHAT } from "@/lib/access";

const IN_WORDS = { yes: "Yes", no: "No", "when shared": "When shared" } as const;

/** The product's promise, from the same table the tests hold the server to. */
export function WhoSeesWhatTable() {
  return (
    <Table
      caption="Who can read each part of a self-assessment"
      columns={[
        { key: "what", label: "What" },
        ...READERS.map(key => ({ key, label: READER_LABELS[key] })),
      ]}
      rows={Object.entries(WHO_SEES_WHAT).map(([what, sight]) => ({
        key: what,
        heading: what,
        cells: READERS.map(reader => IN_WORDS[sight[reader]]),
      }))}
    />
  );
}
