import { Card } from "@/components/ui/card";
import { type Characteristic, LEVEL_NAMES, LEVELS, type Level } from "@/lib/rubric";
import { PublishedCell } from "./published-words";
import { StatementList } from "./statement-list";

/** What each level of a row says, for whoever reads and does not choose. */
export function LevelCards({
  levels,
  published,
}: {
  levels: Characteristic["levels"];
  /** The published words of each level, where they are loaded. */
  published: Readonly<Record<Level, string>> | undefined;
}) {
  return LEVELS.map(level => (
    <Card key={level}>
      <h2 className="mb-2 text-h3">{LEVEL_NAMES[level]}</h2>
      <StatementList statements={levels[level]} />
      <PublishedCell level={level} words={published?.[level]} />
    </Card>
  ));
}

/** A text that somebody wrote, under what it answers. */
export function TitledWords({ title, children }: { title: string; children: string }) {
  return (
    <>
      <h3 className="mt-5">{title}</h3>
      <p className="whitespace-pre-line">{children}</p>
    </>
  );
}
