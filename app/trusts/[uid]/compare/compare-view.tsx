import { restsOn } from "@/app/_shell/evidence-titles";
import { marksIn } from "@/app/_shell/others-marks";
import { titleOf } from "@/app/_shell/say-row";
import { AnswerNotes } from "@/components/rubric/answer-notes";
import { EvidencedWords } from "@/components/rubric/evidenced-words";
import { LevelBadge } from "@/components/rubric/level-badge";
import { BackLink } from "@/components/ui/back-link";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import { Select } from "@/components/ui/select";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { ComparedVersion, ComparePage } from "@/lib/assessments/history/queries";
import {
  type ComparedRow,
  compareRatings,
  nameVersion,
  type VersionName,
} from "@/lib/assessments/history/rules";
import { sayDay } from "@/lib/forms";

export function CompareView({ page, uid }: { page: ComparePage; uid: string }) {
  return (
    <>
      <BackLink href={`/trusts/${uid}/history`}>Back to the history</BackLink>
      <PageHeading caption={page.trustName}>{heading(page)}</PageHeading>
      {page.choices.length < 2 ? (
        <p>There is something to compare once the board has approved two versions.</p>
      ) : (
        <Choose page={page} />
      )}
      {page.two !== null && <Two one={page.two[0]} other={page.two[1]} />}
    </>
  );
}

function heading({ two }: ComparePage): string {
  if (two === null) return "Compare two versions";
  const { level } = compareRatings(two[0].ratings, two[1].ratings);
  if (level.length === 0) return "The same levels in both versions";
  return level.length === 1 ? "One row at another level" : `${level.length} rows at another level`;
}

/** A plain form: the two versions are in the address, which can be passed on inside the trust. */
function Choose({ page }: { page: ComparePage }) {
  const options = page.choices.map(choice => ({
    value: nameVersion(choice),
    label: `${say(choice)}, ${sayDay(choice.meetingOn)}`,
  }));
  return (
    <form className="mb-10 flex flex-wrap items-end gap-4 print:hidden">
      <Select
        label="Version"
        name="one"
        options={options}
        value={page.two && nameVersion(page.two[0])}
      />
      <Select
        label="And version"
        name="other"
        options={options}
        value={page.two && nameVersion(page.two[1])}
      />
      <Button look="secondary">Compare</Button>
    </form>
  );
}

function say({ cycle, number }: VersionName): string {
  return `${sayCycle(cycle)}, version ${number}`;
}

function Two({ one, other }: { one: ComparedVersion; other: ComparedVersion }) {
  const { level, words, same } = compareRatings(one.ratings, other.ratings);
  const two = [one, other] as const;
  return (
    <div className="flex flex-col gap-10">
      <Rows title="Another level" rows={level} two={two} />
      <Rows title="The same level, other words" rows={words} two={two} />
      <Rows title="The same in both" rows={same} two={two} />
    </div>
  );
}

function Rows({
  title,
  rows,
  two,
}: {
  title: string;
  rows: readonly ComparedRow[];
  two: readonly [ComparedVersion, ComparedVersion];
}) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 className="mb-4">{title}</h2>
      <div className="flex flex-col gap-4">
        {rows.map(row => (
          <Card key={row.key}>
            <h3 className="mb-4">{titleOf(two[1].rubric.characteristics[row.key])}</h3>
            <div className="grid gap-6 md:grid-cols-2">
              <Side version={two[0]} row={row} answer={row.one} />
              <Side version={two[1]} row={row} answer={row.other} />
            </div>
          </Card>
        ))}
      </div>
    </section>
  );
}

/** One version's answer to a row, with its three marks and what it rested on. */
function Side({
  version,
  row: { key },
  answer,
}: {
  version: ComparedVersion;
  row: ComparedRow;
  answer: ComparedRow["one"];
}) {
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <h4 className="text-small font-medium text-ink-2">{say(version)}</h4>
      <p>
        <LevelBadge
          standing={answer?.level ?? "not-rated"}
          words={answer?.notAgreed ? "Not agreed" : "Not rated"}
        />
      </p>
      {answer?.mark && <EvidencedWords mark={answer.mark} />}
      {marksIn(version.others)(key)}
      {answer !== undefined && <AnswerNotes answer={answer} />}
      {answer !== undefined && restsOn(answer)}
    </div>
  );
}
