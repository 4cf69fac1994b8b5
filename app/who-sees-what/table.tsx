import { Table } from "@/components/ui/table";
import { READERS, sayReader, WHO_SEES_WHAT, type Words } from "@/lib/access";

const IN_WORDS = {
  yes: "Yes",
  no: "No",
  "when shared": "When shared",
  "if given": "If given, while the review lasts",
  "their academy": "Principals and local chairs, of their own academy",
  "theirs, or opened":
    "Principals and local chairs, of their own academy; the levels of others where the trust opens them to heads",
  "their own": "What they added",
  "if asked": "If asked for their view",
  owned: "Those they own",
  "owned by heads": "Principals and local chairs, those they own",
  "heads, once agreed": "Principals and local chairs, their academy’s, once agreed",
  author: "Only its author",
  "in charge": "Chair, vice-chair and clerk only",
  "took part": "If they took part",
  "if present": "If present",
  "if named": "If the chair names them",
  "if not about them": "Unless it is about them",
  "if ticked": "Only what was ticked when sharing",
} as const;

/** The product's promise, from the same table the tests hold the server to. */
export function WhoSeesWhatTable({ words }: { words: Words }) {
  return (
    <Table
      wordy
      caption="Who can read each part of a self-assessment"
      columns={[
        { key: "what", label: "What" },
        ...READERS.map(key => ({ key, label: sayReader(key, words) })),
      ]}
      rows={Object.entries(WHO_SEES_WHAT).map(([what, sight]) => ({
        key: what,
        heading: what,
        cells: READERS.map(reader => IN_WORDS[sight[reader]]),
      }))}
    />
  );
}
